import type { RelatedDocument } from "../../../../src/kinds/document/related.ts";
import type { Document, ExternalDocument } from "../../../../src/kinds/document/schema.ts";
import { plainInlineText } from "../../../../src/markdown/inline-text.ts";
import { fileTypeNote } from "../../../../src/routes/file-type-note.ts";
import { type Localized, localize, urlOf } from "../../../../src/routes/links.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { InlineValue } from "../../../components/inline/inline.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { usePage } from "../../../page-context.tsx";
import { excerptOf } from "./excerpt.ts";

interface RelatedDocumentsProps {
  readonly related: readonly RelatedDocument[];
  /** Of the heading of each document. */
  readonly level: HeadingLevel;
}

/** Documents that are like another one: what each is called and is about, and the way there. */
export function RelatedDocuments({ related, level }: RelatedDocumentsProps) {
  return (
    <ul class="related-documents">
      {related.map((one, index) => (
        <li key={index}>
          {one.kind === "document" ? (
            <OwnDocument document={one.document} level={level} />
          ) : (
            <Elsewhere external={one.external} level={level} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** A title from elsewhere may be as long as a sentence. */
const longestExcerpt = 160;

interface OwnDocumentProps {
  readonly document: Document;
  readonly level: HeadingLevel;
}

function OwnDocument({ document, level }: OwnDocumentProps) {
  const { site, table, route } = usePage();
  const { language } = route;
  const summary = document.summary && localize(document.summary, language, site);
  const [about = ""] = summary?.value.plainText.split("\n") ?? [];
  return (
    <Entry
      title={localize(document.title, language, site)}
      about={{ ...summary, value: about }}
      href={urlOf({ kind: "document", id: document.id }, language, table)}
      level={level}
    />
  );
}

interface ElsewhereProps {
  readonly external: ExternalDocument;
  readonly level: HeadingLevel;
}

function Elsewhere({ external, level }: ElsewhereProps) {
  const { site, route } = usePage();
  const { title, about, language, url } = external;
  const lang = language === route.language ? {} : { lang: language };
  return (
    <Entry
      title={title === undefined ? undefined : { value: title, ...lang }}
      about={localize(about, route.language, site)}
      href={url}
      level={level}
    />
  );
}

interface EntryProps {
  readonly title: Localized | undefined;
  readonly about: Localized;
  readonly href: string | undefined;
  readonly level: HeadingLevel;
}

function Entry({ title, about, href, level }: EntryProps) {
  const { t } = usePage().translator;
  const plainTitle = title && plainInlineText(title.value);
  const excerpt = excerptOf(about.value, { title: plainTitle, longest: longestExcerpt });
  const name = title ? <InlineValue {...title} /> : t("ui.document.untitled");
  return (
    <>
      <Heading level={level} class={title ? "related-documents__title" : "untitled"}>
        {name}
      </Heading>
      {excerpt !== undefined && (
        <p>
          <InlineValue {...about} value={excerpt} />
        </p>
      )}
      {href !== undefined && (
        <p>
          <a href={href}>
            <Slotted text={t("ui.link.readMore", { title: slot })}>{name}</Slotted>
            {fileTypeNote(href, plainTitle === undefined ? [] : [plainTitle])}
          </a>
        </p>
      )}
    </>
  );
}

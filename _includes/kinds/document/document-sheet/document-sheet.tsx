import type { ComponentChildren } from "preact";
import { pageTextOf } from "../../../../src/kinds/document/page-text.ts";
import type { Document, DocumentPage } from "../../../../src/kinds/document/schema.ts";
import { Heading } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { Notice } from "../../../components/notice/notice.tsx";
import { ExplainedProse } from "../../../components/prose/explained-prose.tsx";
import { LocalizedProse } from "../../../components/prose/prose.tsx";
import { usePage } from "../../../page-context.tsx";
import { continuedSections, levelBelowPage } from "./continued-sections.ts";
import { PageMark } from "./page-mark.tsx";

interface DocumentSheetProps {
  readonly document: Document;
  readonly page: DocumentPage;
  /** What stands on a page of contents that has no text of its own. */
  readonly contents?: ComponentChildren;
  /** The id of the sheet and the beginning of those in it, where all sheets stand on one page. */
  readonly id?: string;
  /** Where the page stands by itself, where that is elsewhere. */
  readonly href?: string | undefined;
}

/** A page of a document as on paper: its numbers in the margin, what it lacks, and its text. */
export function DocumentSheet({ id, href, ...content }: DocumentSheetProps) {
  const text = useSheetText(content, id);
  return (
    <div class={text === null ? "sheet sheet--blank" : "sheet"} id={id}>
      <PageMark page={content.page} href={href} />
      <div class="sheet__text">
        {text !== null && id === undefined && <ContinuedSections {...content} />}
        {text !== null && id !== undefined && <OwnTitle {...content} />}
        <Lack page={content.page} isBlank={text === null} />
        {text}
      </div>
    </div>
  );
}

type SheetContent = Pick<DocumentSheetProps, "document" | "page" | "contents">;

/** The text of a page, or what stands for it where its data says the same; null for a blank one. */
function useSheetText(
  { document, page, contents }: SheetContent,
  id: string | undefined,
): ComponentChildren | null {
  const { language } = usePage().route;
  const text = pageTextOf(page, language, document.language);
  const idPrefix = id === undefined ? "" : `${id}_`;
  const footnotesLevel = id === undefined ? 2 : levelBelowPage(document, page, language);
  if (text)
    return (
      <ExplainedProse
        document={text.value}
        explain={id === undefined}
        file={page.places[text.lang ?? language]?.file ?? ""}
        lang={text.lang}
        idPrefix={idPrefix}
        footnotesLevel={footnotesLevel}
      />
    );
  if (page.role === "contents") return contents || null;
  if (page.role !== "colophon" || !document.colophon) return null;
  return <LocalizedProse text={document.colophon} idPrefix={idPrefix} />;
}

/** Alone, a page shows the sections that it goes on with. */
function ContinuedSections({ document, page }: SheetContent) {
  const { route, translator } = usePage();
  return (
    <>
      {continuedSections(document, page, route.language).map(({ level, text, lang }) => (
        <Heading key={level} level={level} class="sheet__continued" lang={lang}>
          {translator.t("ui.document.continued", { heading: text })}
        </Heading>
      ))}
    </>
  );
}

/** Among the others, a page needs a heading of its own only where no section has begun yet. */
function OwnTitle({ document, page }: SheetContent) {
  const { route } = usePage();
  const text = pageTextOf(page, route.language, document.language);
  const hasSection =
    text?.value.opensWithHeading || continuedSections(document, page, route.language).length > 0;
  if (hasSection || page.title === undefined) return null;
  return (
    <Heading level={2}>
      <Inline text={page.title} />
    </Heading>
  );
}

interface LackProps {
  readonly page: DocumentPage;
  readonly isBlank: boolean;
}

/** What the page has lost, or why there is nothing on it. */
function Lack({ page: { role, missing }, isBlank }: LackProps) {
  const { t } = usePage().translator;
  if (!isBlank && !missing) return null;
  return (
    <Notice>
      <p>
        <strong>
          {isBlank ? t(`ui.document.notice.${role}`) : `${t("ui.page.missingInSource")}:`}
        </strong>{" "}
        {missing && <Inline text={missing} />}
      </p>
    </Notice>
  );
}

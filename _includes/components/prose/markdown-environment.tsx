import { renderToString } from "preact-render-to-string";
import { textId } from "../../../src/markdown/heading-ids.ts";
import type {
  MarkdownEnvironment,
  MarkdownTexts,
  ResolvedLink,
  WrittenLink,
} from "../../../src/markdown/markdown-environment.ts";
import { mediaOfTarget, referenceOfLink } from "../../../src/model/find-links.ts";
import { referenceKey } from "../../../src/model/reference.ts";
import { get } from "../../../src/model/site.ts";
import { sharedPageOf, urlOf } from "../../../src/routes/links.ts";
import { type PageContext, PageProvider } from "../../page-context.tsx";
import { ContactCard } from "../contact-card/contact-card.tsx";
import type { HeadingLevel } from "../heading/heading.tsx";
import { showPicture } from "../picture/show-picture.ts";
import { attachmentNote, attachmentOf } from "./attachment.ts";

interface Place {
  readonly file?: string;
  readonly headingLevel?: number;
  readonly footnotesLevel?: number | undefined;
  readonly idPrefix?: string;
}

/** What a Markdown text may know of the page it stands on. */
export function createEnvironment(
  page: PageContext,
  { file = "", headingLevel = 2, footnotesLevel, idPrefix = "" }: Place,
): MarkdownEnvironment {
  return {
    headingLevel,
    ...(footnotesLevel !== undefined && { footnotesLevel }),
    idPrefix: textId("", idPrefix),
    resolveLink: (link) => resolveLink(link, file, page),
    describeLink: (link) => describeLink(link, file, page),
    resolvePicture: (target) => showPicture(mediaOfTarget(target, file), "text", page.site),
    renderContactCard: (id, level) =>
      renderToString(
        <PageProvider value={page}>
          <ContactCard contact={get(page.site.things.contact, { id })} level={toLevel(level)} />
        </PageProvider>,
      ),
    texts: textsOf(page),
  };
}

/**
 * An address on the web stays as it is; the fragment of a page names a heading of its text. WCAG 3.1.2:
 * says where a language changes.
 */
function resolveLink(link: WrittenLink, file: string, page: PageContext): ResolvedLink {
  const { target } = link;
  const { table, route } = page;
  const attachment = attachmentOf(link, file, page);
  if (attachment) return { href: attachment.url, hreflang: attachment.language };
  const reference = referenceOfLink(target, file);
  if (!reference) return { href: target };
  if (sharedPageOf(reference, table)) return { href: urlOf(reference, route.language, table) };
  const linked = table.find(referenceKey(reference), route.language);
  if (!linked) throw new Error(`no page shows "${referenceKey(reference)}"`);
  const [, fragment] = target.split("#");
  const href = fragment === undefined ? linked.url : `${linked.url}#${textId(fragment)}`;
  return { href, ...(linked.fallbackFrom !== undefined && { hreflang: linked.fallbackFrom }) };
}

/** WCAG 2.4.4: what one gets is said before one follows the link. */
function describeLink(
  link: WrittenLink & { readonly text: string },
  file: string,
  page: PageContext,
): string {
  const attachment = attachmentOf(link, file, page);
  return attachment ? attachmentNote(attachment, link.text, page.translator) : "";
}

function textsOf({ translator: { t } }: PageContext): MarkdownTexts {
  return {
    footnotes: t("ui.text.footnotes"),
    backToText: t("ui.text.backToText"),
    footnoteReference: t("ui.text.footnoteReference"),
    fact: t("ui.fact.title"),
    credit: t("ui.text.credit"),
    scrollableTable: t("ui.text.table"),
    explanation: t("ui.glossary.explanation"),
  };
}

function toLevel(level: number): HeadingLevel {
  return level === 2 || level === 3 || level === 4 || level === 5 ? level : 6;
}

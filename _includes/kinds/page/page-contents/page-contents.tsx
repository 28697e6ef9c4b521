import { textId } from "../../../../src/markdown/heading-ids.ts";
import type { MarkdownDocument } from "../../../../src/markdown/parse-markdown.ts";
import { usePage } from "../../../page-context.tsx";

interface PageContentsProps {
  readonly document: MarkdownDocument;
  /** The language of the text, where that is not the page's. */
  readonly lang?: string | undefined;
}

/** From how many sections on a list of them helps more than it costs. */
const fewestSections = 4;

/** The sections of a long text; nothing for a short one. */
export function PageContents({ document, lang }: PageContentsProps) {
  const { t } = usePage().translator;
  const sections = document.headings.filter(({ level }) => level === 2);
  if (sections.length < fewestSections) return null;
  return (
    <nav class="page-contents" aria-labelledby="contents">
      <h2 id="contents">{t("ui.page.onThisPage")}</h2>
      <ul lang={lang}>
        {sections.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${textId(id)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

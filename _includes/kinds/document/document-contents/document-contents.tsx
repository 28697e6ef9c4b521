import type { ContentsEntry, Document } from "../../../../src/kinds/document/schema.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";

interface DocumentContentsProps {
  readonly document: Pick<Document, "contents">;
  /** Where a page stands, by its number in the viewer. */
  readonly hrefOf: (viewer: number) => string;
}

/** The table of contents of a document, with the page numbers that are printed in it. */
export function DocumentContents({ document, hrefOf }: DocumentContentsProps) {
  return (
    <div class="document-contents">
      <Entries entries={document.contents} hrefOf={hrefOf} />
    </div>
  );
}

interface EntriesProps extends Pick<DocumentContentsProps, "hrefOf"> {
  readonly entries: readonly ContentsEntry[];
}

function Entries({ entries, hrefOf }: EntriesProps) {
  return (
    <ol>
      {entries.map((entry, index) => (
        <li key={index}>
          <Entry entry={entry} hrefOf={hrefOf} />
          {entry.missing && (
            <p class="document-contents__missing">
              <Inline text={entry.missing} />
            </p>
          )}
          {entry.children.length > 0 && <Entries entries={entry.children} hrefOf={hrefOf} />}
        </li>
      ))}
    </ol>
  );
}

interface EntryProps extends Pick<DocumentContentsProps, "hrefOf"> {
  readonly entry: ContentsEntry;
}

/** A link where the page is in the document; else the title with a word on that. */
function Entry({ entry: { title, printed, viewer }, hrefOf }: EntryProps) {
  const { t } = usePage().translator;
  const number = printed !== null && (
    <span class="document-contents__page">{t("ui.document.printedPage", { page: printed })}</span>
  );
  const name = (
    <span class="document-contents__title">
      <Inline text={title} />
    </span>
  );
  if (viewer !== undefined)
    return (
      <a class="document-contents__entry" href={hrefOf(viewer)}>
        {name} {number}
      </a>
    );
  return (
    <p class="document-contents__entry">
      <span class="document-contents__title">
        <Inline text={title} />{" "}
        <span class="document-contents__lost">({t("ui.document.missingInSource")})</span>
      </span>{" "}
      {number}
    </p>
  );
}

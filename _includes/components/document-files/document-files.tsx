import type { Document, DocumentFile } from "../../../src/model/document.ts";
import { pdfOf } from "../../../src/routes/pdf-url.ts";
import { usePage } from "../../page-context.tsx";
import { mediaUrl } from "../picture/media-url.ts";
import { fileSizeOf } from "./file-size.ts";

interface DocumentFilesProps {
  readonly document: Pick<Document, "id" | "files">;
}

/** The files of a document. Each link says what one gets: type, size, pages and language. */
export function DocumentFiles({ document: { id, files } }: DocumentFilesProps) {
  const { assets, translator } = usePage();
  const { t } = translator;
  const hasOriginal = files.some(({ kind }) => kind === "original");
  return (
    <div class="document-files">
      {!hasOriginal && <p>{t("ui.document.noFiles")}</p>}
      {(files.length > 0 || assets.printed) && (
        <ul>
          {files.map((file) => (
            <li key={file.file}>
              <FileLink file={file} />
            </li>
          ))}
          {assets.printed && (
            <li>
              <PrintedFile id={id} />
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

const typeNames = { "application/pdf": "PDF" } as const;

function FileLink({ file }: { readonly file: DocumentFile }) {
  const { t, format } = usePage().translator;
  const { size, unit } = fileSizeOf(file.bytes);
  const details = t("ui.document.file.details", {
    type: typeNames[file.type],
    size: t(`ui.document.file.${unit}`, { size: format.number(size) }),
    pages: t("ui.document.pageCount", { count: file.pages }),
    language: format.languageName(file.language),
  });
  return (
    <a href={mediaUrl(file.file)} type={file.type} hreflang={file.language}>
      {t(`ui.document.file.${file.kind}`, { details })}
    </a>
  );
}

/** The PDF that is printed from the site itself, after its pages: its size is not known here. */
function PrintedFile({ id }: Pick<Document, "id">) {
  const { table, route, translator } = usePage();
  const { t, format } = translator;
  const { language } = route;
  return (
    <a href={pdfOf({ id }, language, table).url} type="application/pdf">
      {t("ui.document.file.printed", {
        type: typeNames["application/pdf"],
        language: format.languageName(language),
      })}
    </a>
  );
}

import { pdfOf } from "../../../../src/kinds/document/pdf-of.ts";
import type { Document, DocumentFile } from "../../../../src/kinds/document/schema.ts";
import { nameOfFile } from "../../../../src/markdown/attachment.ts";
import { fileSizeOf } from "../../../../src/routes/file-size.ts";
import { mediaUrl } from "../../../../src/routes/media-url.ts";
import { usePage } from "../../../page-context.tsx";

interface DocumentFilesProps {
  readonly document: Pick<Document, "id" | "files">;
}

/** The files of a document. Each link says what one gets: type, size, pages and language. */
export function DocumentFiles({ document: { id, files } }: DocumentFilesProps) {
  const { assets, route, table, translator } = usePage();
  const hasOriginal = files.some(({ kind }) => kind === "original");
  const { url } = pdfOf({ id }, route.language, table);
  const printed = assets.pdfs?.get(url);
  const links = [
    ...files.map((file) => ({ ...file, url: mediaUrl(file.file) })),
    ...(printed ? [{ ...printed, ...ownPdf, url, language: route.language }] : []),
  ];
  return (
    <div class="document-files">
      {!hasOriginal && <p>{translator.t("ui.document.noFiles")}</p>}
      {links.length > 0 && (
        <ul>
          {links.map((file) => (
            <li key={file.url}>
              <FileLink file={file} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The PDF that is printed from the site's own pages. */
const ownPdf = { kind: "generated", type: "application/pdf" } as const;

interface FileLinkProps {
  readonly file: Omit<DocumentFile, "file"> & { readonly url: string };
}

function FileLink({ file }: FileLinkProps) {
  const { t, format } = usePage().translator;
  const { size, unit } = fileSizeOf(file.bytes);
  const details = t("ui.document.file.details", {
    type: nameOfFile(file.url),
    size: t(`ui.document.file.${unit}`, { size: format.number(size) }),
    pages: t("ui.document.pageCount", { count: file.pages }),
    language: format.languageName(file.language),
  });
  return (
    <a href={file.url} type={file.type} hreflang={file.language}>
      {t(`ui.document.file.${file.kind}`, { details })}
    </a>
  );
}

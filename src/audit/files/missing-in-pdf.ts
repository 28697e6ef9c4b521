/**
 * What a PDF lacks to be read by everybody, by its names in PDF: that it is marked (`/MarkInfo`), its
 * structure (`/StructTreeRoot`), `/Lang` and `/Title`. `PDF` for what cannot be read. By pdf.js, which
 * is loaded when the first one is there to be read.
 */
export async function missingInPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const pdf = await task.promise;
    const { info } = (await pdf.getMetadata()) as { info: Readonly<Record<string, unknown>> };
    const marks: unknown = await pdf.getMarkInfo();
    const tree: unknown = await (await pdf.getPage(1)).getStructTree();
    const has: Readonly<Record<string, boolean>> = {
      "/MarkInfo": marks instanceof Map ? marks.get("Marked") === true : isMarked(marks),
      "/StructTreeRoot": Boolean(tree),
      "/Lang": isText(info.Language),
      "/Title": isText(info.Title),
    };
    return Object.keys(has).filter((part) => !has[part]);
  } catch {
    return ["PDF"];
  } finally {
    await task.destroy();
  }
}

function isMarked(marks: unknown): boolean {
  return typeof marks === "object" && marks !== null && "Marked" in marks && marks.Marked === true;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

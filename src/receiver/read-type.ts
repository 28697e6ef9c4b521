/**
 * True for the headers of a form as browsers send it: a form of another type never comes this far.
 * @param type the header `Content-Type`
 * @param encoding the header `Content-Encoding`
 */
export function isPlainForm(type: string | undefined, encoding: string | undefined): boolean {
  const [, charset = "utf-8"] = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type ?? "") ?? [];
  return /^utf-?8$/i.test(charset) && (encoding ?? "identity") === "identity";
}

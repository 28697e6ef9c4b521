const writtenDate = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d{2}'\d{2}'\)/g;

/**
 * Gives a PDF that the browser has printed another date, so that the same page gives the same bytes.
 * The browser writes the dates of the document information in plain text and in one length, so they
 * can be replaced in their place: no other byte of the file moves, and its table of places stays right.
 * @throws Error when the two dates are not where the browser has always written them
 */
export function stampPdf(pdf: Uint8Array, date: Date): Uint8Array {
  // Latin-1 gives one character for each byte, and the byte back.
  const text = Buffer.from(pdf).toString("latin1");
  const stamp = `D:${date.toISOString().replace(/\D/g, "").slice(0, 14)}+00'00'`;
  const found = [...text.matchAll(writtenDate)].map(([, name]) => name);
  if (found.toSorted().join() !== "CreationDate,ModDate")
    throw new Error(`the browser has written its dates in another way: ${found.join() || "none"}`);
  const stamped = text.replace(writtenDate, (_, name: string) => `/${name} (${stamp})`);
  return Buffer.from(stamped, "latin1");
}

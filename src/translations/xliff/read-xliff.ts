import { SaxesParser } from "saxes";
import type { ReturnedDocument } from "./xliff-document.ts";
import { type XliffFault, XliffReader } from "./xliff-reader.ts";

class Stop extends Error {
  readonly fault: XliffFault;

  constructor(fault: XliffFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Reads XLIFF 2.x that came back. Nothing that it may refer to is fetched, and no entity is made. */
export function readXliff(
  xml: string,
): { readonly document: ReturnedDocument } | { readonly fault: XliffFault } {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const reader = new XliffReader((code, detail) => {
    throw new Stop({ code, line: parser.line, detail });
  });
  parser.on("error", ({ message }) => {
    // "3:14: unclosed tag": the line is said apart.
    const detail = message.replace(/^[\d:]+:\s*/, "");
    throw new Stop({ code: "xliff-broken", line: parser.line, detail });
  });
  parser.on("doctype", () => reader.refuse("xliff-doctype", "DOCTYPE"));
  parser.on("opentag", (tag) => reader.open(tag));
  parser.on("closetag", (tag) => reader.close(tag));
  parser.on("text", (text) => reader.text(text));
  parser.on("cdata", (text) => reader.text(text));
  try {
    parser.write(xml.replace(/^\ufeff/, "")).close();
    return { document: reader.document };
  } catch (error) {
    if (error instanceof Stop) return { fault: error.fault };
    throw error;
  }
}

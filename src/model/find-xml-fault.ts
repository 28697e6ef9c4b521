import { SaxesParser } from "saxes";

/** Where an XML text is not well-formed, and why in the parser's words; undefined where it is. */
export function findXmlFault(
  xml: string,
): { readonly line: number; readonly detail: string } | undefined {
  let fault: { line: number; detail: string } | undefined;
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on("error", ({ message }) => {
    // Drawing programs declare entities of their own, which this parser does not read.
    if (/undefined entity/.test(message)) return;
    fault ??= { line: parser.line, detail: message };
  });
  parser.write(xml).close();
  return fault;
}

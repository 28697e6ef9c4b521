import { SaxesParser } from "saxes";

/** What is not well-formed in an XML text, or not of the namespaces that it declares. */
export function checkXml(xml: string): readonly string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on("error", ({ message }) => faults.push(message));
  parser.write(xml).close();
  return faults;
}

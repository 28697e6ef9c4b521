import { SaxesParser } from "saxes";

/** An element of an XML file. */
export interface XmlElement {
  /** With its prefix, as it is written: `xhtml:link`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, without that of its elements. */
  readonly text: string;
  readonly elements: readonly XmlElement[];
  /** Of the file, from 1. */
  readonly line: number;
}

/** Where a file is no XML. Lines from 1. */
export interface XmlFault {
  readonly line: number;
}

interface OpenElement extends XmlElement {
  text: string;
  readonly elements: XmlElement[];
}

/** Reads XML with its namespaces, by an independent parser. */
export function readXml(text: string): XmlElement | XmlFault {
  const parser = new SaxesParser({ xmlns: true });
  const roots: XmlElement[] = [];
  const open: OpenElement[] = [];
  let fault: XmlFault | undefined;
  parser.on("error", () => {
    fault ??= { line: parser.line };
  });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element: OpenElement = {
      name,
      attributes: Object.fromEntries(values),
      text: "",
      elements: [],
      line: parser.line,
    };
    (open.at(-1)?.elements ?? roots).push(element);
    open.push(element);
  });
  const addText = (more: string) => {
    const last = open.at(-1);
    if (last) last.text += more;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return fault ?? roots[0] ?? { line: 1 };
}

/** Whether a file could be read. */
export function isXml(read: XmlElement | XmlFault): read is XmlElement {
  return "name" in read;
}

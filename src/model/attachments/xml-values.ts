import { SaxesParser } from "saxes";

/**
 * Finds values in an XML text: the first of each that is not empty, up to where the text is not
 * well-formed. Entities are not expanded.
 * @param wanted names of elements, `dc:title`, or of attributes, `w:lang@w:val`
 */
export function xmlValues(xml: string, wanted: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const note = (name: string, value: string) => {
    const text = value.trim();
    if (wanted.includes(name) && text !== "" && !values.has(name)) values.set(name, text);
  };
  let text = "";
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    text = "";
    for (const [attribute, value] of Object.entries(attributes))
      note(`${name}@${attribute}`, value);
  });
  parser.on("text", (part) => {
    text += part;
  });
  parser.on("closetag", ({ name }) => {
    note(name, text);
    text = "";
  });
  try {
    parser.write(xml).close();
  } catch {
    // What stands before the slip counts.
  }
  return values;
}

/** One attribute of "{decorative credit="…"}"; an attribute without "=" has no value. */
export interface MarkdownAttribute {
  readonly name: string;
  readonly value?: string;
  /** As the author wrote it, for messages. */
  readonly source: string;
}

interface AttributeList {
  readonly attributes: readonly MarkdownAttribute[];
  /** Position after the closing brace. */
  readonly end: number;
}

const braces = /\{((?:[^{}"\n]|"[^"\n]*")+)\}/y;
const attribute = /([^\s="]+)(?:=(?:"([^"]*)"|([^\s"]*)))?|\S/g;

/** Reads "{…}" at a position of the source; undefined where there is none or it is empty. */
export function readAttributeList(source: string, position: number): AttributeList | undefined {
  braces.lastIndex = position;
  const match = braces.exec(source);
  if (!match) return undefined;
  const attributes = [...(match[1] ?? "").matchAll(attribute)].map(toAttribute);
  return attributes.length > 0 ? { attributes, end: position + match[0].length } : undefined;
}

function toAttribute([source, name, quoted, bare]: RegExpExecArray): MarkdownAttribute {
  const value = quoted ?? bare;
  return { name: name ?? source, source, ...(value === undefined ? {} : { value }) };
}

import { SaxesParser } from "saxes";

/** Something in a drawing that runs, or that is fetched from elsewhere. */
export interface ActivePart {
  /** As it is written: `<script>`, `onload`, `https://…`. */
  readonly part: string;
  readonly line: number;
}

/** The most characters that are looked through. */
const most = 2_000_000;

/** Elements that run programs, or hold pages. */
const active: ReadonlySet<string> = new Set(["script", "iframe", "object", "embed"]);

/** What leads to an address; where a mere link leads harms nobody until somebody follows it. */
const addressed: ReadonlySet<string> = new Set(["href", "src"]);

const isOutside = /^\s*(?:https?:)?\/\//i;
const isProgram = /^\s*(?:javascript|vbscript):/i;

/** What a style fetches: `url(https://…)`, or `@import "https://…"`. */
const fetched = /(?:url\(\s*(?:["']\s*)?|@import\s+["']\s*)((?:https?:)?\/\/[^"')\s]+)/i;

/** A style sheet that stands elsewhere. */
const sheet = /\bhref\s*=\s*["']((?:https?:)?\/\/[^"']+)/i;

/** What a drawing holds that is no drawing, in the order of its lines. */
export function findActiveSvg(text: string): readonly ActivePart[] {
  if (text.length > most) return [];
  const found: ActivePart[] = [];
  const parser = new SaxesParser({ xmlns: false, position: true });
  const add = (part: string) => found.push({ part, line: parser.line });
  let element = "";
  // Whether it is well-formed has been checked; entities of drawing programs are no matter here.
  parser.on("error", () => {});
  parser.on("opentag", ({ name, attributes }) => {
    element = bareName(name);
    if (active.has(element)) add(`<${element}>`);
    for (const [attribute, value] of Object.entries(attributes)) {
      const part = partOf(element, bareName(attribute), value);
      if (part !== undefined) add(part);
    }
  });
  const look = (style: string) => {
    const address = element === "style" ? fetched.exec(style)?.[1] : undefined;
    if (address !== undefined) add(address);
  };
  parser.on("text", look);
  parser.on("cdata", look);
  parser.on("processinginstruction", ({ target, body }) => {
    const address = target === "xml-stylesheet" ? sheet.exec(body)?.[1] : undefined;
    if (address !== undefined) add(address);
  });
  parser.on("closetag", () => {
    element = "";
  });
  parser.write(text).close();
  return found;
}

/** What is active in an attribute. */
function partOf(element: string, attribute: string, value: string): string | undefined {
  if (/^on[a-z]+$/.test(attribute)) return attribute;
  if (isProgram.test(value)) return value.trim();
  if (!addressed.has(attribute)) return fetched.exec(value)?.[1];
  return element !== "a" && isOutside.test(value) ? value.trim() : undefined;
}

/** A name without its namespace: `href` of `xlink:href`. */
function bareName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

import type { Random } from "./random.ts";

/** A part of every hostile value: nothing but text and the values of attributes may hold it. */
export const marker = "zq9";

/** What would change a page if it were written into it as it is. */
const hostile: readonly string[] = [
  `"><${marker} on${marker}=1>`,
  `'><${marker}>`,
  `" on${marker}="1`,
  `' on${marker}='1`,
  `--><${marker}>`,
  `]]><${marker}>`,
  `</${marker}><${marker}/>`,
  `&lt;${marker}&gt;`,
  `&#60;${marker}&#62;`,
  `{{${marker}}} \${${marker}} $t(${marker})`,
  `javascript:${marker}()`,
  `%00%0a${marker}`,
];

/** What trips parsers, and what Markdown makes something of. */
const tokens: readonly string[] = [
  ...hostile,
  ...["\0", "\u0008", "\u001b", "\u2028", "\u202e", "\u200b", "\ufeff", "\ud800", "😀", "å", "\r"],
  ...["{", "}", "[", "]", ",", ":", '"', "'", "\\", "\\u", "//", "/*", "#", "---\n", "\n", "\t"],
  ...[
    "*x",
    "&x",
    "!x",
    "%x",
    "@x",
    "`",
    "|",
    "> ",
    "- ",
    "<<: ",
    "? ",
    "null",
    "1e400",
    "9999-12-31",
  ],
  ...["[", "(", "](", "{lang=", "{lang=sv-e}", ":::", "::: fact\n", "::: table\n", "[^1]", "[^1]:"],
  ...["[a]: b\n", "*[AB]: c\n", "| a |\n", "### ", "![](x)", "<br>", "<!--", "page:", "contact:x"],
  ...["#x", "__proto__", "constructor", "../", "\\..\\", "https://a:b@c/"],
];

const values: readonly unknown[] = [
  ...hostile,
  ...[null, true, false, 0, -1, 1.5, 1e21, "", " ", "x", "0", "2024-02-30", "\u200b", "\ud800"],
  ...[[], {}, [[]], [null], { sv: "x" }, { value: null }, [1, "a"], { a: { b: { c: [] } } }],
];

/** Changes a file at one place, in one of the ways in which files are broken. */
export function mutate(path: string, text: string, random: Random): string {
  const ways = [flip, doubleLine, removeLine, swapLines, insertToken, insertToken, truncate];
  const ofFields = path.endsWith(".json")
    ? [replaceValue, replaceValue, replaceText, replaceText, renameKey]
    : [replaceField, insertHostile, insertHostile];
  return random.pick([...ways, ...ofFields])(text, random);
}

function flip(text: string, random: Random): string {
  const at = random.below(text.length);
  const code = text.charCodeAt(at) ^ (1 << random.below(8));
  return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
}

function doubleLine(text: string, random: Random): string {
  return changeLines(text, (lines) => {
    const at = random.below(lines.length);
    return [...lines.slice(0, at), ...lines.slice(at, at + 1), ...lines.slice(at)];
  });
}

function removeLine(text: string, random: Random): string {
  return changeLines(text, (lines) => lines.toSpliced(random.below(lines.length), 1));
}

function swapLines(text: string, random: Random): string {
  return changeLines(text, (lines) => {
    const [one, other] = [random.below(lines.length), random.below(lines.length)];
    return lines.with(one, lines[other] ?? "").with(other, lines[one] ?? "");
  });
}

function changeLines(
  text: string,
  change: (lines: readonly string[]) => readonly string[],
): string {
  return change(text.split("\n")).join("\n");
}

function insertToken(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(tokens) + text.slice(at);
}

function truncate(text: string, random: Random): string {
  return text.slice(0, random.below(text.length));
}

/** In the text below the fields, at the end of a word. */
function insertHostile(text: string, random: Random): string {
  const body = text.indexOf("\n---", 3) + 4;
  const ends = [...text.slice(body).matchAll(/(?<=\p{L}) /gu)].map(({ index }) => body + index);
  const at = ends.length === 0 ? text.length : random.pick(ends);
  return `${text.slice(0, at)} ${random.pick(hostile)}${text.slice(at)}`;
}

/** A field at the top of a page, in quotation marks as YAML reads them. */
function replaceField(text: string, random: Random): string {
  const fields = [...text.matchAll(/^[a-z]+: .+$/gm)];
  if (fields.length === 0) return text;
  const { 0: line, index } = random.pick(fields);
  const name = line.slice(0, line.indexOf(":"));
  const value = JSON.stringify(random.pick(values));
  return `${text.slice(0, index)}${name}: ${value}${text.slice(index + line.length)}`;
}

function replaceValue(text: string, random: Random): string {
  return changeNode(text, random, (node, key) => {
    node[key] = random.pick(values);
  });
}

/** A text stays one, so that more of what is changed is published. */
function replaceText(text: string, random: Random): string {
  const isText = (value: unknown) => typeof value === "string" && value.includes(" ");
  return changeNode(
    text,
    random,
    (node, key) => {
      node[key] = `${String(node[key])} ${random.pick(hostile)}`;
    },
    isText,
  );
}

function renameKey(text: string, random: Random): string {
  return changeNode(text, random, (node, key) => {
    const value = node[key];
    delete node[key];
    node[random.pick([`${key}s`, key.slice(1), "__proto__", "constructor", marker])] = value;
  });
}

type JsonNode = Record<string, unknown>;

function changeNode(
  text: string,
  random: Random,
  change: (node: JsonNode, key: string) => void,
  fits: (value: unknown) => boolean = () => true,
): string {
  const root: unknown = JSON.parse(text);
  const places = [...placesIn(root)].filter(({ node, key }) => fits(node[key]));
  if (places.length === 0) return text;
  const { node, key } = random.pick(places);
  change(node, key);
  return `${JSON.stringify(root, null, 2)}\n`;
}

function* placesIn(value: unknown): Generator<{ readonly node: JsonNode; readonly key: string }> {
  if (typeof value !== "object" || value === null) return;
  const node = value as JsonNode;
  for (const key of Object.keys(node)) {
    yield { node, key };
    yield* placesIn(node[key]);
  }
}

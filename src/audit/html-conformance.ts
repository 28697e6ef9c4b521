import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { isKnownAttribute } from "./is-known-attribute.ts";
import { isTimeValue } from "./is-time-value.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Something in a page that HTML does not allow. */
export interface HtmlFault {
  readonly rule: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** Attributes whose values are ids of other elements, separated by spaces. */
const references = [
  "for",
  "form",
  "list",
  "headers",
  "itemref",
  "popovertarget",
  "commandfor",
  "aria-activedescendant",
  "aria-controls",
  "aria-describedby",
  "aria-details",
  "aria-errormessage",
  "aria-flowto",
  "aria-labelledby",
  "aria-owns",
];

/**
 * What is wrong in the HTML of a page and html-validate does not see: attributes that no standard
 * has, values of `<time>`, `lang` and `hreflang` that mean nothing, ids that stand twice or are
 * named and missing, and whatever a browser's parser has to guess.
 */
export function findHtmlFaults(html: string): readonly HtmlFault[] {
  const faults: HtmlFault[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) =>
      faults.push({ rule: "parse", line: startLine, message: code }),
  });
  const elements = [...elementsOf(document)];
  const ids = elements.flatMap((element) => attributeOf(element, "id") ?? []);
  const known = new Set(ids);
  for (const element of elements)
    for (const [rule, message] of faultsOf(element, known))
      faults.push({ rule, line: element.sourceCodeLocation?.startLine ?? 1, message });
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  for (const id of twice) faults.push({ rule: "id-twice", line: 1, message: `id="${id}"` });
  return faults;
}

/** All elements, also those in templates. */
function* elementsOf(node: Node): Generator<Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  if ("content" in node) yield* elementsOf(node.content);
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsOf(child);
}

type Finding = readonly [rule: string, message: string];

function faultsOf(element: Element, ids: ReadonlySet<string>): readonly Finding[] {
  return [
    ...element.attrs.flatMap(({ name, value }) => attributeFaults(element, { name, value })),
    ...element.attrs.flatMap(({ name, value }) => referenceFaults({ name, value }, ids)),
    ...timeFaults(element),
  ];
}

interface Attribute {
  readonly name: string;
  readonly value: string;
}

function attributeFaults(element: Element, { name, value }: Attribute): readonly Finding[] {
  const written = `<${element.tagName} ${name}="${value}">`;
  if (!isKnownAttribute(element, name)) return [["attribute", written]];
  if (name === "lang" && !isLanguageTag(value)) return [["language", written]];
  if (name === "hreflang" && value !== "x-default" && !isLanguageTag(value))
    return [["language", written]];
  if (name === "id" && (value === "" || /\s/.test(value))) return [["id", written]];
  if (name === "datetime" && !isTimeValue(value)) return [["time", written]];
  return [];
}

function referenceFaults({ name, value }: Attribute, ids: ReadonlySet<string>): readonly Finding[] {
  const isFragment = name === "href" && value.startsWith("#");
  if (!isFragment && !references.includes(name)) return [];
  const named = isFragment ? [decodeURIComponent(value.slice(1))] : value.split(/\s+/);
  return named
    .filter((id) => !ids.has(id))
    .map((id) => ["reference", `${name}="${value}": there is no id "${id}"`] as const);
}

/** Without `datetime`, the text is the value, and nothing but text may stand there. */
function timeFaults(element: Element): readonly Finding[] {
  if (element.tagName !== "time" || attributeOf(element, "datetime") !== undefined) return [];
  const [only] = element.childNodes;
  const text = only && defaultTreeAdapter.isTextNode(only) ? only.value.trim() : "";
  return isTimeValue(text) ? [] : [["time", `<time>${text}</time>`]];
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** BCP 47, by its grammar. */
function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

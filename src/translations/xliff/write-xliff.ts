import type { Translate } from "../../i18n/translator.ts";
import { fingerprintOf } from "../../model/fingerprint.ts";
import type { TextsOfFile, TextUnit } from "./text-unit.ts";
import { ownNamespace, xliffNamespace } from "./xliff-document.ts";

/** From which language into which, and who explains the marks to whoever translates. */
export interface Handing {
  readonly source: string;
  readonly target: string;
  /** Speak the two languages, as far as the generator does. */
  readonly speakers: readonly Translate[];
}

/**
 * Writes texts as XLIFF 2.1. Markdown stays in the texts as it is (decision 039), and so does each space
 * and line end.
 */
export function writeXliff(files: readonly TextsOfFile[], handing: Handing): string {
  const { source, target } = handing;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<xliff xmlns="${xliffNamespace}" xmlns:rw="${ownNamespace}" version="2.1"`,
    ` srcLang="${escaped(source)}" trgLang="${escaped(target)}">\n`,
    ...files.map((file) => fileElement(file, handing)),
    "</xliff>\n",
  ].join("");
}

/** What may be a mark of Markdown, so that it is explained. */
const marks = /[*_`[\]#|\\\n]|^(?:[-+>]|:::|\d+[.)])/m;

function fileElement({ id, original, fingerprint, units }: TextsOfFile, handing: Handing): string {
  const of = fingerprint === undefined ? "" : ` rw:of="${fingerprint}"`;
  const hasMarks = units.some(({ source }) => marks.test(source));
  const words = hasMarks ? handing.speakers.map((t) => t("translations.xliff.marks")) : [];
  return [
    `  <file id="${id}" original="${escaped(original)}" canResegment="no"${of}>\n`,
    notes([...new Set(words)], "    "),
    ...units.filter(isTranslated).map((unit) => unitElement(unit, handing)),
    "  </file>\n",
  ].join("");
}

/** Whether translators are given a text. */
export function isTranslated({ isFixed }: TextUnit): boolean {
  return isFixed !== true;
}

function unitElement(unit: TextUnit, { speakers }: Handing): string {
  const { id, source, target, fingerprint } = unit;
  const was = target === undefined ? "" : ` rw:was="${fingerprintOf([target])}"`;
  const places = speakers.map((t) => placeOf(unit, t));
  const { state, subState } = stateOf(unit);
  const sub = subState === undefined ? "" : ` subState="rw:${subState}"`;
  return [
    `    <unit id="${id}" name="${escaped(nameOf(unit))}" rw:of="${fingerprint}"${was}>\n`,
    notes([...new Set(places)], "      "),
    `      <segment state="${state}"${sub}>\n`,
    `        <source xml:space="preserve">${escaped(source)}</source>\n`,
    target === undefined
      ? ""
      : `        <target xml:space="preserve">${escaped(target)}</target>\n`,
    "      </segment>\n    </unit>\n",
  ].join("");
}

function notes(texts: readonly string[], indent: string): string {
  if (texts.length === 0) return "";
  const all = texts.map((text) => `${indent}  <note>${escaped(text)}</note>\n`);
  return `${indent}<notes>\n${all.join("")}${indent}</notes>\n`;
}

function nameOf({ part, of }: TextUnit): string {
  const path = of.originalFile.path;
  if (part.kind === "field") return `${path} ${part.field}`;
  return part.kind === "block" ? `${path} ${part.number}` : path;
}

/** Where a text stands, for people. */
export function placeOf({ part, of }: TextUnit, t: Translate): string {
  const place = of.originalFile.path;
  if (part.kind === "field") return t("faultReport.field", { place, field: part.field });
  if (part.kind === "body") return t("translations.xliff.body", { place });
  return t("translations.xliff.block", { place, number: part.number });
}

/** What somebody has reviewed is final; why other translations should be looked at is said beside. */
export function stateOf({ target, of: { state, record } }: TextUnit): {
  readonly state: "initial" | "translated" | "final";
  readonly subState?: string;
} {
  if (target === undefined) return { state: "initial" };
  if (state !== "current") return { state: "translated", subState: state };
  return { state: record?.reviewed === undefined ? "translated" : "final" };
}

/** A carriage return would come back as a line feed. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

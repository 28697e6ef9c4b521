import assert from "node:assert/strict";
import type { TextFile } from "../../src/model/source-file.ts";
import { findUnits } from "../../src/translations/find-units.ts";
import { planImport } from "../../src/translations/xliff/plan-import.ts";
import { readXliff } from "../../src/translations/xliff/read-xliff.ts";
import { type Left, type Look, takeTargets } from "../../src/translations/xliff/take-targets.ts";
import { textsOf } from "../../src/translations/xliff/texts-of-site.ts";
import { writeXliff } from "../../src/translations/xliff/write-xliff.ts";
import type { ReturnedDocument } from "../../src/translations/xliff/xliff-document.ts";
import { type Change, filesWith, inShort, load, translators } from "../model/site-with.ts";

export type Changes = Readonly<Record<string, Change>>;

const languages = ["sv", "en", "fi"];

/** The files of the fixture site, some of them changed, by their paths. */
export function filesOf(changes: Changes = {}): ReadonlyMap<string, TextFile> {
  const { data, content } = filesWith(changes);
  return new Map([...data, ...content].map((file) => [file.path, file]));
}

/** The texts of the fixture site that are translated into a language. */
export function texts(changes: Changes = {}, language = "en") {
  const units = findUnits(
    filesWith(changes),
    languages,
    (path) => !path.includes("/documents/"),
  ).filter((unit) => unit.language === language);
  return textsOf(units, "sv", filesOf(changes));
}

/** What translators are given of the fixture site. */
export function handedOut(changes: Changes = {}, language = "en", paths?: RegExp): string {
  const wanted = texts(changes, language).filter(({ original }) => paths?.test(original) ?? true);
  // The generator explains itself in English where it does not speak the language.
  const speakers = ["sv", "en"].map((one) => translators(one).t);
  return writeXliff(wanted, { source: "sv", target: language, speakers });
}

/** An XLIFF that must be readable. */
export function readBack(xml: string): ReturnedDocument {
  const result = readXliff(xml);
  assert.ok("document" in result, JSON.stringify(result));
  return result.document;
}

export interface Back {
  /** The files that are to be written, by their paths. */
  readonly files: Readonly<Record<string, string>>;
  /** In short: `src/content/sv/about.md body:2 empty`. */
  readonly left: readonly string[];
  readonly looks: readonly string[];
}

/** Takes back what translators have sent. */
export function takenBack(xml: string, changes: Changes = {}): Back {
  const returned = readBack(xml);
  const found = takeTargets(returned, texts(changes, returned.target));
  const plan = planImport(found.files, filesOf(changes), "sv", (files) => {
    const written = Object.fromEntries(files.map(({ path, text }) => [path, text]));
    const { faults } = load({ ...changes, ...written });
    return faults
      .filter(({ severity }) => severity === "error")
      .map((fault) => ({ file: fault.file, isSameAddress: false, words: inShort(fault) }));
  });
  assert.equal(plan.stopped, undefined);
  return {
    files: Object.fromEntries(plan.files.map(({ path, text }) => [path, text])),
    left: [...found.left, ...plan.left].map(short),
    looks: found.files.flatMap((file) => file.looks).map(short),
  };
}

function short({ path, unit, code, detail }: Left | Look): string {
  return [path, unit?.id, code, detail].filter(Boolean).join(" ");
}

/** A translator: gives each unit a target, unless it is given none for it. */
export function translate(
  xml: string,
  translation: (source: string, id: string, target: string | undefined) => string | undefined,
): string {
  return xml.replace(
    /(<unit id="([^"]*)"[^>]*>[\s\S]*?<segment state=")([^"]*)("[^>]*>\s*<source xml:space="preserve">([\s\S]*?)<\/source>\n)(?:\s*<target xml:space="preserve">([\s\S]*?)<\/target>\n)?/g,
    (whole, start, id, _state, middle, source, target) => {
      const text = translation(unescaped(source), id, target && unescaped(target));
      if (text === undefined) return whole;
      const element = `<target xml:space="preserve">${escaped(text)}</target>\n`;
      return `${start}translated${middle}${element}`;
    },
  );
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#13;", "\r")
    .replaceAll("&amp;", "&");
}

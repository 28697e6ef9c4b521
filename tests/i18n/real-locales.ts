import { readdirSync, readFileSync } from "node:fs";
import type { Formats } from "../../src/i18n/formats.ts";
import { createTranslators } from "../../src/i18n/translator.ts";

const folder = new URL("../../locales/", import.meta.url);

/** The locale files of this repository; Swedish, the pattern of the others, comes first. */
export const realLocales: Readonly<Record<string, unknown>> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort((a, b) => Number(b === "sv.json") - Number(a === "sv.json"))
    .map((name) => [
      name.replace(".json", ""),
      JSON.parse(readFileSync(new URL(name, folder), "utf8")),
    ]),
);

const translatorFor = createTranslators(realLocales, ["sv", "en"]);

export const sv: Formats = translatorFor("sv").format;
export const en: Formats = translatorFor("en").format;

import { fileURLToPath } from "node:url";
import type { Formats } from "../../src/i18n/formats.ts";
import { joinParts, type Locales } from "../../src/i18n/locale-parts.ts";
import { readLocaleParts } from "../../src/i18n/read-locales.ts";
import { createTranslators } from "../../src/i18n/translator.ts";

/** The files of the locales of this repository, of all of it and of the rooms of kinds. */
export const realParts = await readLocaleParts(fileURLToPath(new URL("../..", import.meta.url)));

const { sv: swedish, ...others } = joinParts(realParts);

/** The locales of this repository; Swedish, the pattern of the others, comes first. */
export const realLocales: Locales = { sv: swedish, ...others };

const translatorFor = createTranslators(realLocales, ["sv", "en"]);

export const sv: Formats = translatorFor("sv").format;
export const en: Formats = translatorFor("en").format;

import type { writePage } from "../../../src/import/page/write-page.ts";
import { words } from "./import-into.ts";

/** The kinds of things that pages can name. */
export const kinds = ["page", "section", "contact"];

/** How pages are read into a site without people. */
export const reading = { words, contacts: [], country: "SE", language: "sv", canRefer: () => true };

/** How they are written where nothing else is known of the site. */
export const writing: Parameters<typeof writePage>[1] = {
  wanted: {
    names: new Set(),
    requiredDays: [],
    accepts: () => true,
    isOriginal: true,
    original: "sv",
    today: "2024-05-01",
    contacts: [],
    kinds,
    titleOfNone: "Sida",
  },
  pages: { byFile: () => undefined, byAddress: () => undefined, byName: () => undefined },
  source: { file: "a.html" },
  picture: () => ({ target: "../media/y.png" }),
  names: { fact: "Fakta", table: "Tabell", column: (number) => `Kolumn ${number}` },
};

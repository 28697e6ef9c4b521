import { CommandError } from "../command/command-error.ts";
import { slugify } from "../i18n/slug.ts";
import { areFileNames } from "../model/page-texts.ts";

/** The most characters of an id that is made of a name: it stands in addresses, which people read. */
const longest = 60;

/** As long as the part of an address that names a page may be. */
const longestGiven = 100;

/**
 * Makes an id of a name; a long one ends after a whole word.
 * @throws CommandError for a name without a letter or digit that addresses have
 */
export function idOfName(name: string): string {
  const id = slugify(name);
  if (id === "") throw new CommandError("name-without-letters", name);
  if (id.length <= longest) return id;
  const end = id.lastIndexOf("-", longest);
  return id.slice(0, end > 0 ? end : longest);
}

/**
 * Takes an id as somebody wrote it.
 * @throws CommandError for one that no file can have, with one that it can
 */
export function checkId(id: string, hasFolders: boolean): string {
  const parts = hasFolders ? id.split("/") : [id];
  if (areFileNames(id) && parts.every(isNoLonger) && (hasFolders || !id.includes("/"))) return id;
  const better = parts.map((part) => slugify(part).slice(0, longestGiven).replace(/-$/, ""));
  const suggestion = better.filter((part) => part !== "").join("/");
  throw new CommandError("bad-new-id", id, { suggestion: suggestion || "2" });
}

function isNoLonger({ length }: string): boolean {
  return length <= longestGiven;
}

/** After so many of one name, somebody should think of another one. */
const most = 20;

/** The first id after a taken one, `open-house-2`, that is free. */
export function freeId(id: string, isFree: (id: string) => boolean): string {
  const start = id.lastIndexOf("/") + 1;
  const stem = id.slice(0, start + longestGiven - `-${most}`.length).replace(/-$/, "");
  for (let number = 2; number < most; number += 1)
    if (isFree(`${stem}-${number}`)) return `${stem}-${number}`;
  return `${stem}-${most}`;
}

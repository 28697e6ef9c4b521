import { isRecord } from "../model/is-record.ts";
import type { AdminConfig, CmsCollection } from "./admin-config.ts";
import { readFile } from "./file-formats.ts";
import { shownWords } from "./shown-words.ts";

/**
 * What editors call the thing whose file this is, in words: "Personer: Anna Exempel", "Sidor: Om oss ›
 * Engelska". A single file has the name of what it holds, a picture that of its file. Pure.
 * @param path from the top of the repository
 * @param text that of the file; without it, a thing has the name of its file
 */
export function nameOfFile(
  path: string,
  text: string | undefined,
  config: Pick<AdminConfig, "cms" | "formats" | "siteLanguages">,
): string {
  const { collections, singletons } = config.cms;
  const single = singletons.find(({ file }) => file === path);
  if (single) return single.label;
  const [found] = collections
    .flatMap((collection) => {
      const [, locale, rest] = patternOf(collection).exec(path) ?? [];
      return rest === undefined ? [] : [{ collection, locale, rest }];
    })
    .toSorted((a, b) => a.rest.length - b.rest.length);
  if (!found) return path.split("/").at(-1) ?? path;
  const { collection, locale, rest } = found;
  const language = config.siteLanguages.find(({ value }) => value === locale)?.label;
  const name = titleOf(collection, text, config) ?? rest;
  return [`${collection.label}: ${name}`, ...(language === undefined ? [] : [language])].join(
    " › ",
  );
}

/**
 * The file of a thing that a text names, in the first language of the site; undefined where the forms have no
 * list of such things. Pure.
 * @param reference `page:about`
 */
export function fileOfReference(
  reference: string,
  { cms, siteLanguages }: Pick<AdminConfig, "cms" | "siteLanguages">,
): string | undefined {
  const [kind = "", id = ""] = reference.split(":");
  const found = cms.collections.find(({ name }) => name === kind);
  const folder = found?.folder?.replace("{{locale}}", siteLanguages[0]?.value ?? "");
  return folder === undefined ? undefined : `${folder}/${id}.${found?.extension}`;
}

/** What the thing of a file is called; undefined where nothing names it. Pure. */
export function titleOfFile(
  path: string,
  text: string | undefined,
  config: Pick<AdminConfig, "cms" | "formats">,
): string | undefined {
  const [found] = config.cms.collections
    .filter((collection) => patternOf(collection).test(path))
    .toSorted((a, b) => (b.folder ?? "").length - (a.folder ?? "").length);
  return found && titleOf(found, text, config);
}

/** The language and the name of a file of a collection. */
function patternOf({ folder = "", extension = "" }: CmsCollection): RegExp {
  const [before = "", after] = folder.split("{{locale}}").map(RegExp.escape);
  const start = after === undefined ? `${before}()` : `${before}([^/]+)${after}`;
  return new RegExp(`^${start}/(.+)\\.${RegExp.escape(extension)}$`);
}

/** What the thing is called, by the field that names such things. */
function titleOf(
  { format: name, identifier_field: way }: CmsCollection,
  text: string | undefined,
  { formats }: Pick<AdminConfig, "formats">,
): string | undefined {
  const format = formats.find((one) => one.name === name);
  if (!format || text === undefined || typeof way !== "string") return undefined;
  const title = way
    .split(".")
    .reduce<unknown>(
      (value, key) => (isRecord(value) ? value[key] : undefined),
      readFile(format, text),
    );
  return typeof title === "string" && title.trim() !== "" ? shownWords(title, false) : undefined;
}

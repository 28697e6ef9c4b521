import { slugify } from "../../i18n/slug.ts";
import { areFileNames } from "../../model/page-texts.ts";
import { contentFolder } from "../../model/site-files.ts";
import type { TextFormat, ThingKind } from "../../model/thing-kind.ts";
import { ImportError } from "../import-error.ts";
import { lastName } from "./find-target.ts";

/** A kind whose things are texts. */
export type TextKind = ThingKind & { readonly text: TextFormat };

/** The kinds whose things are texts. */
function textKinds(kinds: readonly ThingKind[]): readonly TextKind[] {
  return kinds.filter((kind): kind is TextKind => kind.text !== undefined);
}

/** The kind that somebody has named; without a name, the one that takes all pages that lie in no folder. */
export function chooseKind(name: string | undefined, kinds: readonly ThingKind[]): TextKind {
  const all = textKinds(kinds);
  const found = all.find((kind) =>
    name === undefined ? kind.text.folder === undefined : kind.name === name,
  );
  if (found) return found;
  const names = all.map((kind) => kind.name).join(", ");
  throw new ImportError("unknown-kind", "--kind", { kind: name ?? "", kinds: names });
}

/** Where a page is to stand. */
export interface PagePlace {
  readonly id: string;
  readonly kind: TextKind;
}

/**
 * Where a page is to stand: in the folder of its kind, by the name of its file.
 * @param file its path, relative to the folder that is imported
 * @param given the id that somebody has chosen
 */
export function placePage(
  file: string,
  kind: TextKind,
  { given, kinds }: { readonly given?: string | undefined; readonly kinds: readonly ThingKind[] },
): PagePlace {
  const own = given ?? idOf(file);
  const { folder } = kind.text;
  const id = folder === undefined || own.startsWith(`${folder}/`) ? own : `${folder}/${own}`;
  if (!areFileNames(id))
    throw new ImportError("bad-id", file, { id: own, suggestion: slugify(own) || "page-1" });
  const inFolder = textKinds(kinds).find(
    ({ text }) => text.folder !== undefined && id.startsWith(`${text.folder}/`),
  );
  return { id, kind: inFolder ?? kind };
}

/** The longest name of a page; it becomes a part of its address. */
const longest = 80;

/** The names of folders and of the file; a file that stands for its folder has the name of that. */
function idOf(file: string): string {
  const parts = file.split("/");
  const folders = parts.slice(0, -1).map((part) => slugify(part));
  const name = lastName(parts.at(-1)?.replace(/\.(?:txt|md|markdown)$/i, ".html") ?? "");
  const isIndex = /^(?:index|default)$/.test(name) && folders.length > 0;
  const all = [...folders, ...(isIndex ? [] : [name])].filter((part) => part !== "");
  return all.map(shorten).join("/");
}

function shorten(name: string): string {
  if (name.length <= longest) return name;
  return name.slice(0, longest).replace(/-[^-]*$/, "");
}

/** The file of a page in a language. */
export function fileOfPage(language: string, id: string): string {
  return `${contentFolder}/${language}/${id}.md`;
}

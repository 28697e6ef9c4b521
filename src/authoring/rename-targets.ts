import { posix } from "node:path";
import { leadsToAttachment } from "../markdown/attachment.ts";
import { parseReference, type Reference, referenceKey } from "../model/reference.ts";
import { contentFolder } from "../model/site-files.ts";
import type { Renaming } from "./rename-files.ts";

/** Something that a text leads to, as it is written. */
export interface Target {
  readonly type: "link" | "image" | "contact_card" | "field";
  readonly text: string;
}

/** What targets are made anew with. */
export interface Renewing extends Renaming {
  /** The new addresses of pages by the old ones, where they have changed: `/sv/om-oss/`. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** What is to be written in place of a target in a text, and the same where it stays. */
export function renewTarget({ type, text }: Target, file: string, renewing: Renewing): string {
  const moved = renewing.paths.get(file) ?? file;
  if (type === "image") return renewMedia(text, file, moved);
  if (type === "contact_card")
    return renewing.names.get(referenceKey({ kind: "contact", id: text }))?.id ?? text;
  const [, path = "", rest = ""] = /^([^#]*)(.*)$/s.exec(text) ?? [];
  if (text.startsWith("/")) return renewAddress(text, renewing);
  if (leadsToAttachment(path)) return renewMedia(path, file, moved) + rest;
  // The same question as that of `referenceOfLink`.
  if (path.endsWith(".md") && !/^[a-z]+:/.test(path))
    return renewPath(path, { file, moved }, renewing) + rest;
  const reference = parseReference(path);
  const now = reference && renewing.names.get(referenceKey(reference));
  return now ? referenceKey(now) + rest : text;
}

/** What is to be written in a field that names a thing: its id, or its kind and id. */
export function renewField(text: string, named: Reference, { names }: Renewing): string {
  const key = referenceKey(named);
  const now = names.get(key);
  if (!now) return text;
  if (text === key) return referenceKey(now);
  return text === named.id ? now.id : text;
}

/** An address on the site itself; what it asks for and the heading that it names stay. */
export function renewAddress(text: string, { addresses }: Renewing): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(text) ?? [];
  return (addresses.get(path) ?? path) + rest;
}

const pageFile = new RegExp(`^${contentFolder}/([^/]+)/(.+)\\.md$`);

interface Way {
  readonly file: string;
  /** Where the file is then. */
  readonly moved: string;
}

/** The way to the file of a page: the page may move, or the file that leads there. */
function renewPath(path: string, { file, moved }: Way, { names }: Renewing): string {
  const place = posix.join(posix.dirname(file), path);
  const [, language, id = ""] = pageFile.exec(place) ?? [];
  const now = names.get(referenceKey({ kind: "page", id }));
  const target = now ? `${contentFolder}/${language}/${now.id}.md` : place;
  return wayTo(target, path, moved);
}

function renewMedia(path: string, file: string, moved: string): string {
  return path.startsWith("/") ? path : wayTo(posix.join(posix.dirname(file), path), path, moved);
}

/** The way from a file to another one: as it was written, where that leads there still. */
function wayTo(target: string, written: string, from: string): string {
  const folder = posix.dirname(from);
  if (posix.join(folder, written) === target) return written;
  const way = posix.relative(folder, target);
  return written.startsWith("./") && !way.startsWith("../") ? `./${way}` : way;
}

/** The path of a file, or of a folder of which everything moves, in what a body has decided of rules. */
export function renewRuleFile(
  name: string,
  paths: Renaming["paths"],
  files: readonly string[],
): string {
  if (!name.endsWith("/")) return paths.get(name) ?? name;
  const inside = files.filter((path) => path.startsWith(name));
  const folders = inside.map((path) => {
    const rest = path.slice(name.length);
    const now = paths.get(path);
    return now?.endsWith(`/${rest}`) ? now.slice(0, -rest.length) : name;
  });
  const [folder = name, ...others] = new Set(folders);
  return others.length === 0 ? folder : name;
}

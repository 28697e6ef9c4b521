import { CommandError } from "../command/command-error.ts";
import { contentFolder, dataFile } from "../model/site-files.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import type { SiteFacts } from "./site-facts.ts";

/**
 * The id of a thing of a kind: that of a text begins with the folder of its kind, written or not.
 * @throws CommandError where the file would be taken for something else
 */
export function idInKind(id: string, { text }: ThingKind, facts: SiteFacts): string {
  if (text?.folder !== undefined)
    return id.startsWith(`${text.folder}/`) ? id : `${text.folder}/${id}`;
  const [first = ""] = id.split("/");
  const isTaken = facts.kinds.some(
    (other) => other.text?.folder === first || other.data?.textFolder === first,
  );
  if (text && id.includes("/") && isTaken)
    throw new CommandError("folder-of-other-kind", id, { folder: first });
  return id;
}

/** What of an id has to be written for a thing of a kind: the folder of texts goes without saying. */
export function shortId(id: string, { text }: ThingKind): string {
  return text?.folder === undefined ? id : id.slice(text.folder.length + 1);
}

/** The paths that a thing would have in the languages of a site: one of them is enough to be taken. */
export function pathsOf(id: string, { data, text }: ThingKind, facts: SiteFacts): string[] {
  const folder = text ? "" : data?.textFolder && `${data.textFolder}/`;
  return [
    ...(data ? [dataFile(data.folder, id)] : []),
    ...(folder === undefined
      ? []
      : facts.languages.map((language) => `${contentFolder}/${language}/${folder}${id}.md`)),
  ];
}

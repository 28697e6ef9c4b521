import { type RenamedSite, renameInSite } from "../../src/authoring/rename-site.ts";
import { CommandError } from "../../src/command/command-error.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { loadSite } from "../../src/model/load-site.ts";
import type { SiteFiles } from "../../src/model/site-files.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { type Change, filesWith, inShort, now, translators } from "../model/site-with.ts";

/** Takes away what the fixture site says of addresses that its pages had. */
export const withoutRedirects = { "_data/redirects.json": undefined };

/** Renames something in the fixture site, with some of its files changed before. */
export function rename(
  from: string,
  to: string,
  changes: Readonly<Record<string, Change>> = {},
): RenamedSite {
  return renameIn(filesWith({ ...withoutRedirects, ...changes }), from, to);
}

/** Renames something in these files. */
export function renameIn(files: SiteFiles, from: string, to: string): RenamedSite {
  const { site, faults } = loadSite(files, now, builtInKinds);
  if (!site) throw new Error(`the site has faults:\n${faults.map(inShort).join("\n")}`);
  const table = planRoutes(site, translators, builtInKinds);
  return renameInSite(from, to, { files, now, table, translators, editor: translators("sv") });
}

/** The code of the error with which a renaming is refused. */
export function refusal(rename: () => unknown): string {
  try {
    rename();
  } catch (error) {
    if (error instanceof CommandError) return `${error.code} ${error.place}`;
    throw error;
  }
  return "done";
}

/** The text of a file after a renaming. */
export function textAfter({ files }: RenamedSite, path: string): string {
  const file = [...files.data, ...files.content].find((one) => one.path === path);
  if (!file) throw new Error(`${path} is not there`);
  return file.text;
}

/** The lines that a renaming changes, `- before` and `+ after`, by file; moved ones by their new path. */
export function changesOf({ moved, changed }: RenamedSite): Readonly<Record<string, string[]>> {
  return Object.fromEntries(
    [...moved, ...changed].flatMap(({ path, before, after }) => {
      const [old, lines] = [before.split("\n"), after.split("\n")];
      const found = lines.flatMap((line, index) =>
        line === old[index] ? [] : [`- ${old[index]?.trim()}`, `+ ${line.trim()}`],
      );
      return found.length === 0 ? [] : [[path, found]];
    }),
  );
}

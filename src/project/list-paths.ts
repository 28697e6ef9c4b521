import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { localesFolder } from "../i18n/read-locales.ts";
import { contentFolder, dataFolder, kindsFolder } from "../model/read-site-files.ts";

/**
 * The paths of all files that lie in the folders of a site's editors, whether anything reads them or not.
 * @param root the folder of the site
 */
export function listPaths(root: string): readonly string[] {
  return [dataFolder, contentFolder, localesFolder, kindsFolder]
    .flatMap((folder) => filesIn(join(root, folder)))
    .map((file) => relative(root, file).split(sep).join("/"))
    .sort();
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AdminConfig } from "../../src/admin/admin-config.ts";
import type { FileFormat } from "../../src/admin/file-formats.ts";
import { readAdmin } from "../../src/project/admin-of-site.ts";
import { contentOf } from "../browser/local-folder.ts";

/** The reference site, the site of the tests and one with a kind of its own. */
export const sites = [".", "tests/site", "tests/vacancies"] as const;

/** A file that editors fill in, and how. */
export interface FilledFile {
  readonly path: string;
  readonly text: string;
  readonly format: FileFormat;
}

/** All files of a site for which there is a form. */
export async function filledFiles(root: string): Promise<readonly FilledFile[]> {
  const { config } = await readAdmin(root, { isLocal: true });
  const patterns = patternsOf(config);
  return [...contentOf(root)].flatMap(([path, text]) => {
    const found = patterns.find(({ pattern }) => pattern.test(join(root, path)));
    return found ? [{ path, text, format: found.format }] : [];
  });
}

interface CmsCollection {
  readonly folder?: string;
  readonly file?: string;
  readonly format: string;
  readonly extension?: string;
  readonly nested?: object;
  readonly hide?: boolean;
}

/** As the CMS finds them: by folder, the deeper one first, and by the ending of the name. */
function patternsOf({ cms, formats }: AdminConfig) {
  const all = [
    cms.singletons,
    cms.collections,
  ].flat() as readonly unknown[] as readonly CmsCollection[];
  return all
    .filter(({ folder, file, hide }) => !hide && (folder !== undefined || file !== undefined))
    .toSorted((a, b) => (b.folder ?? "~").localeCompare(a.folder ?? "~"))
    .map(({ folder, file, format: name, extension, nested }) => {
      const format = formats.find((one) => one.name === name);
      if (!format) throw new Error(`no format ${name}`);
      const below = nested ? ".+" : "[^/]+";
      const text = file
        ? RegExp.escape(file)
        : `${RegExp.escape(folder ?? "").replace("\\{\\{locale\\}\\}", "[a-z]+")}/${below}\\.${extension}`;
      return { format, pattern: new RegExp(`^${text}$`) };
    });
}

/** The text of one of these files. */
export function textOf(root: string, path: string): string {
  return readFileSync(join(root, path), "utf8");
}

import { contentFolder, dataFolder } from "../model/site-files.ts";
import type { TextFile } from "../model/source-file.ts";
import { acceptUnits } from "../translations/accept.ts";
import { findUnits } from "../translations/find-units.ts";

/** Who says of the texts of a new site that they say the same in all languages. */
const by = "Regionwebb";

/**
 * Notes of the translations in a new site which texts they were made of, so that it is told from the first day
 * when somebody changes an original alone.
 * @param languages those of the site, that of the originals first
 * @param day `YYYY-MM-DD`
 */
export function noteTranslations(
  files: readonly TextFile[],
  { languages, day }: { readonly languages: readonly string[]; readonly day: string },
): readonly TextFile[] {
  const isIn = (folder: string) => (file: TextFile) => file.path.startsWith(`${folder}/`);
  const site = { data: files.filter(isIn(dataFolder)), content: files.filter(isIn(contentFolder)) };
  const units = findUnits(site, languages, (path) => path.endsWith(".md"));
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const noted of acceptUnits(units, byPath, { day, by })) byPath.set(noted.path, noted);
  return [...byPath.values()];
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { measureMedia } from "../model/measure-media.ts";
import { rememberFor } from "../model/remember.ts";
import type { MediaFile } from "../model/site.ts";
import { contentFolder, type SiteFiles } from "../model/site-files.ts";
import { languageSettingsSchema } from "../model/site-settings.ts";
import { parseJsonFile, type TextFile } from "../model/source-file.ts";
import { settingsFile } from "../model/sources.ts";
import { generatorRoot } from "./generator-root.ts";

/** Where the guide of the generator lies, a folder of texts for each language, and where its pictures do. */
export const guideFolder = join(generatorRoot, "docs", "guide");
export const guidePictures = join(generatorRoot, "docs", "media", "guide");

const guideLanguages = ["sv", "en"];
const ownFolder = (language: string) => `${contentFolder}/${language}/guide/`;

/**
 * The files of a site with the guide for its editors: that of the generator, in those of its languages
 * that the site has, under the site's own pages of the guide, which replace those of the same name.
 */
export const withGuide = rememberFor((files: SiteFiles): SiteFiles => {
  const [original, ...others] = languagesOf(files);
  // The text in the first language of a site owns what is the same in all.
  if (original === undefined || !guideLanguages.includes(original)) return files;
  const own = new Set(files.content.map(({ path }) => path));
  const texts = [original, ...others]
    .filter((language) => guideLanguages.includes(language))
    .flatMap((language) => readGuide(language, language === original))
    .filter(({ path }) => !own.has(path));
  const content = [...files.content, ...texts].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...files, content, media: new Map([...readPictures(), ...files.media]) };
});

/** The files of a site as visitors are to have it: without a guide. */
export const withoutGuide = rememberFor((files: SiteFiles): SiteFiles => {
  const folders = languagesOf(files).map(ownFolder);
  const isOfGuide = ({ path }: TextFile) => folders.some((folder) => path.startsWith(folder));
  if (!files.content.some(isOfGuide)) return files;
  return { ...files, content: files.content.filter((file) => !isOfGuide(file)) };
});

/** The files of a site with the guide, without one, or as they stand where nothing is said of it. */
export function guideIn(files: SiteFiles, hasGuide: boolean | undefined): SiteFiles {
  if (hasGuide === undefined) return files;
  return hasGuide ? withGuide(files) : withoutGuide(files);
}

function languagesOf({ data }: SiteFiles): readonly string[] {
  const file = data.find(({ path }) => path === settingsFile);
  const read = languageSettingsSchema.safeParse(file && parseJsonFile(file, () => {})?.value);
  return read.success ? read.data.languages : [];
}

/**
 * The texts of a language as a site would hold them, with the rules of the check as the last one. The
 * number before the name of a file, `10-news.md`, is the place of the page.
 * @param isOriginal whether it is the first language of the site, whose files say where pages stand
 */
function readGuide(language: string, isOriginal: boolean): readonly TextFile[] {
  const folder = join(guideFolder, language);
  const names = readdirSync(folder).filter((name) => /^\d+-.+\.md$/.test(name));
  const texts = names.map((name) => ({ name, text: textAt(join(folder, name)) }));
  return [...texts, { name: "99-rules.md", text: rulesIn(language) }].map(({ name, text }) => {
    const [place = "", ...rest] = name.split("-");
    const linked = text.replaceAll(`../../${rulesFile(language)}`, "rules.md");
    return {
      path: ownFolder(language) + rest.join("-"),
      text: isOriginal ? linked.replace("---\n", `---\nplace: ${Number(place)}\n`) : linked,
    };
  });
}

const rulesFile = (language: string) => `checks.${language}.md`;

/** The rules of the check with their reasons, of which the generator writes a document. */
function rulesIn(language: string): string {
  const document = textAt(join(generatorRoot, "docs", rulesFile(language)));
  const [, title = "", body = ""] = /^# (.*)\n+([\s\S]*)$/.exec(document) ?? [];
  return `---\ntitle: ${title}\n---\n\n${body}`;
}

function readPictures(): ReadonlyMap<string, MediaFile> {
  return new Map(
    readdirSync(guidePictures).flatMap((name) => {
      const file = join(guidePictures, name);
      const media = measureMedia(name, readFileSync(file), () => {});
      return media ? [[`guide/${name}`, { ...media, file }] as const] : [];
    }),
  );
}

function textAt(file: string): string {
  return readFileSync(file, "utf8");
}

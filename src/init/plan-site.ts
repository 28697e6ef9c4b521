import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { idOfName } from "../authoring/new-id.ts";
import { contentFolder, dataFolder, mediaFolder, tokensFile } from "../model/site-files.ts";
import type { TextFile } from "../model/source-file.ts";
import { brandColours } from "../outputs/brand/brand-colours.ts";
import { formatJson } from "../schemas/format-json.ts";
import { recordOfTemplate, type Template } from "../upgrade/upgrade-templates.ts";
import { type Filling, fillData, fillPage, fillText, type Values } from "./fill-template.ts";
import { noteTranslations } from "./note-translations.ts";
import { bodyKinds, type SiteLanguage, type SiteWish } from "./site-wish.ts";

const templates = fileURLToPath(new URL("./templates/", import.meta.url));

/** The files that stand at the top of a site, and the templates that they are made of. */
const topFiles: Readonly<Record<string, string>> = {
  ".gitignore": "top/gitignore",
  ".npmrc": "top/npmrc",
  ".vscode/settings.json": "top/vscode-settings.json",
  [tokensFile]: "top/tokens",
  [`${mediaFolder}/start.svg`]: "media/start.svg",
  [`${mediaFolder}/example-news.svg`]: "media/example-news.svg",
};

/** The workflow by which a code host looks at each proposal. */
const workflowFile = ".github/workflows/check.yml";

/** The workflow of version 0.1.0, in Swedish and in English. */
const formerWorkflows = [
  "b2bc4ff51002cd0f3aedeaa36e570dcb1821d239d7ae01ce380ab4fd92665ba2",
  "f3b437deec776bc3e2f8900fd9532ee4878e3edeee1cd769b863dc3b2481ceb8",
];

/** The files of a site that run outside it, as this version writes them: upgrades tell what is new in them. */
export function filesOfHosts(language: SiteLanguage): readonly Template[] {
  const { workflow, workflowComment } = wordsOf(language);
  const text = read("top/check.yml")
    .replace("{{workflow}}", workflow)
    .replace("{{workflowComment}}", workflowComment);
  return [{ path: workflowFile, text, former: formerWorkflows }];
}

/**
 * Makes the files of a new site, all but those that are made of its schemas and its `package.json`.
 * @param today the day on which it begins, which its texts and examples name
 * @throws CommandError for a name without any letter
 */
export function planSite(wish: SiteWish, today: string): readonly TextFile[] {
  const [first = "sv"] = wish.languages;
  const filling = fillingFor(wish, today);
  const fillTop = (template: string) =>
    fillText(read(template), filling.valuesIn(first), today) ?? "";
  const { languages } = wish;
  const texts = [
    ...planData(filling),
    ...languages.flatMap((language) => planTexts(language, filling)),
  ];
  return [
    ...noteTranslations(texts, { languages, day: today }),
    ...Object.entries(topFiles).map(([path, template]) => ({ path, text: fillTop(template) })),
    ...filesOfHosts(first).flatMap(({ path, text }) => [
      { path, text },
      { path: recordOfTemplate(path), text },
    ]),
    { path: "README.md", text: fillTop(`top/README.${first}.md`) },
  ];
}

function planData(filling: Filling): readonly TextFile[] {
  const [first = "sv"] = filling.languages;
  const { id = "" } = filling.valuesIn(first);
  return filesIn("data").flatMap((path) => {
    const value = fillData(JSON.parse(read(`data/${path}`)), filling);
    if (value === undefined) return [];
    // A list is no text: it cannot stand in the place of one.
    const whole =
      path === "site.json" ? { ...(value as object), languages: filling.languages } : value;
    const name = basename(path) === "body.json" ? join(dirname(path), `${id}.json`) : path;
    return [{ path: `${dataFolder}/${name}`.replaceAll("\\", "/"), text: formatJson(whole) }];
  });
}

function planTexts(language: SiteLanguage, filling: Filling): readonly TextFile[] {
  return filesIn(`content/${language}`).map((path) => ({
    path: `${contentFolder}/${language}/${path}`,
    text: fillPage(read(`content/${language}/${path}`), language, filling),
  }));
}

function fillingFor(wish: SiteWish, today: string): Filling {
  const { kind, languages, name, englishName, url, email, colour } = wish;
  const [first = "sv"] = languages;
  const { shades } = brandColours(colour);
  const valuesIn = (language: SiteLanguage): Values => {
    const words = wordsOf(language);
    const isFirst = language === first;
    const own = isFirst ? name : englishName;
    return {
      ...shades,
      // Where the body has no name in a language, its own one is marked as what it is.
      name: own ?? `[${name}]{lang=${first}}`,
      plainName: own,
      inlineName: own,
      id: idOfName(name),
      organisationKind: bodyKinds[kind],
      tagline: words.tagline[kind],
      url: url.replace(/\/$/, ""),
      email,
      editorLanguage: first,
      formAddress: words.formAddress,
      brand: colour,
      tokensComment: words.tokens,
    };
  };
  return { kind, languages, today, valuesIn };
}

type Words = typeof import("./templates/words/sv.json");

function wordsOf(language: SiteLanguage): Words {
  return JSON.parse(read(`words/${language}.json`)) as Words;
}

function filesIn(folder: string): readonly string[] {
  return globSync("**/*.{json,md}", { cwd: join(templates, folder) })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

function read(path: string): string {
  return readFileSync(join(templates, path), "utf8");
}

import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Published } from "../src/audit/live/see-live-site.ts";
import { componentsOf } from "../src/audit/report/components-of.ts";
import type { Origins } from "../src/audit/report/source-of.ts";
import { noProgress } from "../src/command/progress.ts";
import { bundleAssets } from "../src/eleventy/assets.ts";
import { formAddress } from "../src/forms/form-settings.ts";
import type { RegisteredProblem } from "../src/model/known-findings.ts";
import { mediaFolder } from "../src/model/site-files.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { openKeptProject } from "../src/project/open-kept-project.ts";
import type { Project } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { sampleAnswers } from "../src/receiver/sample-answers.ts";
import { filesOf } from "../src/routes/history.ts";
import { goneAddresses } from "../src/routes/redirects.ts";
import { registerOf } from "../src/routes/register.ts";
import { siteAddress } from "../src/routes/web-address.ts";

/** What an audit asks of the site whose pages it looks at. */
export interface SiteOfAudit {
  readonly name: string;
  /** Its address on the web, without a slash at its end. */
  readonly address: string;
  readonly problems: readonly RegisteredProblem[];
  readonly origins: Origins;
  /** What its host is asked for, beside the files of the built site. */
  readonly published: Pick<Published, "languages" | "required" | "gone" | "forms">;
  /**
   * The HTML with which its forms are answered, by address: none of these pages is built. Undefined where
   * the built site has other styles or scripts than they would have.
   */
  readonly readAnswers: (folder: string) => Promise<ReadonlyMap<string, string> | undefined>;
}

/**
 * Reads the site that built pages come from.
 * @param root the folder of the site
 * @param basePath the path for which the pages were built; without it, that in the settings
 * @throws ContentError when it has errors: what they were built of is something else
 */
export async function openSiteOfAudit(root: string, basePath?: string): Promise<SiteOfAudit> {
  const project = await openKeptProject({ ...readOptions(process.env), root }, noProgress, {
    basePath,
  });
  const { site, table } = project;
  return {
    name: String(site.settings.name[site.settings.languages[0] ?? ""] ?? ""),
    address: siteAddress(site.settings).replace(/\/$/, ""),
    problems: registerOf(site, table),
    origins: originsOf(project),
    published: publishedOf(project),
    readAnswers: async (folder) => {
      const { forms } = site.settings;
      if (!forms) return new Map();
      const { assets } = await bundleAssets(root, { basePath: site.settings.basePath });
      const { stylesheet, script = stylesheet } = assets;
      const isSame = [stylesheet, script].every((path) => existsSync(join(folder, path)));
      return isSame ? sampleAnswers({ project, forms, assets }) : undefined;
    },
  };
}

function publishedOf({ site, table }: Project): SiteOfAudit["published"] {
  const { languages, forms } = site.settings;
  const required = table.routes.filter(({ page }) => page.isInEveryFooter);
  return {
    languages,
    required: required.map(({ url }) => url),
    gone: goneAddresses(site, table),
    forms: forms ? languages.map((language) => formAddress(forms, language, "feedback")) : [],
  };
}

/** Where the pages and components of a site come from. */
export function originsOf({ site, table, root }: Project): Origins {
  const files = new Map(table.routes.map((route) => [route.url, filesOf(route, site)[0]] as const));
  return {
    fileOfPage: (address) => files.get(address) ?? mediaFileOf(address),
    components: readComponents(root),
  };
}

/** What editors have put among the media is published under the same name. */
function mediaFileOf(address: string): string | undefined {
  const [, name] = address.match(/^\/media\/(.+)$/) ?? [];
  return name === undefined ? undefined : `${mediaFolder}/${name}`;
}

/** Those of the generator, and of a site's own kinds. */
function readComponents(root: string): ReadonlyMap<string, string> {
  const folders = [
    { base: generatorRoot, pattern: "_includes/**/*.css" },
    ...(root === generatorRoot ? [] : [{ base: root, pattern: "kinds/**/*.css" }]),
  ];
  const stylesheets = folders.flatMap(({ base, pattern }) =>
    globSync(pattern, { cwd: base })
      .map((path) => path.replaceAll("\\", "/"))
      .sort()
      .map((path) => ({ path, text: readFileSync(join(base, path), "utf8") })),
  );
  return componentsOf(stylesheets, (path) =>
    folders.some(({ base }) => existsSync(join(base, path))),
  );
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { renderAdminPage } from "../../_includes/admin/admin-page.tsx";
import {
  adminFolder,
  bundleAdmin,
  type CmsWords,
  type CopiedAsset,
} from "../admin/bundle-admin.ts";
import { flattenTexts } from "../i18n/locale-texts.ts";
import { readLocales } from "../i18n/read-locales.ts";
import { adminPolicy } from "../outputs/admin-policy.ts";
import { readAdmin } from "./admin-of-site.ts";
import { generatorRoot } from "./generator-root.ts";

/** The forms for editors as files: those that are made when they are asked for, and those on the disk. */
export interface AdminFiles {
  readonly made: readonly { readonly path: string; readonly make: () => Promise<string> }[];
  readonly copied: readonly CopiedAsset[];
}

const main = join(generatorRoot, "src", "admin", "browser", "main.ts");
const stylesheet = join(generatorRoot, "_includes", "admin", "admin.css");

/**
 * Bundles the forms of a site.
 * @param root the folder of the site
 * @param isLocal whether that folder is edited on this machine, whatever the settings say
 */
export async function adminFiles(root: string, isLocal: boolean): Promise<AdminFiles> {
  const { made, copied, script } = await bundleAdmin(main, await cmsWords());
  const page = async () => {
    const { config, title, noScript, editing } = await readAdmin(root, isLocal);
    return renderAdminPage({
      language: config.language,
      title,
      isLocal,
      noScript,
      policy: adminPolicy(editing),
      script,
      stylesheet: "admin.css",
    });
  };
  const config = async () => JSON.stringify((await readAdmin(root, isLocal)).config);
  return {
    made: [
      { path: `${adminFolder}/index.html`, make: page },
      { path: `${adminFolder}/config.json`, make: config },
      { path: `${adminFolder}/admin.css`, make: () => readFile(stylesheet, "utf8") },
      ...made.map(({ path, content }) => ({ path, make: async () => content })),
    ],
    copied,
  };
}

/** Our words for what the CMS says in those of programmers, in the languages in which our forms speak. */
async function cmsWords(): Promise<CmsWords> {
  const locales = await readLocales(generatorRoot);
  const entries = Object.entries(namesInCms).map(([language, name]) => {
    const words = [...flattenTexts(locales[language])].flatMap(([key, text]) =>
      key.startsWith(group) ? [[key.slice(group.length), String(text)] as const] : [],
    );
    return [name, Object.fromEntries(words)] as const;
  });
  return Object.fromEntries(entries);
}

const group = "admin.cms.";

/** What the CMS calls the languages that its forms and our locales have both. */
const namesInCms = { sv: "sv", en: "en-GB" } as const;

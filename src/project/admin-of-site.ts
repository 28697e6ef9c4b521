import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type AdminConfig, adminConfig } from "../admin/cms-config.ts";
import { pathOnHost } from "../model/base-path.ts";
import type { Editing } from "../model/site-settings.ts";
import { siteAddress } from "../routes/web-address.ts";
import { readForms } from "./forms-of-site.ts";

/** The forms of a site, and what the page with them says. */
export interface AdminOfSite {
  readonly config: AdminConfig;
  readonly title: string;
  readonly noScript: string;
  readonly editing: Editing | undefined;
}

/**
 * Reads the forms of a site, and where what they write is kept.
 * @param root the folder of the site
 * @param isLocal whether that folder is edited on this machine, whatever the settings say
 * @param basePath the path below which the site is to stand, in place of that in its settings
 */
export async function readAdmin(
  root: string,
  isLocal: boolean,
  basePath?: string,
): Promise<AdminOfSite> {
  const { context, settings } = await readForms(root);
  const { words } = context;
  const { name, url, logo, languages } = settings;
  const place = { url, basePath: basePath ?? settings.basePath };
  const editing = isLocal ? undefined : settings.editing;
  const siteName = name[languages[0] ?? ""] ?? "";
  const config = adminConfig({
    ...context,
    siteName,
    siteUrl: siteAddress(place),
    logo: logo && pathOnHost(`/media/${logo}`, place.basePath),
    folderName: basename(repositoryOf(root)),
    before: editing
      ? folderBefore(editing.folder)
      : folderBefore(relative(repositoryOf(root), resolve(root))),
    editing,
    // Only `npm start` has one.
    hasDraft: isLocal,
  });
  return {
    config,
    title: words.text("title", { site: siteName }),
    noScript: words.text("noScript"),
    editing,
  };
}

function folderBefore(folder = ""): string {
  const names = folder
    .replaceAll("\\", "/")
    .split("/")
    .filter((name) => name !== "" && name !== ".");
  return names.map((name) => `${name}/`).join("");
}

/** The folder that git keeps, in which the site lies; the site's own where git keeps none. */
function repositoryOf(root: string): string {
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return resolve(root);
  }
}

import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { AdminPage } from "../../_includes/admin/admin-page.tsx";
import type { AdminConfig } from "../admin/admin-config.ts";
import { adminConfig } from "../admin/cms-config.ts";
import type { DraftAddresses } from "../admin/draft-addresses.ts";
import { pathOnHost } from "../model/base-path.ts";
import type { Editing } from "../model/site-settings.ts";
import { iconUrl } from "../routes/icon-url.ts";
import { mediaUrl } from "../routes/media-url.ts";
import { siteAddress } from "../routes/web-address.ts";
import { readForms } from "./forms-of-site.ts";

/** The forms of a site, and what the page with them says. */
export interface AdminOfSite {
  readonly config: AdminConfig;
  readonly title: string;
  /** The address of the site's icon. */
  readonly icon: string;
  readonly texts: Pick<AdminPage, "noScript" | "opening" | "failed">;
  readonly editing: Editing | undefined;
}

/** How the forms of a site are made. */
export interface AdminMaking {
  /** Whether its folder is edited on this machine, whatever the settings say. */
  readonly isLocal: boolean;
  /** The path below which the site is to stand, in place of that in its settings. */
  readonly basePath?: string | undefined;
  /** Where a draft of the site is, which stands beside the forms. */
  readonly draft?: DraftAddresses | undefined;
}

/**
 * Reads the forms of a site, and where what they write is kept.
 * @param root the folder of the site
 */
export async function readAdmin(
  root: string,
  { isLocal, basePath, draft }: AdminMaking,
): Promise<AdminOfSite> {
  const { context, settings, files } = await readForms(root);
  const { words } = context;
  const { name, url, logo, languages } = settings;
  const place = { url, basePath: basePath ?? settings.basePath };
  const editing = isLocal ? undefined : settings.editing;
  const siteName = name[languages[0] ?? ""] ?? "";
  const config = adminConfig({
    ...context,
    siteName,
    siteUrl: siteAddress(place),
    logo: logo && pathOnHost(mediaUrl(logo), place.basePath),
    folderName: basename(repositoryOf(root)),
    before: editing
      ? folderBefore(editing.folder)
      : folderBefore(relative(repositoryOf(root), resolve(root))),
    editing,
    draft,
  });
  return {
    config,
    title: words.text("title", { site: siteName }),
    icon: pathOnHost(iconUrl({ settings, media: files.media }), place.basePath),
    texts: {
      noScript: words.text("noScript"),
      opening: words.text("opening"),
      failed: words.text("failed"),
    },
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

import type { UserConfig } from "@11ty/eleventy";
import type { Assets } from "../../_includes/page-context.tsx";
import { readByForms } from "../admin/read-by-forms.ts";
import type { PublishedDraft } from "../draft/making/published-draft.ts";
import { adminFolder } from "../model/admin-folder.ts";
import { adminFiles } from "../project/admin-files.ts";
import { readAdmin } from "../project/admin-of-site.ts";
import type { Project } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import type { OpenWriter } from "../publish/site-writer.ts";

interface AdminOptions extends Pick<Options, "root" | "now"> {
  readonly assets: Assets;
  readonly openWriter: OpenWriter;
}

/** Has the forms for editors written, where the site says where its files are kept, and its draft where it says so. */
export function addAdmin(
  eleventy: UserConfig,
  project: Project,
  { openWriter, ...options }: AdminOptions,
): void {
  const { editing, basePath } = project.site.settings;
  if (!editing) return;
  eleventy.on("eleventy.after", async ({ directories: { output } }) => {
    const draft = editing.draft ? await draftBeside(project, options) : undefined;
    const making = { isLocal: false, basePath, draft: draft?.addresses };
    const { made, copied } = await adminFiles(options.root, making);
    const writer = openWriter(output);
    for (const { path, content } of draft?.made ?? [])
      await writer.write(`${adminFolder}/${path}`, content);
    for (const { path, make } of made) await writer.write(path, await make());
    for (const { path, file } of copied) await writer.copy(path, file);
    await writer.finish();
  });
}

/** What makes it is loaded where a site has one. */
async function draftBeside(
  project: Project,
  { root, ...looking }: Pick<AdminOptions, "root" | "now" | "assets">,
): Promise<PublishedDraft> {
  const { publishedDraft } = await import("../draft/making/published-draft.ts");
  const { config } = await readAdmin(root, { isLocal: false });
  return publishedDraft(project, { ...looking, isReadByForms: readByForms(config) });
}

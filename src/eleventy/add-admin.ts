import type { UserConfig } from "@11ty/eleventy";
import { adminFiles } from "../project/admin-files.ts";
import type { Project } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import type { OpenWriter } from "../publish/site-writer.ts";

/** Has the forms for editors written, where the site says where its files are kept. */
export function addAdmin(
  eleventy: UserConfig,
  { site }: Project,
  { root, openWriter }: Options & { readonly openWriter: OpenWriter },
): void {
  if (!site.settings.editing) return;
  eleventy.on("eleventy.after", async ({ directories: { output } }) => {
    const { made, copied } = await adminFiles(root, false, site.settings.basePath);
    const writer = openWriter(output);
    for (const { path, make } of made) await writer.write(path, await make());
    for (const { path, file } of copied) await writer.copy(path, file);
    await writer.finish();
  });
}

import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { writeWhole } from "../disk/write-whole.ts";
import { hostFiles } from "../outputs/hosts/host-files.ts";
import { hostTable } from "../outputs/hosts/host-table.ts";
import type { Project } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import { goneAddresses, plannedRedirects } from "../routes/redirects.ts";

/** Has the configuration of servers written, where a folder for it was named: outside the site. */
export function addConfiguration(
  eleventy: UserConfig,
  { site, table }: Project,
  { configuration }: Pick<Options, "configuration">,
): void {
  if (configuration === undefined) return;
  const moves = { redirects: plannedRedirects(site, table), gone: goneAddresses(site, table) };
  eleventy.on("eleventy.after", () => {
    for (const { path, content } of hostFiles(hostTable(site, moves)))
      writeWhole(join(configuration, path), content);
  });
}

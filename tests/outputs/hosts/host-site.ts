import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostFiles } from "../../../src/outputs/hosts/host-files.ts";
import { hostTable } from "../../../src/outputs/hosts/host-table.ts";
import { plannedRedirects } from "../../../src/routes/redirects.ts";
import { copyFixture, place } from "../../below-a-path.ts";
import { projectOf } from "../../receiver/with-receiver.ts";
import { runBuild } from "../../run-build.ts";

/** The fixture site, built with the configuration of servers beside it. */
export interface HostSite {
  readonly root: string;
  readonly folder: string;
  readonly configuration: string;
  readonly basePath: string;
}

/** Builds a copy of the fixture site that has all that servers are told of. */
export async function buildHostSite(
  parent: string,
  basePath: string,
  args: readonly string[] = [],
): Promise<HostSite> {
  const [root, folder, configuration] = ["root", "_site", "servers"].map((name) =>
    join(parent, basePath, name),
  ) as [string, string, string];
  copyFixture(root, {
    url: place.origin,
    basePath,
    editing: { host: "github", repository: "norrsken/web", branch: "main" },
  });
  const given = ["--root", root, "--output", folder, "--configuration", configuration];
  const { status, stderr } = await runBuild([...given, ...args]);
  if (status !== 0) throw new Error(`the site cannot be built:\n${stderr}`);
  return { root, folder, configuration, basePath };
}

/**
 * Writes the configuration anew with addresses of pages that were removed for good, which no file of a site
 * names yet. Else it is what the build has written.
 */
export async function nameGone(
  { root, configuration }: HostSite,
  gone: readonly string[],
): Promise<void> {
  const { site, table } = await projectOf(root);
  const redirects = plannedRedirects(site, table);
  const written = hostFiles(hostTable(site, { redirects }));
  for (const { path, content } of written)
    assert.equal(readFileSync(join(configuration, path), "utf8"), content, path);
  for (const { path, content } of hostFiles(hostTable(site, { redirects, gone })))
    writeFileSync(join(configuration, path), content);
}

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyFixture, place } from "../../below-a-path.ts";
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
    editing: { host: "github", repository: "norrsken/web", branch: "main", draft: true },
  });
  // Its time is over on the day of the tests.
  const text = "---\ntitle: Borta\nslug: borttagen\nunpublishAt: 2024-05-01T08:00\n---\n\nText.\n";
  writeFileSync(join(root, "src/content/sv/gone-page.md"), text);
  const given = ["--root", root, "--output", folder, "--configuration", configuration];
  const { status, stderr } = await runBuild([...given, ...args]);
  if (status !== 0) throw new Error(`the site cannot be built:\n${stderr}`);
  return { root, folder, configuration, basePath };
}

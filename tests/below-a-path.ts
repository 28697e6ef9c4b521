import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fixtureRoot } from "./roots.ts";
import { runBuild } from "./run-build.ts";

/** Where the fixture site is built to stand: on a host that none of its texts names. */
export const place = { origin: "https://below.example", basePath: "/pr-12/" } as const;

/** A copy of the fixture site that has all that names addresses, and the folder into which it is built. */
export interface SiteBelow {
  readonly root: string;
  readonly folder: string;
}

/** Addresses that pages had: of a page, of a file, and one that leads elsewhere. */
const redirects = {
  redirects: [
    { from: "/sv/gammal/", to: "page:about" },
    { from: "/old/page.html", to: "/en/news/" },
    { from: "/elsewhere/", to: "https://a.example/b/" },
    // Hosts read some letters in their own way.
    { from: "/$namn{1}[a]/", to: "/sv/om-oss/?a={b}" },
  ],
  gone: ["/sv/borta/", "/en/gone.html", "/sv/$namn{1}[a]/"],
};

/** Copies the fixture site into a folder, and writes into its settings what it has not. */
export function copyFixture(root: string, settings: Readonly<Record<string, unknown>> = {}): void {
  cpSync(fixtureRoot, root, { recursive: true });
  const file = join(root, "_data", "site.json");
  const own = JSON.parse(readFileSync(file, "utf8")) as object;
  writeFileSync(file, JSON.stringify({ ...own, ...settings }));
  writeFileSync(join(root, "_data", "redirects.json"), JSON.stringify(redirects));
}

/** Builds a copy of the fixture site below `/pr-12/` into a folder, by the command. */
export async function buildBelow(parent: string): Promise<SiteBelow> {
  const [root, folder] = [join(parent, "root"), join(parent, "_site")];
  copyFixture(root, {
    url: place.origin,
    editing: { host: "github", repository: "norrsken/web", branch: "main" },
    openData: {
      licence: "https://creativecommons.org/publicdomain/zero/1.0/",
      licenceName: { sv: "CC0" },
    },
  });
  const { status, stderr } = await runBuild([
    ...["--root", root, "--output", folder],
    ...["--base-path", "pr-12", "--guide"],
  ]);
  if (status !== 0) throw new Error(`the site cannot be built:\n${stderr}`);
  return { root, folder };
}

import { formatJson } from "../schemas/format-json.ts";

/** What the `package.json` of a site says. */
export interface SitePackage {
  /** The id of the body, which becomes the name of the package. */
  readonly id: string;
  /** An exact version of the generator, or where its package lies: `file:packages/regionwebb-0.1.0.tgz`. */
  readonly generator: string;
  /** All commands for sites; npm runs them by the names that help, errors and guide call them by. */
  readonly commands: readonly string[];
}

/**
 * The `package.json` of a site. Nothing that npm installs has to run a script, and nothing does: a package
 * below pa11y would fetch a browser.
 */
export function packageFileOf({ id, generator, commands }: SitePackage): string {
  return formatJson({
    name: `${id}-website`,
    private: true,
    type: "module",
    scripts: scriptsOfSite(commands),
    dependencies: { regionwebb: generator },
    engines: { node: ">=20" },
  });
}

/** The scripts of a site: one for each command, and one that tries everything. */
export function scriptsOfSite(commands: readonly string[]): Readonly<Record<string, string>> {
  const scripts = commands
    .filter((name) => name !== "init")
    .map((name) => [name.replace("audit-", "audit:"), `regionwebb ${name}`] as const);
  return {
    ...Object.fromEntries(scripts),
    test: "regionwebb check && regionwebb build && regionwebb audit",
  };
}

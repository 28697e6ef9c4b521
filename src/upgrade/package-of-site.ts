import { editJson } from "../admin/edit-json.ts";

/** How the `package.json` of a site is to be. */
interface Wanted {
  /** What it depends on; absent where that stays. */
  readonly generator?: string | undefined;
  /** The scripts of a new site. */
  readonly scripts: Readonly<Record<string, string>>;
}

interface PackageOfSite {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What a site depends on: a version of the generator, or where its package lies. */
export function generatorOf(text: string): string | undefined {
  return (JSON.parse(text) as PackageOfSite).dependencies?.regionwebb;
}

/** The version that is meant by that: `0.1.0`, `file:packages/regionwebb-0.1.0.tgz`. */
export function versionIn(dependency: string | undefined): string | undefined {
  return /^(?:.*regionwebb-)?(\d+\.\d+\.\d+)(?:\.tgz)?$/.exec(dependency ?? "")?.[1];
}

/** Adds the scripts that a site lacks and names its generator. All that it has of its own stays. */
export function upgradePackage(text: string, { generator, scripts }: Wanted): string {
  const found = JSON.parse(text) as PackageOfSite;
  const { scripts: own = {}, dependencies = {} } = found;
  const lacking = Object.entries(scripts).filter(([name]) => !Object.hasOwn(own, name));
  return editJson(text, {
    ...found,
    ...(lacking.length > 0 && { scripts: { ...own, ...Object.fromEntries(lacking) } }),
    ...(generator !== undefined && {
      dependencies: { ...dependencies, regionwebb: generator },
    }),
  });
}

import type { Fault } from "../../src/model/fault.ts";
import { layersOf } from "../../src/overrides/layers.ts";
import { checkOverrides } from "../../src/project/overrides/check-overrides.ts";
import { repositoryRoot } from "../roots.ts";
import { originalOf, siteOver } from "./overridden-site.ts";

/** What is wrong with files in place of the generator's: by their paths below `_includes`, and the fault. */
export type BrokenOverride = readonly [
  what: string,
  files: Readonly<Record<string, string>>,
  fault: string,
];

const header = "components/page-header/page-header.tsx";
const styles = "layouts/page.css";

export const brokenOverrides: readonly BrokenOverride[] = [
  [
    "a name that no file of the generator has",
    { "components/page-headers/page-header.tsx": originalOf(header) },
    `_includes/components/page-headers/page-header.tsx: override-replaces-nothing (${header})`,
  ],
  [
    "an example, which makes no page",
    { "components/hero/hero.examples.tsx": "export const examples = {};\n" },
    "_includes/components/hero/hero.examples.tsx: override-replaces-nothing (components/hero/hero.tsx)",
  ],
  [
    "code that cannot be read",
    { [header]: originalOf(header).replace("return (", "return = (") },
    `_includes/${header}:20 kind-broken`,
  ],
  [
    "an import of what is not there",
    { [header]: originalOf(header).replace("../listen/listen.tsx", "../listen/listens.tsx") },
    `_includes/${header}:5 kind-broken`,
  ],
  [
    "an import of a name that a file has not",
    { [header]: originalOf(header).replace("{ Listen }", "{ Listens as Listen }") },
    `_includes/${header}:5 kind-broken`,
  ],
  [
    "no export of what others take",
    { [header]: originalOf(header).replace("export function", "function") },
    `_includes/${header}: override-lacks-export`,
  ],
  [
    "styles that are none",
    { [styles]: ".page { color: red; } }" },
    `_includes/${styles}:1 kind-broken`,
  ],
  [
    "styles with a picture beside them",
    { [styles]: '.page { background: url("sky.png"); }\n' },
    `_includes/${styles}: kind-style-names-file`,
  ],
];

/** A file whose original was another one when it was made. */
export const outdatedOverride: BrokenOverride = [
  "an original that has changed",
  { [header]: originalOf(header), [`.made-from/${header}`]: "export {};\n" },
  `_includes/${header}: override-outdated`,
];

/** The faults of such files, in a site that is made in a folder. */
export function faultsOfOverrides(
  [, files]: BrokenOverride,
  folder: string,
): Promise<readonly Fault[]> {
  const layers = layersOf(siteOver(folder, files), repositoryRoot);
  return layers ? checkOverrides(layers) : Promise.resolve([]);
}

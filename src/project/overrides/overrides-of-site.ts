import { join } from "node:path";
import type { Fault } from "../../model/fault.ts";
import { overridesFolder } from "../../model/site-files.ts";
import { layersOf } from "../../overrides/layers.ts";
import { generatorRoot } from "../generator-root.ts";
import type { RecallMade } from "../known/known-made.ts";
import { listOverrides } from "./list-overrides.ts";

/** What a site has in place of files of the generator. */
export interface Overrides {
  /** Whether it has anything: code of its own may fail where pages are made. */
  readonly hasAny: boolean;
  readonly faults: readonly Fault[];
}

/** The files that a site has in place of those of the generator. What looks at them is loaded where there are some. */
export async function overridesOf(root: string, recall: RecallMade): Promise<Overrides> {
  const layers = layersOf(root, generatorRoot);
  if (!layers || listOverrides(layers).length === 0) return { hasAny: false, faults: [] };
  const folder = { place: join(root, overridesFolder) };
  return recall("overrides", { files: () => [folder] }, async () => {
    const { checkOverrides } = await import("./check-overrides.ts");
    return { hasAny: true, faults: await checkOverrides(layers) };
  });
}

import type { Assets } from "../../../_includes/page-context.tsx";
import { findActiveSvg } from "../../checks/find-active-svg.ts";
import { editorLanguageOf } from "../../model/load-site.ts";
import { readSiteFiles } from "../../model/read-site-files.ts";
import { faultsOfTokens } from "../../project/faults-of-tokens.ts";
import { makeAnew } from "../../project/known/known-made.ts";
import { overridesOf } from "../../project/overrides/overrides-of-site.ts";
import { loadOwnKinds } from "../../project/own-kinds/own-kinds.ts";
import { readDrawings } from "../../project/read-drawings.ts";
import { readChangeLog } from "../../project/read-history.ts";
import { type Snapshot, snapshotOf } from "../snapshot.ts";

/** When a site is looked at, and where the styles and scripts of its pages are. */
export interface Looking {
  readonly now: Date;
  readonly assets: Assets;
}

/** Reads a site, which may have errors, for those who are to write in it in a browser. */
export async function takeSnapshot(root: string, { now, assets }: Looking): Promise<Snapshot> {
  const [files, log] = await Promise.all([readSiteFiles(root), readChangeLog(root)]);
  const own = await loadOwnKinds(root, editorLanguageOf(files));
  const overrides = await overridesOf(root, makeAnew);
  const drawings = [...readDrawings({ root, site: files })];
  return snapshotOf(files, {
    now,
    assets,
    log,
    ofLook: [...(await faultsOfTokens(files, makeAnew)), ...overrides.faults],
    hasOverrides: overrides.hasAny,
    ofKinds: own.faults,
    activeDrawings: drawings.filter(([, text]) => findActiveSvg(text).length > 0),
  });
}

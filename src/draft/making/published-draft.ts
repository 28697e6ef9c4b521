import { hash } from "node:crypto";
import type { Assets } from "../../../_includes/page-context.tsx";
import type { DraftAddresses } from "../../admin/draft-addresses.ts";
import { draftFolder } from "../../model/admin-folder.ts";
import type { Project } from "../../project/open-project.ts";
import { bundleCompanion } from "./bundle-draft.ts";
import { draftProgram } from "./draft-program.ts";
import { publicSnapshot } from "./public-snapshot.ts";
import { takeSnapshot } from "./take-snapshot.ts";

/** What the draft of a published site is made of. */
interface Publishing {
  readonly now: Date;
  readonly assets: Assets;
  /** Whether the forms of the site read a file, by its path from its root. */
  readonly isReadByForms: (path: string) => boolean;
}

/** The files of a draft beside published forms, and where they stand from the page with these. */
export interface PublishedDraft {
  readonly addresses: DraftAddresses;
  readonly made: readonly { readonly path: string; readonly content: string }[];
}

/** Makes what a browser opens a draft of a published site with. Each file is named by its content: all are large. */
export async function publishedDraft(
  project: Project,
  { now, assets, isReadByForms }: Publishing,
): Promise<PublishedDraft> {
  const whole = await takeSnapshot(project.root, { now, assets });
  const snapshot = publicSnapshot(whole, project, isReadByForms);
  const files = {
    companion: named("companion", "js", await bundleCompanion()),
    worker: named("program", "js", await draftProgram(project.root)),
    snapshot: named("site", "json", JSON.stringify(snapshot)),
  };
  return {
    addresses: {
      companion: files.companion.path,
      worker: files.worker.path,
      snapshot: files.snapshot.path,
    },
    made: Object.values(files),
  };
}

function named(name: string, ending: string, content: string) {
  const mark = hash("sha256", content).slice(0, 10);
  return { path: `${draftFolder}/${name}.${mark}.${ending}`, content };
}

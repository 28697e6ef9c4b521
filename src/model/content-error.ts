import { type CheckSettings, noCheckSettings } from "./check-settings.ts";
import type { Fault } from "./fault.ts";

/** The site whose content has errors, as far as it is known. */
interface FaultySite {
  readonly root?: string | undefined;
  readonly checks?: CheckSettings;
}

/** The content has errors, so that no site can be made of it. A mistake of an editor, not a bug. */
export class ContentError extends Error {
  override name = "ContentError";
  readonly faults: readonly Fault[];
  /** The language in which the editors want to read about them. */
  readonly editorLanguage: string;
  /** The folder of the site, whose own kinds may have words for faults of theirs. */
  readonly root: string | undefined;
  /** What the body has decided about warnings, which stand among the faults, too. */
  readonly checks: CheckSettings;

  constructor(
    faults: readonly Fault[],
    editorLanguage: string,
    { root, checks = noCheckSettings }: FaultySite = {},
  ) {
    super(`The content has ${faults.length} faults.`);
    this.faults = faults;
    this.editorLanguage = editorLanguage;
    this.root = root;
    this.checks = checks;
  }
}

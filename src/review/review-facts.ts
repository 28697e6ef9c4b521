import type { Fault } from "../audit/report/gather-faults.ts";
import type { Remark } from "../checks/remark.ts";
import type { PageChanges, ReviewedPage } from "./compare-pages.ts";
import type { ReadabilityChange } from "./compare-readability.ts";
import type { RedirectChanges } from "./compare-redirects.ts";
import type { TranslationChanges } from "./compare-translations.ts";
import type { DeadLink } from "./dead-links.ts";
import type { NewAndMended } from "./new-and-mended.ts";
import type { ShownPage } from "./pictures/take-pictures.ts";

/** What was audited of a branch, and what came of it. */
export interface ReviewAudit extends NewAndMended<Fault> {
  /** How many pages were looked at. */
  readonly pages: number;
  /** How many pages the branch has changed, or may have. */
  readonly all: number;
  /** The names of the states in which they were seen. */
  readonly states: readonly string[];
}

/** What cannot be said where the content of the base could not be read by this version of the program. */
export interface ContentFacts {
  readonly remarks: NewAndMended<Remark>;
  readonly translations: TranslationChanges;
  readonly readability: readonly ReadabilityChange[];
  readonly redirects: RedirectChanges;
}

/** All that a review knows of a branch, as `--json` writes it. */
export interface ReviewFacts {
  /** Of this format. */
  readonly version: 1;
  /** The commit with which the branch was compared. */
  readonly base: string;
  readonly pages: PageChanges;
  /** Whether styles or typefaces differ, which may change the look of every page. */
  readonly isOtherLook: boolean;
  /** Whether scripts differ that every page may load. */
  readonly isOtherBehaviour: boolean;
  readonly content?: ContentFacts;
  readonly deadLinks: NewAndMended<DeadLink>;
  /** Absent where no browser was to be used. */
  readonly shown?: readonly ShownPage[];
  /** Whether pictures were taken of the pages that were opened. */
  readonly hasPictures: boolean;
  /** How many pages were not opened because there are too many. */
  readonly notShown: number;
  /** Absent where no browser was to be used. */
  readonly audit?: ReviewAudit;
  /** The languages of the site, in its order. */
  readonly languages: readonly string[];
  /** The names of pages by the content files that decide about them. */
  readonly names: Readonly<Record<string, string>>;
  /** The pages that are spoken of by their addresses alone. */
  readonly others: readonly ReviewedPage[];
}

/** What a review knows of a branch that cannot be compared, because the content of one side cannot be built. */
export interface BrokenFacts {
  readonly version: 1;
  readonly base: string;
  /** Which side it is. A base that could be built once may have what is too old today. */
  readonly broken: "branch" | "base";
  /** The errors of the branch. */
  readonly faults: readonly Remark[];
}

/** Whether a branch has something that it must not be published with. */
export function isToBeMended({ content, deadLinks, audit }: ReviewFacts): boolean {
  return (
    deadLinks.fresh.length > 0 ||
    (audit?.fresh.length ?? 0) > 0 ||
    (content?.remarks.fresh ?? []).some(({ severity }) => severity === "error")
  );
}

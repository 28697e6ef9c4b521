import { auditPageFiles } from "../audit/audit-page-files.ts";
import type { PagesProgress } from "../audit/browser/audit-pages.ts";
import type { AuditFinding } from "../audit/finding.ts";
import { fileOfAddress } from "../audit/page-address.ts";
import { applyRegister } from "../audit/register.ts";
import { type Fault, gatherFaults } from "../audit/report/gather-faults.ts";
import type { Origins } from "../audit/report/source-of.ts";
import { auditBuiltPages } from "../audit/run/audit-built-pages.ts";
import type { AuditState } from "../audit/state.ts";
import type { RegisteredProblem } from "../model/known-findings.ts";
import type { RuleLanguage } from "../rules/rule-words.ts";
import type { PagesToShow } from "./choose-pages-to-show.ts";
import { compareFindings } from "./compare-findings.ts";
import type { ChangedPage } from "./compare-pages.ts";
import { takePictures } from "./pictures/take-pictures.ts";
import type { ReviewFacts } from "./review-facts.ts";
import type { ReviewSide } from "./site-of-review.ts";

/** How pages are looked at in a browser. */
export interface Looking {
  readonly states: readonly AuditState[];
  /** The folder for pictures; without it there are none. */
  readonly pictures?: string | undefined;
  /** The folder in which it is kept what an audit has seen. */
  readonly kept?: string | undefined;
  /** What the register of the site knows. */
  readonly problems: readonly RegisteredProblem[];
  readonly origins: Origins;
  readonly language: RuleLanguage;
  readonly onPicture?: (done: number, all: number) => void;
  readonly onAudit?: (progress: PagesProgress) => void;
}

interface Branch extends Looking {
  readonly before: ReviewSide;
  readonly after: ReviewSide;
  readonly moved: readonly ChangedPage[];
}

/** Nobody looks at pictures of more pages. */
const mostShown = 24;

/** An audit of more pages takes longer than somebody waits; `npm run audit` looks at all of them. */
const mostAudited = 40;

/** Takes pictures of pages of a branch, weighs and audits them, on both sides. */
export async function lookAtPages(
  { shown, audited }: PagesToShow,
  branch: Branch,
): Promise<Pick<ReviewFacts, "shown" | "hasPictures" | "notShown" | "audit">> {
  const { before, after, pictures, onPicture, language } = branch;
  const seen = await takePictures(shown.slice(0, mostShown), {
    before: before.folder,
    after: after.folder,
    pictures,
    ...(onPicture ? { onPage: onPicture } : {}),
  });
  const pages = audited.slice(0, mostAudited);
  const addresses = (side: "before" | "after") => pages.flatMap((page) => page[side] ?? []);
  const old = await auditSide(before.folder, addresses("before"), branch);
  const now = await auditSide(after.folder, addresses("after"), branch);
  const moved = new Map(branch.moved.map((page) => [page.before, page.address]));
  const { fresh, mended } = compareFindings(old, now, moved);
  const faults = (findings: readonly AuditFinding[]) =>
    toldOnce(gatherFaults(findings, branch.origins, language)).map(withoutPicture);
  return {
    shown: seen,
    hasPictures: pictures !== undefined,
    notShown: pictures === undefined ? 0 : shown.length - seen.length,
    audit: {
      pages: addresses("after").length,
      all: audited.length,
      states: branch.states.map(({ id }) => id),
      fresh: faults(fresh),
      mended: faults(mended),
    },
  };
}

async function auditSide(
  folder: string,
  pages: readonly string[],
  {
    states,
    kept,
    problems,
    onAudit,
  }: Pick<Branch, "states" | "kept" | "problems"> & {
    readonly onAudit?: Looking["onAudit"];
  },
): Promise<readonly AuditFinding[]> {
  if (pages.length === 0) return [];
  const files = await auditPageFiles(folder, pages.map(fileOfAddress));
  const { looks } = await auditBuiltPages(folder, {
    subject: pages,
    pages,
    states,
    kept,
    ...(onAudit ? { onProgress: onAudit } : {}),
  });
  const all = [...files, ...looks].flatMap(({ findings }) => findings);
  return applyRegister(all, problems).open;
}

/** Two engines may find the same: by criterion and file it is one fault, and the first engine tells it. */
function toldOnce(faults: readonly Fault[]): readonly Fault[] {
  const keyOf = ({ criteria: [criterion], source: { file }, rule }: Fault) =>
    criterion !== undefined && file !== undefined ? `${criterion} ${file}` : rule;
  return [...Map.groupBy(faults, keyOf).values()].flatMap((same) =>
    same.filter(({ engine }) => engine === same[0]?.engine),
  );
}

/** Whoever wants to see the element finds it in the pictures of its page. */
function withoutPicture(fault: Fault): Fault {
  const { picture: _picture, ...example } = fault.example;
  return { ...fault, example };
}

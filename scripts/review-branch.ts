import { existsSync, realpathSync } from "node:fs";
import { join, relative } from "node:path";
import { digestsOfFiles } from "../src/audit/memory/file-digests.ts";
import type { Origins } from "../src/audit/report/source-of.ts";
import { allRules } from "../src/checks/registry.ts";
import { CommandError } from "../src/command/command-error.ts";
import type { Progress } from "../src/command/progress.ts";
import { builtInKinds } from "../src/kinds/registry.ts";
import { topOfHost } from "../src/model/base-path.ts";
import { ContentError } from "../src/model/content-error.ts";
import { namesOf } from "../src/model/kind-names.ts";
import type { RegisteredProblem } from "../src/model/known-findings.ts";
import { defaultLanguage } from "../src/model/site.ts";
import { changedFiles } from "../src/project/changed-files.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { readOptions } from "../src/project/options.ts";
import { runGit } from "../src/project/run-git.ts";
import { isWithin } from "../src/publish/path-in.ts";
import type { BrokenFacts } from "../src/review/review-facts.ts";
import type { ReviewedSites } from "../src/review/review-sites.ts";
import { registerOf } from "../src/routes/register.ts";
import { sampleOf } from "../src/routes/sample.ts";
import { siteAddress } from "../src/routes/web-address.ts";
import type { RuleLanguage } from "../src/rules/rule-words.ts";
import { buildApart } from "./build-apart.ts";
import { type Checking, remarksOfFaults } from "./check-site.ts";
import { contentOf, type OpenedSide, openSide, pagesOf } from "./review-side.ts";
import { originsOf } from "./site-of-audit.ts";
import { withWorktree } from "./with-worktree.ts";

/** Which branch is reviewed: that of the files in a folder, as they are now. */
export interface Reviewing {
  readonly root: string;
  /** What it is compared with: the commit in which both have begun counts. */
  readonly base: string;
  /** The language of remarks. */
  readonly language: RuleLanguage;
  readonly progress: Progress;
}

/** Both sides of a branch, built; or why one of them cannot be. */
export type Branch =
  | (ReviewedSites & {
      readonly problems: readonly RegisteredProblem[];
      readonly origins: Origins;
    })
  | Omit<BrokenFacts, "version">;

/**
 * Builds the site of a branch, and that from which it began, at the same moment. Both are there while
 * something is done with them.
 * @throws CommandError where git does not know the base, or it cannot be built
 */
export async function reviewBranch(
  reviewing: Reviewing,
  act: (branch: Branch) => Promise<void>,
): Promise<void> {
  const { root, progress } = reviewing;
  const base = await commitOf(reviewing);
  const checking: Checking = {
    root,
    rules: allRules,
    withFaults: true,
    isShown: () => true,
    language: reviewing.language,
    progress,
  };
  const opened = await openOrFail(checking, root);
  if (opened instanceof ContentError) {
    const remarks = await remarksOfFaults(opened, checking);
    return act({
      base,
      broken: "branch",
      faults: remarks.filter(({ severity }) => severity === "error"),
    });
  }
  const changed = await changedFiles(root, base);
  await withWorktree(root, base, async (source, beside) => {
    const [before, after] = [join(beside, "before"), join(beside, "after")];
    progress.begin("building");
    const rootBefore = await buildBoth(reviewing, { source, before, after });
    if (rootBefore === undefined) return act({ base, broken: "base", faults: [] });
    const earlier = await openOrFail(checking, rootBefore);
    const sides = { base, changed, before, after };
    await act(branchOf(sides, opened, earlier instanceof ContentError ? undefined : earlier));
  });
}

/** @throws CommandError where git does not know the base, or is not there */
async function commitOf({ root, base }: Reviewing): Promise<string> {
  try {
    return (await runGit(root, ["merge-base", "--end-of-options", base, "HEAD"])).trim();
  } catch (cause) {
    throw new CommandError("not-a-base", base, {}, { cause });
  }
}

async function openOrFail(checking: Checking, root: string): Promise<OpenedSide | ContentError> {
  try {
    return await openSide(checking, root);
  } catch (error) {
    checking.progress.hide();
    if (error instanceof ContentError) return error;
    throw error;
  }
}

interface Folders {
  /** The files of the base. */
  readonly source: string;
  /** Those of the built sites. */
  readonly before: string;
  readonly after: string;
}

/**
 * Builds both sides at once. Where the generator is a part of the repository, the base is built by its own.
 * @returns the folder of the site among the files of the base; undefined where that has errors on this day
 */
async function buildBoth(
  { root, base }: Reviewing,
  { source, before, after }: Folders,
): Promise<string | undefined> {
  const top = realpathSync((await runGit(root, ["rev-parse", "--show-toplevel"])).trim());
  const inSource = (folder: string) => join(source, relative(top, realpathSync(folder)));
  const own = isWithin(top, realpathSync(generatorRoot)) ? inSource(generatorRoot) : undefined;
  const hasOwn = own !== undefined && existsSync(join(own, "scripts", "run.mjs"));
  const generator = hasOwn ? own : generatorRoot;
  const { now } = readOptions(process.env);
  const environment = {
    SOURCE_DATE_EPOCH: String(Math.floor(now.getTime() / 1000)),
    // Nobody who opens a page sees them.
    REGIONWEBB_SHARE_PICTURES: "no",
    // What is compared are addresses of the site, wherever it stands.
    REGIONWEBB_BASE_PATH: topOfHost,
  };
  const built = await Promise.allSettled([
    buildApart({ generator: generatorRoot, root, output: after, environment }),
    buildApart({ generator, root: inSource(root), output: before, environment }),
  ]);
  const [ofBranch, ofBase] = built;
  if (ofBranch.status === "rejected") throw ofBranch.reason;
  if (ofBase.status === "fulfilled") return inSource(root);
  // A build ends with 1 when the content has faults.
  if ((ofBase.reason as { readonly code?: unknown }).code === 1) return undefined;
  throw new CommandError("review-base-not-built", base, {}, { cause: ofBase.reason });
}

interface BuiltSides {
  readonly base: string;
  readonly changed: ReadonlySet<string>;
  readonly before: string;
  readonly after: string;
}

function branchOf(
  { base, changed, before, after }: BuiltSides,
  opened: OpenedSide,
  earlier: OpenedSide | undefined,
): Branch {
  const { site, table, ownKinds } = opened.project;
  const side = (folder: string) => ({ folder, digestOf: digestsOfFiles(folder) });
  return {
    base,
    address: siteAddress(site.settings),
    changedFiles: changed,
    before: { ...side(before), ...(earlier ? { origins: pagesOf(earlier) } : {}) },
    after: { ...side(after), origins: pagesOf(opened) },
    content: { before: earlier && contentOf(earlier), after: contentOf(opened) },
    languages: site.settings.languages,
    kinds: namesOf([...builtInKinds, ...ownKinds]).references,
    sample: sampleOf({ table, site }, defaultLanguage(site)).map(({ url }) => url),
    problems: registerOf(site, table),
    origins: originsOf(opened.project),
  };
}

import type { Remark } from "../src/checks/remark.ts";
import { keptChecksFolder, openKeptChecks } from "../src/project/kept/kept-checks.ts";
import { keptPagesFolder, openKeptPages } from "../src/project/kept/kept-pages.ts";
import { openProject, type Project } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { translationsOf } from "../src/project/translations.ts";
import type { ContentOfSide } from "../src/review/review-sites.ts";
import type { PageOrigin } from "../src/review/site-of-review.ts";
import { filesOf } from "../src/routes/history.ts";
import { plannedRedirects } from "../src/routes/redirects.ts";
import { type Checking, remarksOfProject } from "./check-site.ts";

/** The content of a side of a review, read and checked. */
export interface OpenedSide {
  readonly project: Project;
  readonly remarks: readonly Remark[];
}

/**
 * Reads and checks the content of a side. What is kept of the site is used for both, and kept for none:
 * one of them is there for a moment only.
 * @param root the folder of the side
 * @throws ContentError when it has errors
 */
export async function openSide(checking: Checking, root: string): Promise<OpenedSide> {
  const { now, workers } = readOptions(process.env);
  const { progress } = checking;
  const checks = { ...openKeptChecks(keptChecksFolder, checking.root), save: () => {} };
  const pages = openKeptPages(keptPagesFolder, checking.root);
  const project = await openProject(root, now, { pages, checks, workers, progress });
  return { project, remarks: await remarksOfProject(project, checks, { ...checking, root }) };
}

/** What is compared of the content of a side, beside its pages. */
export function contentOf({ project, remarks }: OpenedSide): ContentOfSide {
  const { files, site, table } = project;
  return {
    units: translationsOf(project),
    files: new Map([...files.data, ...files.content].map((file) => [file.path, file])),
    remarks,
    redirects: plannedRedirects(site, table),
    gone: site.redirects.gone,
  };
}

/** What the content of a side says of its pages, by their addresses. */
export function pagesOf({ project: { site, table } }: OpenedSide): ReadonlyMap<string, PageOrigin> {
  return new Map(
    table.routes.map((route) => {
      const { key, language, url, fallbackFrom } = route;
      const origin: PageOrigin = {
        key: `${language} ${key}`,
        files: filesOf(route, site),
        ...(fallbackFrom === undefined ? {} : { fallbackFrom }),
      };
      return [url, origin] as const;
    }),
  );
}

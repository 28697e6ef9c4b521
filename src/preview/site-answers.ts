import type { Assets } from "../../_includes/page-context.tsx";
import { renderNotFound } from "../../_includes/render-page.tsx";
import { type CopiedFile, copiedFiles } from "../eleventy/copied-files.ts";
import { loadOnce } from "../model/load-once.ts";
import { once } from "../model/remember.ts";
import { UnreadablePicture } from "../outputs/pictures/pictures-of.ts";
import { searchPages } from "../outputs/search/search-page.ts";
import { keptIndexesFolder, openKeptIndexes } from "../project/kept/kept-indexes.ts";
import type { Project } from "../project/open-project.ts";
import { filesBesidePages, renderRoute } from "../project/site-files.ts";
import { searchFolder } from "../routes/search-facts.ts";
import { sharePictureOwners, sharePictureUrl } from "../routes/share-picture.ts";

/** What a file of the site is answered with: its content, or the place on the disk where it stands. */
export type Answer =
  | { readonly content: string | Uint8Array }
  | { readonly file: string }
  | { readonly notFound: string };

/** Gives the answer for an address of a site, such as `/sv/`. */
export type SiteAnswers = (path: string) => Promise<Answer>;

/**
 * Answers for a site of which nothing has been written: each page and file is made when it is asked for,
 * so that the time from saving to seeing does not depend on the size of the site.
 * @param root the folder of the site
 */
export function siteAnswers(project: Project, root: string, assets: Assets): SiteAnswers {
  const files = once(() => byPath(filesBesidePages(project, assets)));
  const copied = loadOnce(async () =>
    byPath(await copiedFiles(project.site, { root, workers: 0 })),
  );
  // What draws, and what makes an index, is loaded when somebody asks for that.
  const search = loadOnce(async () => {
    const { makeSearchIndex } = await import("../outputs/search/search-index.ts");
    return byPath(
      await makeSearchIndex(
        searchPages(
          project,
          project.table.routes.map((route) => ({
            route,
            html: () => renderRoute(project, route, assets),
          })),
        ),
        { memory: openKeptIndexes(keptIndexesFolder, root) },
      ),
    );
  });
  const pictures = once(
    () =>
      new Map(sharePictureOwners(project.table).map((route) => [sharePictureUrl(route), route])),
  );
  const studio = loadOnce(async () => {
    const { openPictures } = await import("../eleventy/share-pictures.ts");
    return openPictures(project, { root, workers: 0 });
  });
  return async (path) => {
    const name = path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
    const page = project.table.byUrl.get(`/${name.replace(/index\.html$/, "")}`);
    if (page) return { content: renderRoute(project, page, assets) };
    const standing = (await copied()).get(name);
    // The check tells of a photograph that cannot be read.
    if (standing && (await isMade(standing))) return { file: standing.file };
    const made = files().get(name);
    if (made) return { content: made.render() };
    const pictured = pictures().get(path);
    if (pictured) {
      const { taskOf, draw } = await studio();
      const task = taskOf(pictured);
      await draw([task])();
      return { file: task.file };
    }
    const found = name.startsWith(`${searchFolder}/`) ? (await search()).get(name) : undefined;
    if (found) return { content: found.content };
    return { notFound: renderNotFound({ ...project, assets }) };
  };
}

async function isMade({ make }: CopiedFile): Promise<boolean> {
  try {
    await make?.();
    return true;
  } catch (error) {
    if (error instanceof UnreadablePicture) return false;
    throw error;
  }
}

function byPath<File extends { readonly path: string }>(
  files: readonly File[],
): ReadonlyMap<string, File> {
  return new Map(files.map((file) => [file.path, file]));
}

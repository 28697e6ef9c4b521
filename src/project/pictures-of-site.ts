import { join } from "node:path";
import { ContentError } from "../model/content-error.ts";
import type { Fault } from "../model/fault.ts";
import type { Site } from "../model/site.ts";
import { mediaFolder } from "../model/site-files.ts";
import { makePictures } from "../outputs/pictures/make-pictures.ts";
import { type MadePicture, picturesOf } from "../outputs/pictures/pictures-of.ts";
import { cacheFolder } from "./kept/cache-folder.ts";
import { tidyPictures } from "./kept/kept-pictures.ts";
import type { Project } from "./open-project.ts";

/** Where photographs are kept as pages show them. */
const picturesFolder = join(cacheFolder, "pictures");

/** Is told how many of all pictures have been made. */
export type OnMade = (done: number, all: number) => void;

interface PlacedSite {
  /** The folder of the site. */
  readonly root: string;
  readonly site: Pick<Site, "media">;
}

/** What a site publishes of its photographs. */
export function picturesOfSite(placed: PlacedSite): readonly MadePicture[] {
  return picturesOfEach(placed).flat();
}

function picturesOfEach({ root, site }: PlacedSite): readonly (readonly MadePicture[])[] {
  return [...site.media].map(([name, media]) =>
    picturesOf({ name, media, file: media.file ?? join(root, mediaFolder, name) }, picturesFolder),
  );
}

/**
 * Makes what a site publishes of its photographs, those that are kept in no time, and removes what has been
 * kept of others and not been used for long.
 * @param workers how many threads may work beside this one
 * @throws ContentError for those that cannot be read
 */
export async function makePicturesOf(
  project: Pick<Project, "root" | "site" | "editorLanguage">,
  workers: number,
  onMade: OnMade,
): Promise<void> {
  const pictures = picturesOfSite(project);
  const faults = await makePictures(pictures, { atOnce: workers + 1, onMade });
  if (faults.length > 0) throw new ContentError(faults, project.editorLanguage, project);
  tidyPictures(
    picturesFolder,
    pictures.map(({ file }) => file),
  );
}

/**
 * What is wrong with the pixels of photographs: the smallest size of each is made, which a build then
 * need not make.
 */
export function faultsOfPictures(project: PlacedSite, workers: number): Promise<readonly Fault[]> {
  const smallest = picturesOfEach(project).flatMap((pictures) => pictures.slice(0, 1));
  return makePictures(smallest, { atOnce: workers + 1 });
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { openPool, type PagePool } from "../../audit/browser/page-pool.ts";
import { launchOptions } from "../../audit/launch-options.ts";
import { type ServedSite, serveSite } from "../../audit/serve-site.ts";
import { type Cropped, cropToDifference } from "./crop-to-difference.ts";
import { picturePage, type SeenPage } from "./picture-page.ts";

/** A page to be shown, by its addresses on both sides; one of them is missing where it is new or gone. */
export interface PageToShow {
  readonly before?: string;
  readonly after?: string;
}

/** A picture in the folder of pictures. */
export interface PictureFile {
  readonly file: string;
  /** Whether more of the page differs than it shows. */
  readonly isCut: boolean;
}

/** What a page looked like and looks like, at one width. */
export interface PagePictures {
  /** In CSS pixels. */
  readonly width: number;
  readonly before?: PictureFile;
  readonly after?: PictureFile;
}

/** What was seen of a page. */
export interface ShownPage extends PageToShow {
  /** At the widths at which anything differs. */
  readonly pictures: readonly PagePictures[];
  /** What comes over the line on a telephone, in bytes. */
  readonly weights: Readonly<Partial<Record<"before" | "after", number>>>;
}

interface Showing {
  /** The folders of the built sites. */
  readonly before: string;
  readonly after: string;
  /** The folder for the pictures; without it, pages are weighed and none is kept. */
  readonly pictures?: string | undefined;
  readonly onPage?: (done: number, all: number) => void;
}

/** The width of a telephone and that of a screen on a desk, in CSS pixels. */
const views = [
  { width: 390, height: 844, hasReducedMotion: true },
  { width: 1280, height: 900, hasReducedMotion: true },
] as const;

/** How long a page may take until there is a picture of it, in milliseconds. */
const timeout = 30_000;

/** Opens pages on both sides, weighs them, and takes pictures of what differs. */
export async function takePictures(
  pages: readonly PageToShow[],
  { before, after, pictures, onPage = () => {} }: Showing,
): Promise<readonly ShownPage[]> {
  if (pages.length === 0) return [];
  if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
  const served = await Promise.all(
    [before, after].map((folder) => serveSite(folder, { isCompressed: true, hasHeaders: true })),
  );
  const pool = openPool({ launch: async () => puppeteer.launch(await launchOptions()), pages: 2 });
  const [old, now] = served as [ServedSite, ServedSite];
  try {
    const shown: ShownPage[] = [];
    for (const [index, page] of pages.entries()) {
      shown.push(await show(page, { pool, old, now, pictures, index }));
      onPage(index + 1, pages.length);
    }
    return shown;
  } finally {
    await pool.close();
    await Promise.all(served.map(({ close }) => close()));
  }
}

interface Show {
  readonly pool: PagePool;
  readonly old: ServedSite;
  readonly now: ServedSite;
  readonly pictures: string | undefined;
  /** The number of the page, which makes the names of its pictures its own. */
  readonly index: number;
}

async function show(
  page: PageToShow,
  { pool, old, now, pictures, index }: Show,
): Promise<ShownPage> {
  const see = async (
    site: ServedSite,
    address: string | undefined,
    view: (typeof views)[number],
  ) => {
    if (address === undefined) return undefined;
    const outcome = await pool.run((tab) => picturePage(tab, site.root + address, view), timeout);
    return "result" in outcome ? outcome.result : undefined;
  };
  const all: PagePictures[] = [];
  let weights: ShownPage["weights"] = {};
  // What a page weighs is seen on a telephone.
  for (const view of pictures === undefined ? views.slice(0, 1) : views) {
    const [was, is] = await Promise.all([see(old, page.before, view), see(now, page.after, view)]);
    if (view === views[0]) weights = weightsOf(was, is);
    if (pictures === undefined) continue;
    const difference = await cropToDifference(was?.png, is?.png);
    const write = (side: "before" | "after", cropped: Cropped | undefined) => {
      if (!cropped) return {};
      const file = `${nameOf(page, index)}-${view.width}-${side}.webp`;
      writeFileSync(join(pictures, file), cropped.bytes);
      return { [side]: { file, isCut: cropped.isCut } };
    };
    const written = {
      ...write("before", difference.before),
      ...write("after", difference.after),
    };
    if (Object.keys(written).length > 0) all.push({ width: view.width, ...written });
  }
  return { ...page, pictures: all, weights };
}

function weightsOf(was: SeenPage | undefined, is: SeenPage | undefined): ShownPage["weights"] {
  return {
    ...(was ? { before: was.weight } : {}),
    ...(is ? { after: is.weight } : {}),
  };
}

/** The longest name of a file, without what is added to it. */
const longestName = 80;

function nameOf({ before = "", after = before }: PageToShow, index: number): string {
  const name = after.replaceAll(/[^a-z0-9]+/gi, "-").replaceAll(/^-|-$/g, "");
  return `${String(index + 1).padStart(2, "0")}-${name.slice(0, longestName)}`;
}

import type { Assets } from "../../_includes/page-context.tsx";
import { findActiveSvg } from "../checks/find-active-svg.ts";
import type { Remark } from "../checks/remark.ts";
import type { Spellers } from "../checks/speller.ts";
import type { LocalePart } from "../i18n/locale-parts.ts";
import { addressOnSite } from "../model/base-path.ts";
import { ContentError } from "../model/content-error.ts";
import { pathOfAddress } from "../model/redirects.ts";
import { mediaFolder } from "../model/site-files.ts";
import type { Project } from "../project/open-project.ts";
import type { NamedRoom } from "../project/own-kinds/gather-kinds.ts";
import { filesBesidePages, renderRoute, tryPages } from "../project/site-files.ts";
import { changeMedia, changeText } from "./change-files.ts";
import { type Judged, judgeFiles } from "./judge-files.ts";
import { pageOfFile } from "./page-of-file.ts";
import { rememberChecks, rememberPages } from "./remember-draft.ts";
import { assetsOfSnapshot, filesOfSnapshot, type Snapshot } from "./snapshot.ts";
import {
  type DraftWords,
  draftWords,
  type ToldJudgement,
  tellJudgement,
} from "./tell-judgement.ts";

/** What is to be seen: the page of a file, or that at an address. */
export type Wanted =
  | { readonly file: string; readonly language?: string }
  | {
      /** As links of the pages lead there: with the path below which the site stands. */
      readonly address: string;
    };

/** A page as a build would write it, and its address; what stands in its way; or that there is none. */
export type Rendered =
  | { readonly html: string; readonly address: string }
  | { readonly isStopped: true }
  | { readonly isMissing: true };

/** A site in which somebody writes, and of which nothing is written. */
export interface Draft {
  /** Gives a file another text; without one, it is gone. What is said of it is asked for by `judge`. */
  readonly edit: (file: string, text: string | undefined) => void;
  /** The same for a picture or another file of the media folder. */
  readonly editMedia: (file: string, bytes: Uint8Array | undefined) => void;
  /** The text of a file as it stands now; undefined where there is none. */
  readonly textOf: (file: string) => string | undefined;
  /**
   * Says what is to be said of a file, or of several that are one thing, and of what they break. Of pages
   * that the code of the site's own kinds makes, those that show these files alone are tried.
   */
  readonly judge: (...files: readonly string[]) => Promise<ToldJudgement>;
  /** The words that stand around what is said, in the language in which it is said. */
  readonly words: () => Promise<DraftWords>;
  /** Looks at spelling, too, from now on. */
  readonly spell: (spellers: Spellers) => void;
  /** All that a check says of the site as it stands now. */
  readonly remarks: () => Promise<readonly Remark[]>;
  readonly render: (wanted: Wanted) => Promise<Rendered>;
}

/** What a draft is opened with, beside the site. */
export interface Opening {
  /** The generator's own texts. */
  readonly texts: readonly LocalePart[];
  /** The code of the kinds that the site adds. */
  readonly rooms: readonly NamedRoom[];
  /** The language of the remarks; that of the site's editors without it. */
  readonly language?: string | undefined;
  /** What knows words; without it, spelling is not looked at. */
  readonly spellers?: Spellers | undefined;
}

/**
 * Opens a site in memory, wherever this runs: it says what a check says and makes the pages that a build
 * writes. What does not change is not looked at again.
 */
export function openDraft(snapshot: Snapshot, opening: Opening): Draft {
  const pages = rememberPages();
  let { spellers } = opening;
  let check = rememberChecks(spellers);
  const suggestions = new Map<string, string>();
  const assets = assetsOfSnapshot(snapshot);
  const first = filesOfSnapshot(snapshot);
  let files = first;
  let activeDrawings: ReadonlyMap<string, string> = new Map(snapshot.activeDrawings);
  let last: Promise<Judged> | undefined;

  /** The state as it stands now; asked for twice, it is made once. */
  function judged(): Promise<Judged> {
    const found = { activeDrawings, pages, check, suggestions };
    last ??= judgeFiles(files, { ...opening, spellers, snapshot, ...found });
    return last;
  }

  /** What was said of the site before anything was written. */
  let before = saidOf(judged());

  return {
    edit: (file, text) => {
      files = changeText(files, file, text);
      last = undefined;
    },
    editMedia: (file, bytes) => {
      files = changeMedia(files, file, bytes);
      activeDrawings = changeDrawings(activeDrawings, file, bytes);
      last = undefined;
    },
    textOf: (file) =>
      [...files.data, ...files.content, ...files.locales].find(({ path }) => path === file)?.text,
    judge: async (...files) => {
      const known = await before;
      const { remarks, project, translator } = tried(await judged(), (made) => {
        for (const language of made.site.settings.languages)
          for (const file of files) render(made, { file, language }, assets);
      });
      const isHere = ({ file }: Remark) => files.includes(file);
      const judgement = {
        here: remarks.filter(isHere),
        elsewhere: remarks.filter(
          (one) =>
            !isHere(one) &&
            !known.has(keyOf(one)) &&
            // Which warnings the body has decided to live with is only known of a site without errors.
            (project !== undefined || one.severity === "error"),
        ),
        isStopped: project === undefined,
      };
      return tellJudgement(judgement, translator.t);
    },
    words: async () => draftWords((await judged()).translator.t),
    spell: (given) => {
      spellers = given;
      check = rememberChecks(spellers);
      const [written, drawings] = [files, activeDrawings];
      [files, activeDrawings, last] = [first, new Map(snapshot.activeDrawings), undefined];
      before = saidOf(judged());
      [files, activeDrawings, last] = [written, drawings, undefined];
    },
    remarks: async () => tried(await judged(), (project) => tryPages(project, () => {})).remarks,
    render: async (wanted) => {
      const { project } = await judged();
      if (!project) return { isStopped: true };
      try {
        return render(project, wanted, assets) ?? { isMissing: true };
      } catch (error) {
        if (error instanceof ContentError) return { isStopped: true };
        throw error;
      }
    },
  };
}

/** What is said, to be compared with. */
function saidOf(judged: Promise<Judged>): Promise<ReadonlySet<string>> {
  const said = judged.then(({ remarks }) => new Set(remarks.map(keyOf)));
  // Until somebody waits, a failure is kept for them.
  said.catch(() => {});
  return said;
}

/** What the code of a site's own kinds does on a page only shows when the page is made. */
function tried(judged: Judged, run: (project: Project) => void): Judged {
  const { project, translator, tell } = judged;
  if (!project || (project.ownKinds.length === 0 && !project.hasOverrides)) return judged;
  try {
    run(project);
    return judged;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { translator, tell, remarks: tell(error) };
  }
}

function render(project: Project, wanted: Wanted, assets: Assets): Rendered | undefined {
  if ("address" in wanted) return renderAt(wanted.address, project, assets);
  const route = pageOfFile(wanted.file, project, wanted.language);
  return route && { html: renderRoute(project, route, assets), address: route.url };
}

/** @param path as links of the pages lead there: with that below which the site stands */
function renderAt(path: string, project: Project, assets: Assets): Rendered | undefined {
  const address = addressOnSite(path, project.site.settings.basePath);
  if (address === undefined) return undefined;
  const route = project.table.byUrl.get(address);
  if (route) return { html: renderRoute(project, route, assets), address };
  const file = filesBesidePages(project, assets).find((one) => one.path === pathOfAddress(address));
  return file && { html: file.render(), address };
}

/** A drawing that is nothing but shown is of no interest to the rule that looks for others. */
function changeDrawings(
  drawings: ReadonlyMap<string, string>,
  file: string,
  bytes: Uint8Array | undefined,
): ReadonlyMap<string, string> {
  const changed = new Map(drawings);
  const name = file.slice(mediaFolder.length + 1);
  const text = bytes && name.endsWith(".svg") ? new TextDecoder().decode(bytes) : "";
  if (findActiveSvg(text).length > 0) changed.set(name, text);
  else changed.delete(name);
  return changed;
}

/** By its words and its place: in another line it is another one only where the file has changed. */
function keyOf({ file, line, rule, what, field }: Remark): string {
  return JSON.stringify([file, line, rule, what, field]);
}

import type { Remark } from "../checks/remark.ts";
import type { Spellers } from "../checks/speller.ts";
import type { LocalePart } from "../i18n/locale-parts.ts";
import { ContentError } from "../model/content-error.ts";
import type { Project } from "../project/open-project.ts";
import type { NamedRoom } from "../project/own-kinds/gather-kinds.ts";
import { filesBesidePages, renderRoute } from "../project/site-files.ts";
import { changeFiles } from "./change-files.ts";
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
  | { readonly address: string };

/** A page as a build would write it, and its address; what stands in its way; or that there is none. */
export type Rendered =
  | { readonly html: string; readonly address: string }
  | { readonly isStopped: true }
  | { readonly isMissing: true };

/** A site in which somebody writes, and of which nothing is written. */
export interface Draft {
  /** Gives a file another text; without one, it is gone. What is said of it is asked for by `judge`. */
  readonly edit: (file: string, text: string | undefined) => void;
  /** The text of a file as it stands now; undefined where there is none. */
  readonly textOf: (file: string) => string | undefined;
  readonly judge: (file: string) => Promise<ToldJudgement>;
  /** The words that stand around what is said, in the language in which it is said. */
  readonly words: () => Promise<DraftWords>;
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
  const check = rememberChecks(opening.spellers);
  const assets = assetsOfSnapshot(snapshot);
  const first = filesOfSnapshot(snapshot);
  let files = first;
  let last: Promise<Judged> | undefined;
  let before: Promise<ReadonlySet<string>> | undefined;

  const judge = (of: typeof files) => judgeFiles(of, { ...opening, snapshot, pages, check });

  /** The state as it stands now; asked for twice, it is made once. */
  function judged(): Promise<Judged> {
    last ??= judge(files);
    return last;
  }

  /** What was said of the site before anything was written. */
  function saidBefore(): Promise<ReadonlySet<string>> {
    before ??= judge(first).then(({ remarks }) => new Set(remarks.map(keyOf)));
    return before;
  }

  return {
    edit: (file, text) => {
      files = changeFiles(files, file, text);
      last = undefined;
    },
    textOf: (file) =>
      [...files.data, ...files.content, ...files.locales].find(({ path }) => path === file)?.text,
    judge: async (file) => {
      const known = await saidBefore();
      const { remarks, project, translator } = await judged();
      const judgement = {
        here: remarks.filter((remark) => remark.file === file),
        elsewhere: remarks.filter((one) => one.file !== file && !known.has(keyOf(one))),
        isStopped: project === undefined,
      };
      return tellJudgement(judgement, translator.t);
    },
    words: async () => draftWords((await judged()).translator.t),
    remarks: async () => (await judged()).remarks,
    render: async (wanted) => {
      const { project } = await judged();
      if (!project) return { isStopped: true };
      try {
        return render(project, wanted) ?? { isMissing: true };
      } catch (error) {
        if (error instanceof ContentError) return { isStopped: true };
        throw error;
      }
    },
  };

  function render(project: Project, wanted: Wanted): Rendered | undefined {
    const route =
      "file" in wanted
        ? pageOfFile(wanted.file, project, wanted.language)
        : project.table.byUrl.get(wanted.address);
    if (route) return { html: renderRoute(project, route, assets), address: route.url };
    if ("file" in wanted) return undefined;
    const { address } = wanted;
    const path = address.endsWith("/") ? `${address}index.html` : address;
    const file = filesBesidePages(project, assets).find((one) => `/${one.path}` === path);
    return file && { html: file.render(), address };
  }
}

/** By its words and its place: in another line it is another one only where the file has changed. */
function keyOf({ file, line, rule, what, field }: Remark): string {
  return JSON.stringify([file, line, rule, what, field]);
}

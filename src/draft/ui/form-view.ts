import type { CompanionOptions, FileChange, Writing } from "../../admin/browser/companion.ts";
import { contentFolder, mediaFolder } from "../../model/site-files.ts";
import { isSizeOf } from "../../routes/picture-sources.ts";
import type { Wanted } from "../open-draft.ts";
import type { DraftInWorker } from "../start-draft.ts";
import type { DraftWords, ToldJudgement } from "../tell-judgement.ts";
import type { WrittenFiles } from "../written-files.ts";
import type { BesidePanel } from "./beside-panel.ts";
import { createLanguageChoice } from "./language-choice.ts";
import { createPreviewPane } from "./preview-pane.ts";
import type { RemarkPlaces } from "./remark-places.ts";
import { createRemarksList } from "./remarks-list.ts";

/** What a view of a form is made with. */
interface FormViewOptions extends Pick<CompanionOptions, "words" | "languages"> {
  readonly draftWords: DraftWords;
  readonly panel: BesidePanel;
  readonly places: RemarkPlaces;
  readonly written: WrittenFiles;
}

/** What is said of a form and the page that it makes, beside it. */
export interface FormView {
  /** Shows what a form makes; nothing where it has no name yet. */
  readonly show: (writing: Writing | undefined) => Promise<void>;
}

const nothing: ToldJudgement = { here: [], elsewhere: [], isStopped: false, summary: "" };

/** Shows what forms make of a site, in a panel beside them. */
export function createFormView(
  draft: Pick<DraftInWorker, "judge" | "render">,
  { words, draftWords, languages, panel, places, written }: FormViewOptions,
): FormView {
  const list = createRemarksList({
    words: draftWords,
    level: 2,
    status: panel.status,
    onGo: (remark) => {
      panel.leave();
      places.go(remark);
    },
  });
  const note = document.createElement("p");
  const pictures = new Map<string, { readonly file: File; readonly address: string }>();
  const pane = createPreviewPane({
    title: draftWords.preview,
    onFollow: (address) => void showPage({ address }),
    pictureAt: (address) =>
      [...pictures].find(([name]) => address.endsWith(name) || isSizeOf(address, name))?.[1]
        .address,
  });
  const choice = createLanguageChoice(languages, words.language, () => void showOwn());
  const page = document.createElement("div");
  page.className = "draft-view";
  page.append(choice.element, note, pane.element);
  panel.content.append(list.element, page);
  let current: Writing | undefined;
  let shown: string | undefined;

  /** While nothing of this form has been shown, there is nothing but a note. */
  function say(text: string): void {
    note.textContent = text;
    note.hidden = text === "";
    pane.element.hidden = shown === undefined;
  }

  async function showPage(wanted: Wanted): Promise<void> {
    const made = await draft.render(wanted);
    if (!("html" in made)) {
      const stopped = shown === undefined ? words.waiting : draftWords.stopped;
      return say("isStopped" in made ? stopped : draftWords.missing);
    }
    const key = JSON.stringify([current?.form, choice.language(), "address" in wanted && wanted]);
    pane.show(made.html, shown === key);
    shown = key;
    say("");
  }

  async function showOwn(): Promise<void> {
    const wanted = current && wantedOf(current, choice.language(), written.fileOf);
    if (wanted) await showPage(wanted);
  }

  return {
    show: async (writing) => {
      if (writing?.form !== current?.form) shown = undefined;
      current = writing;
      if (!writing) {
        list.show(nothing);
        return say(words.unnamed);
      }
      try {
        keepPictures(pictures, writing.changes);
        await written.hold(writing.changes);
        const files = writing.changes.map(({ path }) => written.fileOf(path));
        list.show(places.judgement(await draft.judge(...files), writing));
        await showOwn();
      } catch (error) {
        list.show({ ...nothing, summary: words.failed });
        say(words.failed);
        throw error;
      }
    },
  };
}

/** The page of a form in a language: that of the text in it, whether or not it has been written. */
function wantedOf(
  { files: [first] }: Writing,
  language: string,
  fileOf: (path: string) => string,
): Wanted | undefined {
  if (!first) return undefined;
  const start = `${contentFolder}/${first.language}/`;
  const file = fileOf(first.path);
  if (first.language === "" || !file.startsWith(start)) return { file, language };
  return { file: `${contentFolder}/${language}/${file.slice(start.length)}` };
}

/** The pictures that are not saved yet lie in memory: each has an address there, by the end of its own one. */
function keepPictures(
  known: Map<string, { readonly file: File; readonly address: string }>,
  changes: readonly FileChange[],
): void {
  const added = changes.flatMap(({ path, data }) => {
    const [, name] = path.split(`${mediaFolder}/`);
    if (typeof data !== "object" || name === undefined) return [];
    const end = `/media/${name.split("/").map(encodeURIComponent).join("/")}`;
    return [[end, data] as const];
  });
  for (const [end, { file, address }] of known)
    if (!added.some(([one, data]) => one === end && data === file)) {
      URL.revokeObjectURL(address);
      known.delete(end);
    }
  for (const [end, file] of added)
    if (!known.has(end)) known.set(end, { file, address: URL.createObjectURL(file) });
}

import type { Wanted } from "../../src/draft/open-draft.ts";
import type { DraftInWorker } from "../../src/draft/start-draft.ts";
import type { DraftWords, ToldRemark } from "../../src/draft/tell-judgement.ts";
import { createPreviewPane } from "../../src/draft/ui/preview-pane.ts";
import { createRemarksList } from "../../src/draft/ui/remarks-list.ts";

/** What stands beside the place where somebody writes. */
export interface DraftView {
  /** The list of remarks, and the page as it will be. */
  readonly remarks: HTMLElement;
  readonly preview: HTMLElement;
  /** Takes up a file: says what is to be said of it, and shows its page. */
  readonly open: (file: string, language?: string) => Promise<void>;
  /** Follows what is written in that file; may be called at every key. */
  readonly write: (text: string | undefined) => Promise<void>;
}

/** What a view needs of the page on which it stands. */
interface ViewOptions {
  readonly words: DraftWords;
  /** The level of the heading of the remarks. */
  readonly level?: 2 | 3 | 4;
  /** Leads to where a remark is about. */
  readonly onGo: (remark: ToldRemark) => void;
  /** Gives another address of a picture, such as one that lies in memory. */
  readonly pictureAt?: (address: string) => string | undefined;
}

/** Makes what shows a draft beside the place where somebody writes, be that a form or a plain text. */
export function createDraftView(
  draft: DraftInWorker,
  { words, level = 2, onGo, pictureAt }: ViewOptions,
): DraftView {
  const list = createRemarksList({ words, level, onGo });
  const note = document.createElement("p");
  note.hidden = true;
  const pane = createPreviewPane({
    title: words.preview,
    onFollow: (address) => void show({ address }),
    ...(pictureAt && { pictureAt }),
  });
  const preview = document.createElement("div");
  preview.className = "draft-view";
  preview.append(note, pane.element);
  let own = { file: "" };
  let wanted: Wanted = own;
  let shown: string | undefined;

  /** Only the last page that is asked for is shown. */
  async function show(next: Wanted): Promise<void> {
    wanted = next;
    const made = await draft.render(next);
    if (wanted !== next) return;
    const isThere = "html" in made;
    note.hidden = isThere;
    if (!isThere) {
      note.textContent = "isStopped" in made ? words.stopped : words.missing;
      return;
    }
    const key = JSON.stringify(next);
    pane.show(made.html, shown === key);
    shown = key;
  }

  return {
    remarks: list.element,
    preview,
    open: async (file, language) => {
      const opened = { file, ...(language !== undefined && { language }) };
      own = opened;
      const judgement = await draft.judge(file);
      if (own !== opened) return;
      list.show(judgement);
      await show(opened);
    },
    write: async (text) => {
      const written = own;
      const judgement = await draft.edit(written.file, text);
      if (own !== written) return;
      list.show(judgement);
      // Who has followed a link comes back to what is being written.
      await show({ ...written });
    },
  };
}

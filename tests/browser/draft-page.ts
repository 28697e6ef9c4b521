import type { Snapshot } from "../../src/draft/snapshot.ts";
import { type DraftInWorker, startDraft } from "../../src/draft/start-draft.ts";
import type { DraftWords, ToldRemark } from "../../src/draft/tell-judgement.ts";
import { createDraftView } from "./draft-view.ts";

declare global {
  interface Window {
    drafting: Drafting;
  }
}

/** What tests call in the browser. */
interface Drafting {
  /** Opens the draft of the site that is served. */
  readonly open: (language?: string) => Promise<DraftInWorker>;
  /** Shows a file in a plain text field, with what is said of it and its page beside it. */
  readonly show: (file: string) => Promise<void>;
}

window.drafting = {
  open: async (language) => (await start(language)).draft,
  show: async (file) => {
    const { draft, words, snapshot } = await start();
    const found = [...snapshot.data, ...snapshot.content].find(({ path }) => path === file);
    const text = document.createElement("textarea");
    text.value = found?.text ?? "";
    text.setAttribute("aria-label", file);
    const view = createDraftView(draft, {
      words,
      onGo: ({ line = 1 }: ToldRemark) => {
        const lines = text.value.split("\n");
        const start = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
        text.focus();
        text.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
      },
    });
    text.addEventListener("input", () => view.write(text.value));
    const main = document.createElement("main");
    const title = document.createElement("h1");
    title.textContent = file;
    main.append(title, text, view.remarks, view.preview);
    document.body.append(main);
    await view.open(file);
  },
};

async function start(
  language?: string,
): Promise<{ draft: DraftInWorker; words: DraftWords; snapshot: Snapshot }> {
  const snapshot = (await (await fetch("site.json")).json()) as Snapshot;
  const draft = startDraft(new Worker("program.js", { type: "module" }));
  const words = await draft.open({ snapshot, ...(language !== undefined && { language }) });
  return { draft, words, snapshot };
}

import type { Snapshot } from "../../src/draft/snapshot.ts";
import { type DraftInWorker, startDraft } from "../../src/draft/start-draft.ts";

declare global {
  interface Window {
    drafting: Drafting;
  }
}

/** What tests call in the browser. */
interface Drafting {
  /** Opens the draft of the site that is served. */
  readonly open: (language?: string) => Promise<DraftInWorker>;
}

window.drafting = {
  open: async (language) => {
    const snapshot = (await (await fetch("site.json")).json()) as Snapshot;
    const draft = startDraft(new Worker("program.js", { type: "module" }));
    await draft.open({ snapshot, ...(language !== undefined && { language }) });
    return draft;
  },
};

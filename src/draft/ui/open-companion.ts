/** The program that stands beside the forms, and between them and what they save: it is loaded where a draft is. */
import type { Companion, CompanionOptions, Writing } from "../../admin/browser/companion.ts";
import { findLeading } from "../find-leading.ts";
import { guardWith } from "../refuse-changes.ts";
import type { Snapshot } from "../snapshot.ts";
import { startDraft } from "../start-draft.ts";
import { withTexts } from "../with-texts.ts";
import { writtenFiles } from "../written-files.ts";
import { createBesidePanel } from "./beside-panel.ts";
import { askDeletion } from "./deletion-dialog.ts";
import { createFormView } from "./form-view.ts";
import { showRefusal } from "./refusal-dialog.ts";
import { remarkPlaces } from "./remark-places.ts";

/** Opens the draft of a site, and has it stand beside the forms. */
export async function openCompanion(options: CompanionOptions): Promise<Companion> {
  const response = await fetch(options.snapshot);
  if (!response.ok) throw new Error(`there is no draft: ${response.status}`);
  const { before } = options;
  const read = [...options.texts]
    .filter(([path]) => path.startsWith(before))
    .map(([path, text]) => [path.slice(before.length), text] as const);
  const snapshot = withTexts((await response.json()) as Snapshot, new Map(read));
  const draft = startDraft(new Worker(options.worker, { type: "module" }));
  const words = await draft.open({ snapshot });
  const texts = [...snapshot.data, ...snapshot.content].map(
    ({ path, text }) => [path, text] as const,
  );
  const written = writtenFiles(draft, new Map(texts), before);
  const refusals = guardWith(draft, written);
  const places = remarkPlaces(options, written);
  const panel = createBesidePanel(options.words);
  const view = createFormView(draft, { ...options, draftWords: words, panel, places, written });
  const inTurn = queue();
  let latest: Writing | undefined;

  return {
    follow: (writing) => {
      latest = writing;
      return inTurn(async () => {
        // Of what is written while an earlier text is looked at, the last counts.
        if (latest === writing) await view.show(writing);
      });
    },
    leadingTo: (changes) =>
      inTurn(async () => (await findLeading(changes, draft, written)).map(places.nameOfFile)),
    askDeletion: (leading) => askDeletion(leading, options.words),
    refusalOf: (changes) =>
      inTurn(async () => {
        const errors = await refusals(changes);
        if (errors.length === 0) return undefined;
        const told = places.tell(errors, latest);
        showRefusal(told, { ...options.words, why: words.why, onGo: places.go });
        return told.map(({ what, remedy }) => `${what} ${remedy}`.trimEnd()).join("\n\n");
      }),
  };
}

/** One after the other; what fails is told to who asked for it. */
function queue(): <Value>(run: () => Promise<Value>) => Promise<Value> {
  let turn: Promise<unknown> = Promise.resolve();
  return (run) => {
    const answer = turn.then(run);
    turn = answer.catch(() => {});
    return answer;
  };
}

/** The program that stands between the forms and what they save: it is loaded where a draft of the site is. */
import type { Guard } from "../../admin/browser/guard-saving.ts";
import { guardWith } from "../refuse-changes.ts";
import type { Snapshot } from "../snapshot.ts";
import { startDraft } from "../start-draft.ts";

/**
 * Opens the draft that lies beside this program, and has it look at what is saved.
 * @param before the way from the top of the repository to the site
 */
export async function openGuard(before: string): Promise<Guard> {
  const response = await fetch(new URL("site.json", import.meta.url));
  if (!response.ok) throw new Error(`there is no draft: ${response.status}`);
  const snapshot = (await response.json()) as Snapshot;
  const worker = new Worker(new URL("program.js", import.meta.url), { type: "module" });
  const draft = startDraft(worker);
  await draft.open({ snapshot });
  const texts = [...snapshot.data, ...snapshot.content].map(
    ({ path, text }) => [path, text] as const,
  );
  return guardWith(draft, new Map(texts), before);
}

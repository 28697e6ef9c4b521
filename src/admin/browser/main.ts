// Before anything makes a schema.
import "./without-eval.ts";
import { isRecord } from "../../model/is-record.ts";
import { loadOnce } from "../../model/load-once.ts";
import type { AdminConfig, DraftBesideForms } from "../admin-config.ts";
import { readFile, writeFile } from "../file-formats.ts";
import { recordsFormat } from "../records-collection.ts";
import type { Companion, CompanionOptions, CompanionProgram } from "./companion.ts";
import { componentsOf } from "./components.ts";
import { followWriting } from "./follow-writing.ts";
import { guardSaving } from "./guard-saving.ts";
import { keepRecords } from "./known-records.ts";
import { noteTranslations } from "./note-translations.ts";
import { type FormWatch, watchForms } from "./open-form.ts";
import { placesOfForm } from "./places-of-form.ts";
import { showWords } from "./show-words.ts";
import { speak } from "./speak.ts";
import { wordDeletions } from "./word-deletions.ts";
import { wordProposals } from "./word-proposals.ts";

/** Opens the forms: they are told of what the site can hold by the file beside the page. */
async function openForms(): Promise<void> {
  const response = await fetch(new URL("config.json", location.href));
  const config = (await response.json()) as AdminConfig;
  // The CMS reads its settings as soon as it is loaded.
  speak(config.language);
  const { default: cms } = await import("@sveltia/cms");
  const records = keepRecords();
  const texts = new Map<string, string>();
  const noted = (path: string, text: string) => {
    texts.set(path, text);
    return records.take(path, text);
  };
  for (const format of config.formats)
    cms.registerCustomFormat(format.name, format.sort === "data" ? "json" : "md", {
      fromFile: (text, path) => (noted(path, text) ? undefined : readFile(format, text)),
      toFile: (value) => writeFile(format, isRecord(value) ? value : {}),
    });
  cms.registerCustomFormat(recordsFormat.name, recordsFormat.extension, {
    fromFile: (text, path) => void noted(path, text),
    toFile: () => "",
  });
  for (const component of componentsOf(config)) cms.registerEditorComponent(component);
  const forms = watchForms();
  showWords();
  wordProposals(config, forms.now);
  wordDeletions(config, texts);
  noteTranslations(config, forms, records);
  if (opening) opening.hidden = true;
  const ready = cms.init({ config: config.cms });
  if (config.draft) accompany(config, config.draft, { forms, texts });
  await ready;
}

/** Has the draft of the site stand beside the forms, and between them and what they save. */
function accompany(
  config: AdminConfig,
  draft: DraftBesideForms,
  { forms, texts }: Pick<CompanionOptions, "texts"> & { readonly forms: FormWatch },
): void {
  const places = placesOfForm(config, forms.now);
  const { before, siteLanguages: languages } = config;
  const options = { words: draft.words, before, languages, places, texts };
  // When somebody writes or saves, the forms have read all texts.
  const companion = loadOnce(() => openCompanion(draft, options));
  followWriting(companion, forms);
  guardSaving(companion);
}

async function openCompanion(
  { companion, snapshot, worker }: DraftBesideForms,
  options: Omit<CompanionOptions, "snapshot" | "worker">,
): Promise<Companion> {
  const addressOf = (name: string) => new URL(name, location.href).href;
  const { openCompanion: open } = (await import(addressOf(companion))) as CompanionProgram;
  return open({ ...options, snapshot: addressOf(snapshot), worker: addressOf(worker) });
}

/** What the page says until the forms stand there. */
const opening = document.getElementById("opening");

try {
  await openForms();
} catch (error) {
  if (opening) {
    opening.hidden = false;
    opening.textContent = opening.dataset.failed ?? "";
  }
  throw error;
}

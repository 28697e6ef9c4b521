import type { AdminConfig } from "../cms-config.ts";
import { readFile, writeFile } from "../file-formats.ts";
import { isRecord } from "../values.ts";
import { componentsOf } from "./components.ts";
import { guardSaving } from "./guard-saving.ts";
import { speak } from "./speak.ts";

/** Opens the forms: they are told of what the site can hold by the file beside the page. */
async function openForms(): Promise<void> {
  const response = await fetch(new URL("config.json", location.href));
  const config = (await response.json()) as AdminConfig;
  // The CMS reads its settings as soon as it is loaded.
  speak(config.language);
  const { default: cms } = await import("@sveltia/cms");
  for (const format of config.formats)
    cms.registerCustomFormat(format.name, format.sort === "data" ? "json" : "md", {
      fromFile: (text) => readFile(format, text),
      toFile: (value) => writeFile(format, isRecord(value) ? value : {}),
    });
  for (const component of componentsOf(config)) cms.registerEditorComponent(component);
  await cms.init({ config: config.cms });
  if (config.draft)
    guardSaving(new URL(config.draft.guard, location.href).href, config.draft.before);
}

await openForms();

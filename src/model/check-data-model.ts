import { dataModel } from "./data-model.ts";
import type { Report } from "./fault.ts";
import type { UnlinkedSite } from "./site.ts";
import { type Sources, settingsFile } from "./sources.ts";

/** Tells of files that follow an older data model: they are read, but there is something to change. */
export function checkDataModel(
  { settings: { model } }: UnlinkedSite,
  { settings: source }: Sources,
  report: Report,
): void {
  if (!source || model >= dataModel) return;
  report({
    severity: "warning",
    file: settingsFile,
    ...source.locate(["model"]),
    code: "model-outdated",
    values: { model, known: dataModel },
  });
}

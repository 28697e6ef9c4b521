import type { AdminConfig } from "../admin-config.ts";
import { placeInForm } from "../place-in-form.ts";
import { shownWords } from "../shown-words.ts";
import { collectionOf } from "./collection-of-form.ts";
import type { OpenForm } from "./open-form.ts";

declare global {
  /** Asked by the CMS for what a proposal is called; it has made a title of the name of a file (`mend-cms.ts`). */
  var titleOfProposal: ((title: string) => string) | undefined;
  /** Asked by the CMS for what stands in it. */
  var textOfProposal: (() => string) | undefined;
}

/**
 * Has proposals say in the words of the editors what they change: the name of the thing, and the fields.
 * @param openForm gives the form that is open, of which a proposal is made
 */
export function wordProposals(
  { cms, proposals, siteLanguages }: Pick<AdminConfig, "cms" | "proposals" | "siteLanguages">,
  openForm: () => OpenForm | undefined,
): void {
  let title = "";
  globalThis.titleOfProposal = (made) => {
    const form = openForm();
    const name = form && nameOf(form, cms);
    // It ends with the name of the file: ": engineer-2026".
    title = name === undefined ? made : made.replace(/: [^:]*$/, () => `: ${name}`);
    return title;
  };
  globalThis.textOfProposal = () => {
    const form = openForm();
    const fields = form ? changedFields(form, cms, siteLanguages) : [];
    const changed =
      fields.length > 0
        ? [`${proposals.changed}\n\n${fields.map((one) => `- ${one}`).join("\n")}`]
        : [];
    return [`${title}.`, ...changed, proposals.from].join("\n\n");
  };
}

/** What the thing is called; nothing where it has no name. What there is one of is called as its form. */
function nameOf(form: OpenForm, cms: AdminConfig["cms"]): string | undefined {
  const { collection, currentValues, fileName } = form;
  if (fileName !== undefined) return collectionOf(form, cms)?.label;
  const [values = {}] = Object.values(currentValues);
  const name = String(values[collection.identifier_field ?? ""] ?? "").trim();
  return name === "" ? undefined : shownWords(name, false);
}

/** The fields that have another value than before, by their names; a new thing has none. */
function changedFields(
  form: OpenForm,
  cms: AdminConfig["cms"],
  languages: AdminConfig["siteLanguages"],
): readonly string[] {
  const { fields } = collectionOf(form, cms) ?? {};
  if (form.isNew || !fields) return [];
  const changed = Object.entries(form.currentValues).flatMap(([locale, values]) => {
    const before = form.originalValues[locale] ?? {};
    const language = languages.find(({ value }) => value === locale)?.label;
    return [...new Set([...Object.keys(before), ...Object.keys(values)])].flatMap((way) => {
      if (JSON.stringify(before[way]) === JSON.stringify(values[way])) return [];
      const { labels } = placeInForm(fields, way.split("."));
      return labels.length === 0 ? [] : [[...labels, ...(language ? [language] : [])].join(" › ")];
    });
  });
  return [...new Set(changed)];
}

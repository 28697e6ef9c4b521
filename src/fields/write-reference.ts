import type { LocaleTexts } from "../i18n/locale.ts";
import type { Field, FieldFile } from "./describe-fields.ts";

/** The words of a reference: the group `fieldReference` of the locales. */
export type ReferenceWords = (
  key: Exclude<keyof LocaleTexts["fieldReference"], "forms">,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Writes what every field of every file is, as one Markdown text with an anchor for each name. */
export function writeReference(files: readonly FieldFile[], words: ReferenceWords): string {
  return [
    `# ${words("title")}`,
    words("introduction"),
    files.map(({ name, label, place }) => `- [${label}](#${name}): \`${place}\``).join("\n"),
    ...files.map((file) => writeFile(file, words)),
  ].join("\n\n");
}

/** Writes what the fields of one file are. */
export function writeFile(file: FieldFile, words: ReferenceWords): string {
  const { name, label, about, place, fields } = file;
  return [
    `## <a id="${name}"></a>${label}`,
    [`\`${place}\``, asText(about)].filter((part) => part !== "").join("\n\n"),
    ...fields.map((field) => writeField(field, words)),
  ].join("\n\n");
}

/** Writes what one field is. */
export function writeField(field: Field, words: ReferenceWords): string {
  const { name, path, label, hint, form, choices, isRequired, example } = field;
  const need = words(isRequired ? "required" : "optional");
  return [
    `### <a id="${name}"></a>\`${path}\``,
    `**${asText(label)}** · ${need} · ${asText(form)}`,
    ...(hint === undefined ? [] : [asText(hint)]),
    ...(choices.length === 0 ? [] : [choices.map(asChoice).join("\n")]),
    ...(example === undefined ? [] : [`${words("example")}: ${asCode(example)}`]),
  ].join("\n\n");
}

function asChoice({ value, label }: Field["choices"][number]): string {
  return label === value ? `- \`${value}\`` : `- \`${value}\`: ${asText(label)}`;
}

/** Hints are no Markdown, and tell of some. */
function asText(words: string): string {
  return words.replaceAll(/[[\]{}<>*`\\]/g, "\\$&");
}

/** A value may hold ticks of its own, and a line of Markdown ends with the line. */
function asCode(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const ticks = "`".repeat(
    Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length)) + 1,
  );
  const space = ticks.length > 1 ? " " : "";
  return `${ticks}${space}${line}${space}${ticks}`;
}

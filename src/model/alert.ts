import { z } from "zod";
import { plainInlineText } from "../markdown/inline-text.ts";
import type { MarkdownDocument } from "../markdown/parse-markdown.ts";
import { type Fault, fieldName, type Report } from "./fault.ts";
import { linkTarget, localDateTime, type SharedSchemas, thingReference } from "./shared-schemas.ts";
import type { SourceFile } from "./source-file.ts";

/** `crisis` is an important message, above everything else; `flash` is news in brief. */
export const alertLevels = ["crisis", "flash"] as const;
export type AlertLevel = (typeof alertLevels)[number];

/** The most characters that an alert may have: it is read by people in a hurry. */
export const alertLengths = { title: 100, text: 600 } as const;

/** `_data/alerts/ID.json`: something that visitors must know for a while. */
export function alertSchema(shared: SharedSchemas) {
  return z.strictObject({
    $schema: z.string().optional(),
    level: z.enum(alertLevels),
    title: shared.inlineText,
    text: shared.markdown,
    link: z.strictObject({ to: linkTarget, text: shared.inlineText.optional() }).optional(),
    /** On the clocks of the site's time zone. The end is needed: an alert that stays is not read. */
    start: localDateTime,
    end: localDateTime,
    /** Where it is shown; without it, a crisis on every page and a news flash on the start page. */
    pages: z.array(thingReference).min(1).optional(),
  });
}

type AlertFields = z.output<ReturnType<typeof alertSchema>>;

export interface Alert extends AlertFields {
  readonly id: string;
}

type Finding = Pick<Fault, "code" | "values"> & { readonly path: readonly PropertyKey[] };

/** What a schema cannot see of an alert: its times in order, and that it is short and has no headings. */
export function checkAlert(
  { start, end, title, text }: AlertFields,
  source: SourceFile,
  report: Report,
): void {
  const findings: readonly Finding[] = [
    ...(end <= start
      ? [{ path: ["end"], code: "end-before-start" as const, values: { start, end } }]
      : []),
    ...Object.entries(title).flatMap(([language, words]) =>
      checkLength(["title", language], plainInlineText(words), alertLengths.title),
    ),
    ...Object.entries(text).flatMap(([language, document]) => checkText(language, document)),
  ];
  for (const { path, ...finding } of findings)
    report({
      severity: "error",
      file: source.path,
      ...source.locate(path),
      field: fieldName(path),
      ...finding,
    });
}

function checkText(language: string, { plainText, headings }: MarkdownDocument): Finding[] {
  const path = ["text", language];
  const [heading] = headings;
  return [
    ...checkLength(path, plainText, alertLengths.text),
    ...(heading
      ? [{ path, code: "heading-in-alert" as const, values: { detail: heading.text } }]
      : []),
  ];
}

function checkLength(path: Finding["path"], text: string, maximum: number): Finding[] {
  if (text.length <= maximum) return [];
  return [{ path, code: "text-too-long", values: { length: text.length, maximum } }];
}

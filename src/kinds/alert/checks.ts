import { plainInlineText } from "../../markdown/inline-text.ts";
import type { MarkdownDocument } from "../../markdown/parse-markdown.ts";
import { type Fault, fieldName, type Report } from "../../model/fault.ts";
import type { SourceFile } from "../../model/source-file.ts";
import { type Alert, alertLengths } from "./schema.ts";

type Finding = Pick<Fault, "code" | "values"> & { readonly path: readonly PropertyKey[] };

/** What a schema cannot see of an alert: its times in order, and that it is short and has no headings. */
export function checkAlert(
  { start, end, title, text }: Alert,
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

import { type FormField, formOf } from "../forms/form.ts";
import type { LocaleTexts } from "../i18n/locale.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Feedback } from "./feedback.ts";
import type { Message } from "./message.ts";
import { dayOf } from "./moderate.ts";
import { endOf, type KeepDays } from "./remove-old.ts";

export interface DescribeOptions {
  readonly translator: Pick<Translator, "t" | "format">;
  readonly timeZone: string;
  readonly keepDays: KeepDays;
}

/** Messages as an editor reads them in a terminal: a line on each, then what was written. */
export function describeMessages(messages: readonly Message[], options: DescribeOptions): string {
  const { t } = options.translator;
  if (messages.length === 0) return t("messages.none");
  return [
    ...messages.map((message) => describeMessage(message, options)),
    t("messages.count", { count: messages.length }),
  ].join("\n\n");
}

function describeMessage(
  message: Message,
  { translator, timeZone, keepDays }: DescribeOptions,
): string {
  const { t, format } = translator;
  const { number, form, state, language, page, received, values } = message;
  const date = (moment: number) => format.date(dayOf(moment, timeZone));
  const head = [
    t(`messages.forms.${form}`),
    t(`messages.states.${state}`),
    date(received),
    ...(page === undefined ? [] : [page]),
    format.languageName(language),
  ].join(", ");
  const fields = formOf(form).fields.flatMap((field) =>
    describeField(field, values[field.name], translator),
  );
  const end = t("messages.deletedOn", { date: date(endOf(message, keepDays)) });
  return [`${number}  ${head}`, ...indent([...fields, end])].join("\n");
}

type Group<Name extends "fields" | "choices"> = keyof LocaleTexts["messages"][Name] & string;

function describeField(
  { name, type }: FormField,
  value: string | undefined,
  { t }: Pick<Translator, "t">,
): readonly string[] {
  if (value === undefined) return [];
  const label = t(`messages.fields.${name as Group<"fields">}`);
  if (type === "choice") return [`${label}: ${t(`messages.choices.${value as Group<"choices">}`)}`];
  const [first = "", ...more] = value.split("\n");
  return more.length === 0 ? [`${label}: ${first}`] : [`${label}:`, ...indent([first, ...more])];
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `    ${line}`);
}

/** What visitors answered of each page, a line each. */
export function describeFeedback(pages: readonly Feedback[], { t }: Pick<Translator, "t">): string {
  if (pages.length === 0) return t("messages.none");
  return pages
    .map(({ page, yes, partly, no, messages }) => {
      const answers = { yes, partly, no };
      const counts = Object.entries(answers).map(
        ([choice, count]) => `${t(`messages.choices.${choice as keyof typeof answers}`)} ${count}`,
      );
      return `${page}: ${counts.join(", ")} (${t("messages.texts", { count: messages })})`;
    })
    .join("\n");
}

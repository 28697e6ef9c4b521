import { LocaleError } from "../i18n/locale.ts";
import type { Translator } from "../i18n/translator.ts";
import { showHiddenCharacters } from "../markdown/hidden-characters.ts";
import type { Fault, FaultValues } from "./fault.ts";
import type { ValueType } from "./value-type.ts";

/** The most characters of what somebody wrote that a message repeats. */
const longest = 240;

/**
 * A fault in an editor's words: where, what, how to mend it.
 * `_data/contacts/x.json:7 ”phones[0]”: ”0155-24 57” är inget telefonnummer. Skriv …`
 *
 * Names and values are what somebody wrote: they are shortened, and characters that nobody sees are
 * named, so that no file name or value can forge a line of the report.
 */
export function describeFault(fault: Fault, translator: Pick<Translator, "t">): string {
  return `${placeOf(fault, translator)}: ${describeFaultWords(fault, translator)}`;
}

/** The same without its place. */
export function describeFaultWords(fault: Fault, { t }: Pick<Translator, "t">): string {
  try {
    const { what, remedy } = wordsOfFault(fault, { t });
    return [what, remedy].filter((part) => part !== "").join(" ");
  } catch (error) {
    // The code of a body's own may refuse something with a code for which it has no words.
    if (!(error instanceof LocaleError)) throw error;
    return t("faultReport.withoutWords", { code: fault.code, detail: error.message });
  }
}

/** What is wrong, and how to mend it. */
export interface FaultWords {
  readonly what: string;
  readonly remedy: string;
}

/**
 * What a fault says beside its place.
 * @throws LocaleError where the code of a body's own has no words for it
 */
export function wordsOfFault(fault: Fault, { t }: Pick<Translator, "t">): FaultWords {
  const { code } = fault;
  const values = printableValues(fault, t);
  const remedy = [t(`faults.${code}.remedy`, values), suggestion(values, t)];
  return {
    what: t(`faults.${code}.what`, values).trim(),
    remedy: remedy.filter((part) => part !== "").join(" "),
  };
}

/** Where a fault is, as it is said at the beginning of its line. */
export function placeOf(
  { file, line, field }: Pick<Fault, "file" | "line" | "field">,
  { t }: Pick<Translator, "t">,
): string {
  const name = showHiddenCharacters(file);
  const place = line === undefined ? name : `${name}:${line}`;
  return field === undefined ? place : t("faultReport.field", { place, field: printable(field) });
}

function printableValues({ code, values }: Fault, t: Translator["t"]): FaultValues {
  const words = Object.entries(values).map(([name, value]) => {
    const isType = code === "wrong-type" && (name === "expected" || name === "found");
    if (isType) return [name, t(`faultReport.types.${value as ValueType}`)];
    return [name, typeof value === "string" ? printable(value) : value];
  });
  return Object.fromEntries(words) as FaultValues;
}

/** What somebody wrote, shortened, with the characters that nobody sees named. */
export function printable(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
  return showHiddenCharacters(short);
}

/** What was probably meant, or else what there is to choose from. */
function suggestion({ nearest = "", known = "" }: FaultValues, t: Translator["t"]): string {
  if (nearest !== "") return t("faultReport.nearest", { nearest });
  return known === "" ? "" : t("faultReport.known", { known });
}

/** All faults, one to a line, each with its severity, and a last line that counts them. */
export function describeFaults(
  faults: readonly Fault[],
  translator: Pick<Translator, "t">,
): string {
  const { t } = translator;
  const lines = faults.map(
    (fault) => `${t(`faultReport.${fault.severity}`)} ${describeFault(fault, translator)}`,
  );
  const count = (severity: Fault["severity"]) =>
    faults.filter((fault) => fault.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const counts = [
    ...(errors > 0 ? [t("faultReport.errors", { count: errors })] : []),
    ...(warnings > 0 ? [t("faultReport.warnings", { count: warnings })] : []),
  ];
  return [...lines, counts.join(", ")].join("\n");
}

import type { Translator } from "../i18n/translator.ts";
import type { Fault } from "./fault.ts";

/**
 * A fault in an editor's words: where, what, how to mend it.
 * `_data/contacts/x.json:7 ”phones[0]”: ”0155-24 57” är inget telefonnummer. Skriv …`
 */
export function describeFault(fault: Fault, { t }: Pick<Translator, "t">): string {
  const { file, line, field, code, values } = fault;
  const place = line === undefined ? file : `${file}:${line}`;
  const where = field === undefined ? place : t("faultReport.field", { place, field });
  const what = t(`faults.${code}.what`, values).trim();
  return `${where}: ${what} ${t(`faults.${code}.remedy`, values)}`;
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

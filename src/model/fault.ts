import type { LocaleTexts } from "../i18n/locale.ts";

/** Every kind of fault has its words in the locales, under `faults`. */
export type FaultCode = keyof LocaleTexts["faults"] & string;

/** Values that the words of a fault mention: the field, what was written, what is allowed. */
export type FaultValues = Readonly<Record<string, string | number>>;

/** Something in the content that an editor should mend: where it is, what it is, how to mend it. */
export interface Fault {
  /** An error stops the build; a warning is shown and does not. */
  readonly severity: "error" | "warning";
  /** Path below the site's root, with forward slashes. */
  readonly file: string;
  /** 1-based; absent where the fault concerns the whole file. */
  readonly line?: number;
  readonly column?: number;
  /** The field within the file, as an editor reads it: `sessions[3].end`. */
  readonly field?: string;
  readonly code: FaultCode;
  readonly values: FaultValues;
}

/** Takes a fault; all faults of a run are collected and shown together. */
export type Report = (fault: Fault) => void;

/** Writes a property path the way editors read it: `["roles", 0, "title"]` is `roles[0].title`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === "number") return `${name}[${key}]`;
    return name === "" ? String(key) : `${name}.${String(key)}`;
  }, "");
}

/** Orders faults by file and line, so that a run prints the same list every time. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  return faults.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compareText(a.field ?? "", b.field ?? "") ||
      compareText(a.code, b.code),
  );
}

/** How many errors, and how many warnings, are shown of one file. */
const mostOfFile = 50;

/** Leaves out what nobody would read to its end, and says how much: a file may have 100,000 faults. */
export function boundFaults(sorted: readonly Fault[]): readonly Fault[] {
  const groups = Map.groupBy(sorted, ({ file, severity }) => `${severity} ${file}`);
  const shown = new Set([...groups.values()].flatMap((faults) => faults.slice(0, mostOfFile)));
  const counts = [...groups.values()].flatMap(([...faults]): Fault[] => {
    const [first] = faults;
    const more = faults.length - mostOfFile;
    if (!first || more <= 0) return [];
    const { severity, file } = first;
    return [{ severity, file, line: Infinity, code: "more-faults", values: { more } }];
  });
  const bounded = sortFaults([...sorted.filter((fault) => shown.has(fault)), ...counts]);
  return bounded.map((fault) => (fault.line === Infinity ? withoutLine(fault) : fault));
}

function withoutLine({ line: _line, ...fault }: Fault): Fault {
  return fault;
}

/** Orders texts by their code units: the same everywhere. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

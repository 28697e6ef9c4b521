import type { z } from "zod";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { type Fault, type Report, sortFaults } from "../../src/model/fault.ts";
import { namesOf } from "../../src/model/kind-names.ts";
import { parseWith } from "../../src/model/parse-with.ts";
import { createSharedSchemas, type SharedSchemas } from "../../src/model/shared-schemas.ts";
import { parseJsonFile, type SourceFile } from "../../src/model/source-file.ts";

/** How a kind reads one of its files. */
interface Reading<Fields> {
  readonly schema: (shared: SharedSchemas) => z.ZodType<Fields>;
  readonly check: (
    thing: Fields & { readonly id: string },
    source: SourceFile,
    report: Report,
  ) => void;
}

interface ReadThing<Fields> {
  readonly thing: (Fields & { readonly id: string }) | undefined;
  /** Each fault in short: `error announced announced-before-adjusted`. */
  readonly faults: readonly string[];
  readonly all: readonly Fault[];
}

/** Reads a thing as a site in Swedish and English would, whose file is `example.json`. */
export function readThing<Fields extends object>(
  value: object,
  { schema, check }: Reading<Fields>,
): ReadThing<Fields> {
  const faults: Fault[] = [];
  const report: Report = (fault) => faults.push(fault);
  const shared = createSharedSchemas({
    languages: ["sv", "en"],
    country: "SE",
    kinds: namesOf(builtInKinds),
  });
  const source = parseJsonFile(
    { path: "example.json", text: JSON.stringify(value, null, 2) },
    report,
  );
  const fields = source && parseWith(schema(shared), source, report);
  const thing = fields && { ...fields, id: "example" };
  if (thing && source) check(thing, source, report);
  const all = sortFaults(faults);
  return {
    thing,
    faults: all.map(({ severity, field, code }) => `${severity} ${field} ${code}`),
    all,
  };
}

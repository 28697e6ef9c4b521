import { parse } from "yaml";
import type { Collection } from "../admin/collections.ts";
import { splitFrontMatter } from "../model/front-matter.ts";
import { parseJsonFile, type TextFile } from "../model/source-file.ts";
import { hasFile } from "./files-of-collection.ts";

/**
 * A real value of a field, as it is written in a file; undefined where no file has one that is short.
 * @param path the way to it, `roles[].title`
 */
export type ExampleOf = (collection: Collection, path: string) => string | undefined;

/** Longer values say less than they hide. In characters. */
const longest = 90;

/**
 * Looks for examples in the files of a site, whose own things say more than invented ones.
 * @param files those that editors own, in a stable order
 * @param language the one in which pages have all their fields
 */
export function examplesFrom(files: readonly TextFile[], language: string): ExampleOf {
  const known = new Map<string, readonly unknown[]>();
  const valuesOf = (collection: Collection) => {
    const values = known.get(collection.name) ?? readAll(files, collection, language);
    known.set(collection.name, values);
    return values;
  };
  return (collection, path) => {
    const write = collection.format.sort === "data" ? asJson : asYaml;
    const steps = path.split(/(\[\])|\./).filter((step) => step !== undefined && step !== "");
    const written = valuesOf(collection)
      .flatMap((value) => valuesAt(value, steps))
      .map(write);
    return written.find((text) => text.length <= longest && text !== "[]" && text !== "");
  };
}

function readAll(
  files: readonly TextFile[],
  collection: Collection,
  language: string,
): readonly unknown[] {
  const isOriginal = ({ path }: TextFile) =>
    collection.format.sort === "data" || path.split("/")[2] === language;
  return files
    .filter((file) => hasFile(collection, file.path) && isOriginal(file))
    .map((file) => (collection.format.sort === "data" ? readData(file) : readPage(file)));
}

function readData(file: TextFile): unknown {
  return parseJsonFile(file, () => {})?.value;
}

function readPage({ text }: TextFile): unknown {
  const parts = splitFrontMatter(text.replace(/\r\n?/g, "\n"));
  return "code" in parts ? undefined : parse(parts.yaml, { logLevel: "silent" });
}

function valuesAt(value: unknown, [step, ...rest]: readonly string[]): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (step === undefined) return [value];
  if (step === "[]") return Array.isArray(value) ? value.flatMap((one) => valuesAt(one, rest)) : [];
  if (typeof value !== "object") return [];
  return valuesAt((value as Readonly<Record<string, unknown>>)[step], rest);
}

/** On one line, with the spaces that editors write. */
function asJson(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replaceAll(/\n\s*/g, " ")
    .replaceAll(/\[ (.*?) \]/g, "[$1]");
}

/** Front matter has plain values and lists of them. */
function asYaml(value: unknown): string {
  return typeof value === "string" ? value : asJson(value);
}

import { parse } from "jsonc-parser";
import { parse as parseYaml } from "yaml";
import { splitFrontMatter } from "../model/front-matter.ts";
import { isRecord } from "../model/is-record.ts";
import { editJson } from "./edit-json.ts";
import { editYaml } from "./edit-yaml.ts";
import type { Form, FormField } from "./form.ts";
import { sourceKey, thingKey } from "./form.ts";
import { fieldsFromForm, fromForm } from "./from-form.ts";
import { keepBlocks } from "./keep-blocks.ts";
import { toForm } from "./to-form.ts";
import type { Values } from "./values.ts";

/**
 * How the files of a collection are read into forms and written. The CMS takes Markdown only for formats
 * whose name ends so: `news-frontmatter`.
 */
export type FileFormat =
  | { readonly name: string; readonly sort: "data"; readonly form: Form }
  | { readonly name: string; readonly sort: "page"; readonly fields: readonly FormField[] }
  /** Markdown without fields. */
  | { readonly name: string; readonly sort: "text" };

/** The field of the form that holds the Markdown of a file. */
export const bodyKey = "body";

/** Makes what a form shows of the text of a file; undefined for a file that is none of its things. Pure. */
export function readFile(format: FileFormat, source: string): Values | undefined {
  const text = withPlainEnds(source);
  const values = readText(format, text);
  return values && { ...values, [sourceKey]: source };
}

function readText(format: FileFormat, text: string): Values | undefined {
  if (format.sort === "text") return { [bodyKey]: text };
  return format.sort === "data" ? readData(format.form, text) : readPage(format.fields, text);
}

/** Makes the text of a file of what stands in a form; its lines end as they did. Pure. */
export function writeFile(format: FileFormat, values: Values): string {
  const { [sourceKey]: source, ...form } = values;
  const old = typeof source === "string" && source !== "" ? source : undefined;
  const before = old && withPlainEnds(old);
  const text = writeText(format, form, before);
  return old !== undefined && before !== old ? text.replaceAll("\n", "\r\n") : text;
}

/** Forms know one end of a line, and Windows another one; files that have both stay as they are. */
function withPlainEnds(text: string): string {
  return /(?<!\r)\n/.test(text) ? text : text.replaceAll("\r\n", "\n");
}

function writeText(format: FileFormat, form: Values, before: string | undefined): string {
  if (format.sort === "text") return writeBody(String(form[bodyKey] ?? ""), before);
  if (format.sort === "data") return writeData(format.form, form, before);
  return writePage(format.fields, form, before);
}

function readData(form: Form, text: string): Values | undefined {
  const value: unknown = parse(text);
  if (!isRecord(value)) return undefined;
  const shown = toForm(form, value);
  if (!isRecord(shown)) return undefined;
  return form.sort === "variants" ? { [thingKey]: shown } : shown;
}

function writeData(form: Form, values: Values, source: string | undefined): string {
  const before: unknown = source === undefined ? undefined : parse(source);
  const value = fromForm(form, form.sort === "variants" ? values[thingKey] : values, before);
  return editJson(source, value ?? {});
}

interface PageFile {
  readonly yaml: string;
  readonly fields: Values;
  /** What follows the fields, with the lines before the text and after it. */
  readonly body: string;
}

function readPageFile(text: string): PageFile | undefined {
  const parts = splitFrontMatter(text);
  if ("code" in parts) return undefined;
  try {
    const fields: unknown = parseYaml(parts.yaml, { schema: "core" }) ?? {};
    return isRecord(fields) ? { yaml: parts.yaml, fields, body: parts.body.text } : undefined;
  } catch {
    return undefined;
  }
}

function readPage(fields: readonly FormField[], text: string): Values | undefined {
  const file = readPageFile(text);
  if (!file) return undefined;
  const shown = toForm({ sort: "group", fields }, file.fields);
  return { ...(isRecord(shown) && shown), [bodyKey]: file.body.trim() };
}

function writePage(
  fields: readonly FormField[],
  { [bodyKey]: body, ...values }: Values,
  source: string | undefined,
): string {
  const before = source === undefined ? undefined : readPageFile(source);
  const made = fieldsFromForm(fields, values, before?.fields ?? {});
  const text = writeBody(typeof body === "string" ? body : "", before?.body);
  return `---\n${editYaml(before?.yaml, made)}---\n${before || text === "" ? text : `\n${text}`}`;
}

/** The lines around a text stay as they are. */
function writeBody(body: string, before: string | undefined): string {
  if (before === undefined) return body.trim() === "" ? "" : `${body.trim()}\n`;
  const old = before.trim();
  if (old === body.trim()) return before;
  const [start = "\n"] = /^\s*/.exec(before) ?? [];
  return `${old === "" ? "\n" : start}${keepBlocks(old, body.trim())}\n`;
}

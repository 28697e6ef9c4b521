import { LocaleError } from "../../i18n/locale.ts";
import { ContentError } from "../../model/content-error.ts";
import type { Fault } from "../../model/fault.ts";
import { kindsFolder, overridesFolder } from "../../model/site-files.ts";
import { stackOf } from "./own-places.ts";

/** Where the code of a body failed, and what is said of it. */
interface OwnPlace {
  /** From the root of the site, with forward slashes. */
  readonly file: string;
  readonly line?: number;
  readonly detail: string;
}

/** What esbuild says of code that it cannot read. */
interface BuildMessage {
  readonly text: string;
  readonly location: { readonly file: string; readonly line: number } | null;
}

/**
 * The place in a site's own code at which an error arose; undefined for an error of the generator's
 * own code alone. Code that cannot be read has its place in what esbuild says, and code that fails in
 * its stack.
 * @param folders those of the site that hold code
 */
export function placeInOwnCode(
  error: unknown,
  root: string,
  folders: readonly string[] = [kindsFolder],
): OwnPlace | undefined {
  if (!(error instanceof Error)) return undefined;
  const message = firstMessage(error);
  if (message?.location) {
    const { file, line } = message.location;
    return { file: withSlashes(file), line, detail: message.text };
  }
  const folder = withSlashes(root).replace(/\/$/, "");
  const places = folders.map((name) => `${folder}/${name}/`);
  const frame = withSlashes(stackOf(error))
    .split("\n")
    .flatMap((line) => {
      const place = places.find((one) => line.includes(one));
      return place === undefined ? [] : [line.slice(line.indexOf(place))];
    })[0];
  if (frame === undefined) return undefined;
  const [, path, line] = /^(.*?):(\d+)(?::\d+)?\)?$/.exec(frame) ?? [];
  if (path === undefined) return undefined;
  return { file: path.slice(folder.length + 1), line: Number(line), detail: error.message };
}

/** What is wrong in a site's own code, where an error tells of it or only one file can be to blame. */
function faultOfOwnCode(
  error: unknown,
  { root, file, hasOverrides = false }: OwnCode,
): Fault | undefined {
  const found = placeInOwnCode(error, root, [
    kindsFolder,
    ...(hasOverrides ? [overridesFolder] : []),
  ]);
  const place = found ?? (file === undefined ? undefined : { file, detail: wordsOf(error) });
  if (!place) return undefined;
  const { detail, ...where } = place;
  if (error instanceof LocaleError && error.missing)
    return { severity: "error", ...where, code: "kind-asks-word", values: { ...error.missing } };
  return { severity: "error", ...where, code: "kind-failed", values: { detail } };
}

/**
 * Runs what calls a site's own code; an error in that code becomes a fault with its file and line.
 * @param own.file the file whose code is run, where there is only one that can be to blame
 */
export function withOwnCode<Result>(own: OwnCode, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof ContentError) throw error;
    const fault = faultOfOwnCode(error, own);
    if (!fault) throw error;
    throw new ContentError([fault], own.editorLanguage, own);
  }
}

/** The code of a site, and the language of those who read about its faults. */
interface OwnCode {
  readonly root: string;
  readonly editorLanguage: string;
  readonly file?: string | undefined;
  /** Whether the site has files in place of those of the generator: its pages are made by these, too. */
  readonly hasOverrides?: boolean;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function firstMessage(error: Error): BuildMessage | undefined {
  if (!("errors" in error) || !Array.isArray(error.errors)) return undefined;
  return (error.errors as readonly BuildMessage[])[0];
}

/** Some systems write paths with other strokes. */
function withSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}

import { join, relative, sep } from "node:path";
import { ContentError } from "../model/content-error.ts";
import type { Fault } from "../model/fault.ts";
import { kindsFolder } from "../model/read-site-files.ts";

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
 */
export function placeInOwnCode(error: unknown, root: string): OwnPlace | undefined {
  if (!(error instanceof Error)) return undefined;
  const message = firstMessage(error);
  if (message?.location) {
    const { file, line } = message.location;
    return { file: file.split(sep).join("/"), line, detail: message.text };
  }
  const rooms = `${join(root, kindsFolder)}${sep}`;
  const frame = (error.stack ?? "").split("\n").find((line) => line.includes(rooms));
  if (frame === undefined) return undefined;
  const [, path = "", line] =
    /([^:(\s]*):(\d+):\d+\)?$/.exec(frame.slice(frame.indexOf(rooms))) ?? [];
  return { file: fileOf(path, root), line: Number(line), detail: error.message };
}

/** Runs what calls a site's own code; an error in that code becomes a fault with its file and line. */
export function withOwnCode<Result>(
  root: string,
  editorLanguage: string,
  run: () => Result,
): Result {
  try {
    return run();
  } catch (error) {
    const place = error instanceof ContentError ? undefined : placeInOwnCode(error, root);
    if (!place) throw error;
    const { detail, ...rest } = place;
    const fault: Fault = { severity: "error", ...rest, code: "kind-failed", values: { detail } };
    throw new ContentError([fault], editorLanguage, root);
  }
}

function firstMessage(error: Error): BuildMessage | undefined {
  if (!("errors" in error) || !Array.isArray(error.errors)) return undefined;
  return (error.errors as readonly BuildMessage[])[0];
}

function fileOf(path: string, root: string): string {
  return relative(root, path).split(sep).join("/");
}

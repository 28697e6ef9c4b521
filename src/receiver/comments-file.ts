import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "../disk/code-of.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { type Comment, commentsSchema } from "../model/comments.ts";
import type { SharedSchemas } from "../model/shared-schemas.ts";
import { commentsFolder } from "../model/site-files.ts";
import { ModerationError } from "./moderation-error.ts";

/** Where the approved comments of pages are written, and how. */
export interface CommentsPlace {
  /** The folder of the site. */
  readonly root: string;
  readonly shared: Pick<SharedSchemas, "languageTag">;
  readonly formatJson: (value: unknown) => string;
}

/** The file of a page's approved comments, below the folder of the site. */
export function commentsPath(pageId: string): string {
  return `${commentsFolder}/${pageId}.json`;
}

/**
 * Adds a comment to the file of its page, the oldest first. One that stands there already is left as
 * it is: an editor may have mended a word of it.
 * @throws ModerationError when the file is there and is no file of comments
 */
export function addComment(path: string, comment: Comment, place: CommentsPlace): void {
  const file = readComments(path, place);
  if (file.comments.some(({ id }) => id === comment.id)) return;
  const comments = [...file.comments, comment].toSorted((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
  );
  writeWhole(join(place.root, path), place.formatJson({ ...file, comments }));
}

/**
 * Takes a comment out of the file of its page; a file without comments is removed.
 * @returns whether it stood there
 * @throws ModerationError when the file is there and is no file of comments
 */
export function removeComment(path: string, id: string, place: CommentsPlace): boolean {
  const file = readComments(path, place);
  const comments = file.comments.filter((comment) => comment.id !== id);
  if (comments.length === file.comments.length) return false;
  const target = join(place.root, path);
  if (comments.length === 0) rmSync(target);
  else writeWhole(target, place.formatJson({ ...file, comments }));
  return true;
}

function readComments(path: string, { root, shared }: CommentsPlace) {
  const text = textOf(join(root, path));
  if (text === undefined) return { comments: [] };
  try {
    return commentsSchema(shared).parse(JSON.parse(text));
  } catch {
    throw new ModerationError("bad-file", { file: path });
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

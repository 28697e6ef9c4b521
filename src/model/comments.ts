import { z } from "zod";
import type { Report } from "./fault.ts";
import { fieldName } from "./fault.ts";
import type { Page } from "./page.ts";
import { parseWith } from "./parse-with.ts";
import { referenceKey } from "./reference.ts";
import { date, filledString, refuse, type SharedSchemas } from "./shared-schemas.ts";
import { commentsFolder } from "./site-files.ts";
import { parseJsonFile, type SourceFile, type TextFile } from "./source-file.ts";
import { suggest } from "./suggest.ts";

/** It becomes the id of an element: what the receiver gives is a UUID. */
const commentId = filledString.superRefine((value, context) => {
  if (!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(value)) refuse(context, "bad-comment-id", { value });
});

/** `src/content/comments/<page id>.json`: what visitors wrote and somebody has approved. */
export function commentsSchema({ languageTag }: Pick<SharedSchemas, "languageTag">) {
  return z.strictObject({
    $schema: z.string().optional(),
    comments: z.array(
      z.strictObject({
        id: commentId,
        name: filledString,
        date,
        language: languageTag,
        text: filledString,
      }),
    ),
  });
}

/** A comment that is shown: plain text, and never an address of the one who wrote it. */
export type Comment = z.output<ReturnType<typeof commentsSchema>>["comments"][number];

/** The comments of each page by the page's id, the oldest first. */
export type CommentsOfPages = ReadonlyMap<string, readonly Comment[]>;

/** True for a file of approved comments. */
export function isCommentsFile({ path }: Pick<TextFile, "path">): boolean {
  return path.startsWith(`${commentsFolder}/`);
}

/** The page to which a file of comments belongs. */
function pageIdOf(path: string): string {
  return path.slice(commentsFolder.length + 1).replace(/\.json$/, "");
}

interface CommentSources {
  readonly files: readonly TextFile[];
  readonly pages: ReadonlyMap<string, Page>;
  /** The keys of pages that have a file, broken or not. */
  readonly existing: ReadonlySet<string>;
}

/** Parses the approved comments; reports those of pages that do not exist or take none. */
export function loadComments(
  { files, pages, existing }: CommentSources,
  shared: SharedSchemas,
  report: Report,
): CommentsOfPages {
  const schema = commentsSchema(shared);
  const comments = new Map<string, readonly Comment[]>();
  for (const file of files.filter(isCommentsFile)) {
    const id = pageIdOf(file.path);
    const page = pages.get(id);
    const isBroken = !page && existing.has(referenceKey({ kind: "page", id }));
    if (!isBroken) checkPage(id, { file, pages }, report);
    const source = parseJsonFile(file, report);
    const parsed = source && parseWith(schema, source, report);
    if (!parsed) continue;
    checkComments(parsed.comments, source, report);
    comments.set(
      id,
      parsed.comments.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    );
  }
  return comments;
}

function checkPage(
  id: string,
  { file, pages }: { file: TextFile; pages: ReadonlyMap<string, Page> },
  report: Report,
): void {
  const page = pages.get(id);
  const fault = { severity: "error", file: file.path } as const;
  if (!page) {
    const values = { kind: "page", id, ...suggest(id, [...pages.keys()]) };
    report({ ...fault, code: "unknown-id", values });
  } else if (!("comments" in page && page.comments))
    report({ ...fault, code: "comments-off", values: { id } });
}

/** An address may be meant to be seen, so it is a warning; an id that stands twice cannot be. */
function checkComments(
  comments: readonly Comment[],
  { path, locate }: SourceFile,
  report: Report,
): void {
  comments.forEach(({ id, name, text }, index) => {
    const at = (field: string) => ({
      file: path,
      ...locate(["comments", index, field]),
      field: fieldName(["comments", index, field]),
    });
    if (comments.findIndex((one) => one.id === id) < index)
      report({ severity: "error", ...at("id"), code: "duplicate-id", values: { id } });
    for (const [field, value] of Object.entries({ name, text })) {
      const [email] = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().,]+/.exec(value) ?? [];
      if (email !== undefined)
        report({
          severity: "warning",
          ...at(field),
          code: "email-in-comment",
          values: { value: email },
        });
    }
  });
}

import { offsetAt } from "../i18n/zone-offset.ts";
import type { Comment } from "../model/comments.ts";
import type { Site } from "../model/site.ts";
import { takesForm } from "../routes/form-answer.ts";
import type { RouteTable } from "../routes/route.ts";
import { addComment, type CommentsPlace, commentsPath, removeComment } from "./comments-file.ts";
import type { Message, MessageState } from "./message.ts";
import type { MessageStore } from "./message-store.ts";
import { ModerationError } from "./moderation-error.ts";

/** What an editor can do with messages, and what becomes of them. */
export const actions = {
  approve: "approved",
  reject: "rejected",
  spam: "suspected",
  restore: "waiting",
  delete: "deleted",
} as const satisfies Record<string, MessageState | "deleted">;
export type Action = keyof typeof actions;

export interface ModerationOptions extends CommentsPlace {
  readonly store: MessageStore;
  readonly site: Pick<Site, "settings">;
  readonly table: RouteTable;
}

/** What has been done: with which messages, and which files of the site have been written or removed. */
export interface Moderated {
  readonly numbers: readonly number[];
  readonly files: readonly string[];
}

/**
 * Does something with messages. An approved comment is written into the file of its page; one that
 * is anything else no longer stands there. Doing it twice is the same as doing it once.
 * @throws ModerationError before anything is done, when a number is unknown or a message cannot be approved
 */
export function moderate(
  action: Action,
  numbers: readonly number[],
  options: ModerationOptions,
): Moderated {
  const messages = numbers.map((number) => findMessage(number, options.store));
  if (action === "approve") for (const message of messages) checkApproval(message, options.table);
  const files = messages.flatMap((message) => handle(action, message, options));
  return { numbers, files: [...new Set(files)] };
}

/**
 * The message with a number.
 * @throws ModerationError when there is none
 */
export function findMessage(number: number, store: MessageStore): Message {
  const message = store.find(number);
  if (!message) throw new ModerationError("unknown-number", { number });
  return message;
}

function checkApproval({ number, form, language, page }: Message, table: RouteTable): void {
  if (form !== "comment") throw new ModerationError("not-a-comment", { number });
  const route = table.find(page ?? "", language);
  if (!route || !takesForm(form, route))
    throw new ModerationError("no-comments-there", { number, page: page ?? "" });
}

/** Gives the file that was changed. The file comes first: a message is approved once it stands there. */
function handle(action: Action, message: Message, options: ModerationOptions): readonly string[] {
  const { store, site } = options;
  const files: string[] = [];
  store.change(message.number, actions[action], (current) => {
    const path = pathOf(current);
    if (path === undefined) return;
    if (action === "approve") addComment(path, toComment(current, site), options);
    else if (!removeComment(path, current.id, options)) return;
    files.push(path);
  });
  return files;
}

/** Comments belong to pages, whose keys are `page:` and their ids. */
function pathOf({ form, page }: Message): string | undefined {
  const [, id] = /^page:(.+)$/.exec(page ?? "") ?? [];
  return form === "comment" && id !== undefined ? commentsPath(id) : undefined;
}

/** What is published of a comment: never the e-mail address. */
function toComment(
  { id, language, received, values }: Message,
  { settings }: Pick<Site, "settings">,
): Comment {
  const { name = "", comment: text = "" } = values;
  return { id, name, date: dayOf(received, settings.timeZone), language, text };
}

/** The day of the calendar at a moment in a time zone, `YYYY-MM-DD`. */
export function dayOf(moment: number, timeZone: string): string {
  const wall = new Date(moment + offsetAt(moment, timeZone));
  return wall.toISOString().slice(0, "YYYY-MM-DD".length);
}

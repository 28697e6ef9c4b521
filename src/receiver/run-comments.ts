import { type FormKind, formKinds } from "../forms/form.ts";
import type { Translator } from "../i18n/translator.ts";
import { describeFeedback, describeMessages } from "./describe-messages.ts";
import { type Message, type MessageState, messageStates } from "./message.ts";
import type { Wanted } from "./message-store.ts";
import {
  type Action,
  actions,
  findMessage,
  type Moderated,
  type ModerationOptions,
  moderate,
} from "./moderate.ts";
import { ModerationError } from "./moderation-error.ts";

/** What an editor wants, as it was typed. */
export interface CommentsCommand {
  readonly name: string;
  readonly numbers: readonly number[];
  /** Of the list: a form, or "all". */
  readonly form: string;
  /** Of the list: a state, or "all". */
  readonly state: string;
  readonly json: boolean;
}

interface CommentsOptions extends ModerationOptions {
  readonly editor: Pick<Translator, "t" | "format">;
}

/**
 * Does what an editor wants, and gives what is to be printed; undefined where nobody knows the command.
 * @throws ModerationError
 */
export function runComments(
  command: CommentsCommand,
  options: CommentsOptions,
): string | undefined {
  const { name, numbers } = command;
  const wanted = wantedOf(command);
  const takesNumbers = name !== "list" && name !== "feedback";
  if (!wanted || takesNumbers !== numbers.length > 0) return undefined;
  const { store, editor } = options;
  if (name === "list") return showMessages(store.list(wanted), command, options);
  if (name === "feedback") return showFeedback(command, options);
  if (name === "show")
    return showMessages(
      numbers.map((number) => findMessage(number, store)),
      command,
      options,
    );
  if (!isAction(name)) return undefined;
  return describeModerated(name, moderate(name, numbers, options), editor);
}

function showFeedback(
  { json }: CommentsCommand,
  { store, editor, formatJson }: CommentsOptions,
): string {
  const pages = store.feedback();
  return json ? formatJson(pages).trimEnd() : describeFeedback(pages, editor);
}

function showMessages(
  messages: readonly Message[],
  { json }: CommentsCommand,
  { site, editor, formatJson }: CommentsOptions,
): string {
  const { forms, timeZone } = site.settings;
  if (!forms) throw new ModerationError("no-forms");
  if (!json)
    return describeMessages(messages, { translator: editor, timeZone, keepDays: forms.keepDays });
  const rows = messages.map(({ received, ...rest }) => ({
    ...rest,
    received: new Date(received).toISOString(),
  }));
  return formatJson(rows).trimEnd();
}

function wantedOf({ form, state }: CommentsCommand): Wanted | undefined {
  const isForm = (text: string): text is FormKind => formKinds.some((one) => one === text);
  const isState = (text: string): text is MessageState => messageStates.some((one) => one === text);
  if ((form !== "all" && !isForm(form)) || (state !== "all" && !isState(state))) return undefined;
  return {
    form: isForm(form) ? form : undefined,
    state: isState(state) ? state : undefined,
  };
}

function isAction(name: string): name is Action {
  return Object.hasOwn(actions, name);
}

/** What has been done, and which files are to be committed. */
function describeModerated(
  action: Action,
  { numbers, files }: Moderated,
  { t }: Pick<Translator, "t">,
): string {
  const done = t(`messages.done.${actions[action]}`, {
    count: numbers.length,
    numbers: numbers.join(", "),
  });
  if (files.length === 0) return done;
  return [done, t("messages.commit"), ...files.map((file) => `  ${file}`)].join("\n");
}

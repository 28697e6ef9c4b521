import type { StateBlock, Token } from "markdown-it";
import { canonicalLanguageTag } from "../../i18n/language-tag.ts";
import { report } from "../report-problem.ts";
import { setMeta } from "../token-meta.ts";

export interface Container {
  readonly state: StateBlock;
  readonly argument: string;
  /** The lines of the source that it takes, as markdown-it counts them. */
  readonly map: [number, number];
  readonly isClosed: boolean;
  parseContent(): void;
}

/** Pushes a container's tokens and returns the one on which to report what is wrong with it. */
type PushContainer = (container: Container) => Token;

/** The containers that exist. */
export const containersByName: ReadonlyMap<string, PushContainer> = new Map([
  ["contact", pushContactCard],
  ["fact", pushFactBox],
  ["lang", pushLanguageBlock],
  ["quote", pushQuotation],
  ["table", pushTableContainer],
]);

function pushContactCard({ state, argument, map, isClosed, parseContent }: Container): Token {
  const token = pushBlock(state, "contact_card", map);
  if (argument !== "") setMeta(token, { target: argument });
  const tokensBefore = state.tokens.length;
  parseContent();
  const hasContent = state.tokens.length > tokensBefore;
  if (hasContent && isClosed) report(token, "unexpected-content", "contact");
  return token;
}

function pushFactBox({ state, argument, map, parseContent }: Container): Token {
  const token = pushBlock(state, "fact_box_open", map, 1);
  const title = pushBlock(state, "heading_open", lineAt(map), 1);
  title.tag = "h2";
  setMeta(title, { isFactTitle: true });
  pushInline(state, argument, map);
  pushBlock(state, "heading_close", null, -1).tag = "h2";
  parseFilled(token, { state, parseContent }, "fact");
  pushBlock(state, "fact_box_close", null, -1);
  return token;
}

function pushLanguageBlock({ state, argument, map, parseContent }: Container): Token {
  const token = pushBlock(state, "language_block_open", map, 1);
  const lang = canonicalLanguageTag(argument);
  if (lang !== undefined) setMeta(token, { lang });
  else if (argument !== "") report(token, "invalid-language-tag", argument);
  parseFilled(token, { state, parseContent }, "lang");
  pushBlock(state, "language_block_close", null, -1);
  return token;
}

function pushQuotation({ state, argument, map, parseContent }: Container): Token {
  const token = pushBlock(state, "quotation_open", map, 1);
  pushBlock(state, "blockquote_open", null, 1).tag = "blockquote";
  parseFilled(token, { state, parseContent }, "quote");
  pushBlock(state, "blockquote_close", null, -1).tag = "blockquote";
  if (argument !== "") pushCaption(state, "quotation_caption", argument, map);
  pushBlock(state, "quotation_close", null, -1);
  return token;
}

function pushTableContainer({ state, argument, map, parseContent }: Container): Token {
  const token = pushBlock(state, "table_container_open", map, 1);
  if (argument !== "") pushCaption(state, "table_caption", argument, map);
  parseContent();
  pushBlock(state, "table_container_close", null, -1);
  return token;
}

/** Parses what a container holds, which must be something. */
function parseFilled(
  token: Token,
  { state, parseContent }: Pick<Container, "state" | "parseContent">,
  name: string,
): void {
  const tokensBefore = state.tokens.length;
  parseContent();
  if (state.tokens.length === tokensBefore) report(token, "empty-container", name);
}

function pushCaption(
  state: StateBlock,
  type: string,
  content: string,
  map: readonly [number, number],
): void {
  pushBlock(state, `${type}_open`, lineAt(map), 1);
  pushInline(state, content, map);
  pushBlock(state, `${type}_close`, null, -1);
}

function pushInline(state: StateBlock, content: string, map: readonly [number, number]): void {
  const token = pushBlock(state, "inline", lineAt(map));
  token.content = content;
  token.children = [];
}

/** Pushes a block token with its lines; closing tokens have none. */
export function pushBlock(
  state: StateBlock,
  type: string,
  map: [number, number] | null,
  nesting: Token["nesting"] = 0,
): Token {
  const token = state.push(type, "", nesting);
  token.map = map;
  return token;
}

function lineAt([line]: readonly [number, number]): [number, number] {
  return [line, line + 1];
}

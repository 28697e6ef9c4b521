import type { Token } from "markdown-it";
import { plainInlineText } from "../markdown/inline-text.ts";
import { tokensToLookAt } from "../markdown/parse-markdown.ts";
import { metaOf } from "../markdown/token-meta.ts";
import { noProse, type Passage, type PassageLink, type Range, type Role } from "./passage.ts";

/** A Markdown text, and where it stands. */
export interface MarkdownSource {
  readonly source: string;
  readonly language: string;
  /** The kinds of things of the site that a link can lead to. */
  readonly kinds: readonly string[];
  /** Where the given lines of the source stand in the file; both from 0, the last not included. */
  readonly rangeOf: (lines: readonly [from: number, to: number]) => Range;
  readonly field?: string;
  /** What a text without marks of its own is to its readers. */
  readonly plainRole: Role;
}

/** Takes a Markdown text apart into what is read in one go. */
export function readMarkdown(given: MarkdownSource): {
  readonly tokens: readonly Token[];
  readonly passages: readonly Passage[];
} {
  const tokens = tokensToLookAt(given.source, { kinds: given.kinds });
  const around = new Around(given);
  const passages = tokens.flatMap((token) => {
    around.pass(token);
    return token.type === "inline" || token.type === "figure" ? passagesOf(token, around) : [];
  });
  return { tokens, passages };
}

/** What stands around a token: the blocks that are open, the lines, and the language. */
class Around {
  readonly given: MarkdownSource;
  readonly #open: string[] = [];
  readonly #languages: string[] = [];
  #lines: readonly [number, number] = [0, 1];

  constructor(given: MarkdownSource) {
    this.given = given;
  }

  pass(token: Token): void {
    if (token.map) this.#lines = token.map;
    const name = token.type.replace(/_(open|close)$/, "");
    if (token.nesting === 1) {
      this.#open.push(name);
      if (name === "language_block") this.#languages.push(metaOf(token).lang ?? "");
    }
    if (token.nesting === -1) {
      this.#open.pop();
      if (name === "language_block") this.#languages.pop();
    }
  }

  get language(): string {
    return this.#languages.at(-1) || this.given.language;
  }

  get range(): Range {
    return this.given.rangeOf(this.#lines);
  }

  get role(): Role {
    for (const name of this.#open.toReversed()) {
      const role = roles.get(name);
      if (role) return role;
    }
    return this.given.plainRole;
  }
}

const roles: ReadonlyMap<string, Role> = new Map([
  ["heading", "heading"],
  ["list_item", "item"],
  ["th", "cell"],
  ["td", "cell"],
  ["dt", "item"],
  ["dd", "item"],
  ["blockquote", "quotation"],
  ["quotation", "quotation"],
  ["quotation_caption", "caption"],
  ["table_caption", "caption"],
]);

function passagesOf(token: Token, around: Around): readonly Passage[] {
  const tokens = token.children ?? [];
  const { language, range, role } = around;
  const field = around.given.field === undefined ? {} : { field: around.given.field };
  const pictures = tokens.filter(({ type }) => type === "image");
  const own = { ...readInline(tokens), role, language, tokens, range, ...field };
  return [
    ...(own.words.replaceAll(noProse, "").trim() === "" ? [] : [own]),
    ...pictures.flatMap((picture) => passagesOfPicture(picture, { language, range, ...field })),
  ];
}

function passagesOfPicture(
  picture: Token,
  place: Pick<Passage, "language" | "range" | "field">,
): readonly Passage[] {
  const { alt = "", caption } = metaOf(picture);
  const words = (role: Role, text: string): Passage => ({
    ...place,
    role,
    words: plainInlineText(text),
    links: [],
    tokens: [],
    ...(role === "alt" && caption !== undefined && { caption: plainInlineText(caption) }),
  });
  return [
    ...(alt === "" ? [] : [words("alt", alt)]),
    ...(caption === undefined ? [] : [words("caption", caption)]),
  ];
}

/** The words of inline tokens, and the links among them. */
export function readInline(tokens: readonly Token[]): Pick<Passage, "words" | "links"> {
  let words = "";
  let foreign = 0;
  const links: PassageLink[] = [];
  const open: { start: number; target: string }[] = [];
  for (const token of tokens) {
    if (token.type === "language_span_open") {
      if (foreign === 0) words += noProse;
      foreign += 1;
    } else if (token.type === "language_span_close") foreign -= 1;
    else if (token.type === "link_open")
      open.push({ start: words.length, target: metaOf(token).target ?? "" });
    else if (token.type === "link_close") {
      const link = open.pop();
      if (link) {
        const text = words.slice(link.start);
        links.push({ ...link, end: words.length, text });
      }
    } else if (foreign === 0) words += wordsOf(token);
  }
  return { words, links };
}

function wordsOf({ type, content }: Token): string {
  if (type === "text") return content;
  if (type === "softbreak" || type === "hardbreak") return " ";
  return type === "code_inline" || type === "image" ? noProse : "";
}

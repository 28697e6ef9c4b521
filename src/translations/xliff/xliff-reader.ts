import type { SaxesTagNS } from "saxes";
import type { ReturnedDocument, ReturnedFile, ReturnedUnit } from "./xliff-document.ts";
import {
  type Attributes,
  type Draft,
  draftOf,
  isXliff,
  named,
  ownAttribute,
  returned,
  stateIn,
} from "./xliff-elements.ts";

/** Why a file cannot be taken back; the codes are those of the locales. */
export interface XliffFault {
  readonly code:
    | "xliff-broken"
    | "xliff-doctype"
    | "xliff-none"
    | "xliff-too-deep"
    | "xliff-version";
  readonly line: number;
  /** The parser's own words, the element or the version. */
  readonly detail: string;
}

/** What may stand in a text and marks words only: the words count, the marks do not. */
const transparent: ReadonlySet<string> = new Set(["mrk", "sm", "em"]);

/**
 * How deep elements may stand within each other; those of translators go to about twenty. The parser
 * looks for names among all that are open.
 */
const deepest = 200;

/** Puts together what a parser of XML tells of. */
export class XliffReader {
  readonly refuse: (code: XliffFault["code"], detail: string) => never;
  #languages: { source: string; target: string } | undefined;
  readonly #files: (Omit<ReturnedFile, "units"> & { units: ReturnedUnit[] })[] = [];
  #draft: Draft | undefined;
  #into: "source" | "target" | undefined;
  #depth = 0;
  /** How deep we stand in elements of other programs, such as suggestions of a translation memory. */
  #skipped = 0;

  constructor(refuse: XliffReader["refuse"]) {
    this.refuse = refuse;
  }

  get document(): ReturnedDocument {
    if (!this.#languages) return this.refuse("xliff-none", "");
    return { ...this.#languages, files: this.#files };
  }

  open({ local, uri, attributes }: SaxesTagNS): void {
    this.#depth += 1;
    if (this.#depth > deepest) this.refuse("xliff-too-deep", local);
    if (!this.#languages) this.#openRoot(local, uri, attributes);
    else if (this.#skipped > 0 || !isXliff(uri)) this.#skipped += 1;
    else if (local === "file")
      this.#files.push({
        ...named(attributes, "id", "original"),
        of: ownAttribute(attributes, "of"),
        units: [],
      });
    else if (local === "unit") this.#draft = draftOf(attributes);
    else if (local === "segment" || local === "ignorable")
      this.#draft?.pieces.push({ source: "", ...(local === "segment" && stateIn(attributes)) });
    else if (local === "source" || local === "target") this.#begin(local);
    else if (this.#into && this.#draft && !transparent.has(local)) this.#draft.foreign ??= local;
  }

  close({ local }: SaxesTagNS): void {
    this.#depth -= 1;
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (local === "source" || local === "target") this.#into = undefined;
    else if (local === "unit" && this.#draft) {
      this.#files.at(-1)?.units.push(returned(this.#draft));
      this.#draft = undefined;
    }
  }

  text(text: string): void {
    const piece = this.#draft?.pieces.at(-1);
    if (piece && this.#into && this.#skipped === 0)
      piece[this.#into] = (piece[this.#into] ?? "") + text;
  }

  #begin(name: "source" | "target"): void {
    this.#into = name;
    const piece = this.#draft?.pieces.at(-1);
    if (piece) piece[name] ??= "";
  }

  #openRoot(local: string, uri: string, attributes: Attributes): void {
    const version = attributes.version?.value ?? "";
    if (local !== "xliff") this.refuse("xliff-none", local);
    if (!version.startsWith("2.") || !isXliff(uri)) this.refuse("xliff-version", version || "?");
    const { srcLang, trgLang } = named(attributes, "srcLang", "trgLang");
    this.#languages = { source: srcLang, target: trgLang };
  }
}

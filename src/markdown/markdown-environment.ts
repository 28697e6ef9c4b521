/** What a text needs of the page and site around it. */
export interface MarkdownEnvironment {
  /** Level that "##" gets: 2 on a page, 3 inside a section …; capped at 6. */
  readonly headingLevel: number;
  /** Level of the heading of the notes, where the text goes on with sections of another one. */
  readonly footnotesLevel?: number;
  /** Before every id, so that several documents on one page do not clash. Begins with a letter. */
  readonly idPrefix?: string;
  /** "contact:x", "../about.md", "https://…"; not "#id", which stays in the document. */
  resolveLink(link: WrittenLink): ResolvedLink;
  /** What is said of a file after the words of a link to it; empty for all other links. */
  describeLink(link: WrittenLink & { readonly text: string }): string;
  resolvePicture(target: string): ShownPicture;
  /** HTML of a contact card whose heading has that level. */
  renderContactCard(id: string, headingLevel: number): string;
  readonly texts: MarkdownTexts;
}

/** A link as the author wrote it. */
export interface WrittenLink {
  readonly target: string;
  /** Of what it leads to, where the author says it. */
  readonly language?: string | undefined;
}

/** The attributes of a link. */
export interface ResolvedLink {
  readonly href: string;
  readonly lang?: string;
  readonly hreflang?: string | undefined;
}

export interface MarkdownTexts {
  /** Heading of the notes. */
  readonly footnotes: string;
  /** Begins the links from a note back to the text, as in "Back to the text: Footnote 1". */
  readonly backToText: string;
  /** What one note is called, as in "Footnote" 1. */
  readonly footnoteReference: string;
  /** Title of a fact box that has none. */
  readonly fact: string;
  /** Read before a credit by screen readers; empty for none. */
  readonly credit: string;
  /** Read after a word of the glossary, to say what its button gives. */
  readonly explanation?: string;
  /** Name of a table that has no caption. */
  readonly scrollableTable?: string;
}

/** How a picture is loaded: the attributes of `img` and of the `source` elements before it. */
export interface ShownPicture {
  readonly src: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly srcset?: string | undefined;
  readonly sizes?: string | undefined;
  /** Other formats of it, the best one first. */
  readonly sources?: readonly PictureFormat[];
}

/** A picture in a format that not every browser knows. */
export interface PictureFormat {
  readonly type: string;
  readonly srcset: string;
  readonly sizes: string;
}

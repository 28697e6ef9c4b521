/** How a visitor has set up the browser. Sizes are in CSS pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly scheme?: "light" | "dark";
  /** Whether the visitor has chosen all colours, as with a contrast theme. */
  readonly hasForcedColours?: boolean;
  readonly hasReducedMotion?: boolean;
  readonly isPrinted?: boolean;
  /** The spacing of letters, words, lines and paragraphs that WCAG 1.4.12 lets a visitor set. */
  readonly hasTextSpacing?: boolean;
  /** In per cent; the visitor's own size of text, and not a zoom. */
  readonly textSize?: number;
  readonly isWithoutScripts?: boolean;
}

/** What something on a page is put into before it is judged, such as an open menu. */
export interface Opening {
  /** As in the names of its states: `menu-open`. */
  readonly id: string;
  /**
   * The elements that a page must have; on others the state is not to be met. Pages on which they are
   * the same, but for where their links lead, are judged once.
   */
  readonly needs: string;
  /** What runs in the page before its own scripts, such as a voice for a browser that has none. */
  readonly prepare?: string;
  /** Brings the page into it. Throws when it cannot: then the page does not work. */
  readonly open: (page: BrowserPage) => Promise<void>;
}

/** What is done with a page: the part of Puppeteer's `Page` that an opening needs. */
export type BrowserPage = import("puppeteer-core").Page;

/** A state in which pages are judged: how the visitor sees them, and what was opened on them. */
export interface AuditState {
  /** As reports and the register name it: `dark-320`, `menu-open`. */
  readonly id: string;
  readonly view: View;
  readonly opening?: Opening;
  /** Which judges look at pages in it: what cannot differ from another state is not judged twice. */
  readonly engines: readonly StateEngine[];
  /** Rules of axe that are not asked in it, and why. */
  readonly without?: Readonly<Record<string, string>>;
}

/** What judges a page in a browser. `own` are the rules of `rules/`. */
export type StateEngine = "axe" | "htmlcs" | "html-validate" | "own";

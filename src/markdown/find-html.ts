/** HTML in a text, which is shown as it stands. */
export interface FoundHtml {
  readonly code: "html-comment" | "html-element";
  /** As the author wrote it. */
  readonly source: string;
}

/** The elements that people write; `<name>` in a text is none. */
const elements = new Set(
  (
    "a abbr address article aside audio b blockquote body br button caption center cite code dd del " +
    "details div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head " +
    "header hr html i iframe img input ins kbd label legend li link main map mark meta nav noscript " +
    "object ol option p picture pre q s samp script section select small source span strong style sub " +
    "summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul var video"
  ).split(" "),
);

const html = /<!--(?:[^-]|-(?!->))*(?:-->)?|<\/?([a-z][a-z0-9]*)(?:[\s/][^<>]*)?>/iy;

/** The HTML at a position of a text; undefined where there is none. */
export function findHtmlAt(text: string, position: number): FoundHtml | undefined {
  html.lastIndex = position;
  const [source, element] = html.exec(text) ?? [];
  if (source === undefined) return undefined;
  if (element === undefined) return { code: "html-comment", source };
  return elements.has(element.toLowerCase()) ? { code: "html-element", source } : undefined;
}

/** The first HTML of a text without Markdown. */
export function findHtml(text: string): FoundHtml | undefined {
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    const found = findHtmlAt(text, at);
    if (found) return found;
  }
  return undefined;
}

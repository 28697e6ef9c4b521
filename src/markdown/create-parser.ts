import { abbr } from "@mdit/plugin-abbr";
import MarkdownIt from "markdown-it";
import { attributes } from "./plugins/attributes.ts";
import { containers } from "./plugins/containers.ts";
import { footnotes } from "./plugins/footnotes.ts";
import { headings } from "./plugins/headings.ts";
import { landmarks } from "./plugins/landmarks.ts";
import { languageSpans } from "./plugins/language-spans.ts";
import { links } from "./plugins/links.ts";
import { pictures } from "./plugins/pictures.ts";
import { sourceLines } from "./plugins/source-lines.ts";
import { tables } from "./plugins/tables.ts";

/**
 * markdown-it with the constructs of this site. Raw HTML stays text. The order matters: footnotes
 * move to the end before tables, pictures and headings are counted, and links look for headings.
 */
export function createParser(): MarkdownIt {
  return new MarkdownIt({ html: false })
    .use(sourceLines)
    .use(containers)
    .use(languageSpans)
    .use(attributes)
    .use(abbr)
    .use(footnotes)
    .use(tables)
    .use(pictures)
    .use(headings)
    .use(landmarks)
    .use(links);
}

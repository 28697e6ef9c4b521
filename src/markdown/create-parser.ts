import { abbr } from "@mdit/plugin-abbr";
import MarkdownIt from "markdown-it";
import { attributes } from "./plugins/attributes.ts";
import { containers } from "./plugins/containers.ts";
import { definitions } from "./plugins/definitions.ts";
import { depth } from "./plugins/depth.ts";
import { footnotes } from "./plugins/footnotes.ts";
import { headings } from "./plugins/headings.ts";
import { html } from "./plugins/html.ts";
import { landmarks } from "./plugins/landmarks.ts";
import { languageSpans } from "./plugins/language-spans.ts";
import { links } from "./plugins/links.ts";
import { pictures } from "./plugins/pictures.ts";
import { slips } from "./plugins/slips.ts";
import { sourceLines } from "./plugins/source-lines.ts";
import { tableRows } from "./plugins/table-rows.ts";
import { tables } from "./plugins/tables.ts";

/**
 * markdown-it with the constructs of this site. Raw HTML stays text. The order matters: footnotes
 * move to the end before tables, pictures and headings are counted, and links look for headings.
 */
export function createParser(): MarkdownIt {
  return new MarkdownIt({ html: false })
    .use(sourceLines)
    .use(depth)
    .use(containers)
    .use(languageSpans)
    .use(attributes)
    .use(html)
    .use(abbr)
    .use(footnotes)
    .use(tableRows)
    .use(tables)
    .use(pictures)
    .use(headings)
    .use(landmarks)
    .use(links)
    .use(slips)
    .use(definitions);
}

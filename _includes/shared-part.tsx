import type { FunctionComponent, VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";
import type { Translator } from "../src/i18n/translator.ts";
import { startKey } from "../src/routes/route.ts";
import { type PageContext, PageProvider, usePage } from "./page-context.tsx";

/** What a shared part may know: everything around a page, and its language. */
type Around = Omit<PageContext, "route">;

/** The HTML of a part in one language of a site, by its variants. */
interface Kept {
  readonly around: Around;
  readonly html: Map<string, string>;
}

/**
 * Makes a component of a part that is the same on many pages of a language, such as the footer: it is
 * rendered once for each of its variants, as on the start page, and then only written again.
 * @param Part asks for nothing of the page that it stands on but its language
 * @param variantOf says which props give the same HTML; without it there is one variant
 */
export function sharedPart<Props extends object = object>(
  Part: FunctionComponent<Props>,
  variantOf: (props: Props) => string = () => "",
): FunctionComponent<Props> {
  const known = new WeakMap<Translator, Kept>();
  return function SharedPart(props) {
    const page = usePage();
    const kept = keptFor(page, known);
    const variant = variantOf(props);
    const html = kept.get(variant) ?? renderOnce(<Part {...props} />, page);
    kept.set(variant, html);
    // Preact's own way to write HTML that needs no element around it.
    return jsxTemplate([html]);
  };
}

function keptFor(page: PageContext, known: WeakMap<Translator, Kept>): Kept["html"] {
  const { route: _, ...around } = page;
  const kept = known.get(page.translator);
  if (kept && isSame(kept.around, around)) return kept.html;
  const html: Kept["html"] = new Map();
  known.set(page.translator, { around, html });
  return html;
}

function isSame(one: Around, other: Around): boolean {
  return (
    one.site === other.site &&
    one.table === other.table &&
    one.assets === other.assets &&
    one.looks === other.looks &&
    one.history === other.history
  );
}

function renderOnce(part: VNode, page: PageContext): string {
  const route = page.table.find(startKey, page.route.language) ?? page.route;
  return renderToString(<PageProvider value={{ ...page, route }}>{part}</PageProvider>);
}

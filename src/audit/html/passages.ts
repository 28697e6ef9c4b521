import type { BuiltPage } from "../built-site.ts";
import { closest, type Element, isHidden, languageOf, textsOf } from "./elements.ts";

/** Text of one language within one block of a page, such as a paragraph. */
export interface PagePassage {
  /** The nearest element around it that says the language, or the block itself. */
  readonly element: Element;
  /** As it is written; undefined where nothing says one. */
  readonly language: string | undefined;
  readonly text: string;
}

const blocks =
  /^(?:address|article|aside|blockquote|body|button|caption|d[dlt]|details|div|fieldset|figcaption|figure|footer|form|h[1-6]|header|label|legend|li|main|nav|ol|option|p|section|summary|table|t[dhr]|ul)$/;

/** What is no running text of a language. */
const apart = /^(?:code|kbd|samp|pre|svg|textarea)$/;

const known = new WeakMap<BuiltPage, readonly PagePassage[]>();

/** The texts of a page that somebody is shown or told. Worked out once for each page. */
export function passagesOf(page: BuiltPage): readonly PagePassage[] {
  const passages = known.get(page) ?? readPassages(page);
  known.set(page, passages);
  return passages;
}

function readPassages({ elements }: BuiltPage): readonly PagePassage[] {
  const body = elements.find(({ tagName }) => tagName === "body");
  const texts = body ? [...textsOf(body)].filter(({ text }) => text.trim() !== "") : [];
  const shown = texts.filter(({ in: element }) => !isHidden(element) && !isApart(element));
  const ofBlocks = Map.groupBy(shown, ({ in: element }) =>
    closest(element, ({ tagName }) => blocks.test(tagName)),
  );
  return [...ofBlocks].flatMap(([block, ofBlock]) =>
    [...Map.groupBy(ofBlock, ({ in: element }) => languageOf(element))].flatMap(
      ([language, ofLanguage]) => {
        const [first] = ofLanguage;
        if (!first || !block) return [];
        const isWhole = ofLanguage.length === ofBlock.length;
        const text = ofLanguage.map((one) => one.text).join(" ");
        return [{ element: isWhole ? block : first.in, language, text }];
      },
    ),
  );
}

function isApart(element: Element): boolean {
  return closest(element, ({ tagName }) => apart.test(tagName)) !== undefined;
}

import { excerpt, type Tell } from "./remark.ts";
import { attribute, lineOf, namesOf, outermost, type TreeElement, type TreeNode } from "./tree.ts";

/** What elements hold that are the content of a page and nothing else, by the habits of many systems. */
const mainNames = new Set(
  (
    "main maincontent main-content main-body mainbody mainbodyarea page-content pagecontent " +
    "content-main content site-content innehall huvudinnehall article-content post-content"
  ).split(" "),
);

/** The parts of a content that some systems do not hold together. */
const partNames = new Set(
  "sv-text-portlet sv-text-portlet-content entry-content xhtmlstring sv-image-portlet".split(" "),
);

type Test = (element: TreeElement) => boolean;

const isMain: Test = (one) => one.name === "main" || attribute(one, "role") === "main";
const hasName =
  (names: ReadonlySet<string>): Test =>
  (one) =>
    namesOf(one).some((name) => names.has(name));

/** What is no part of the content wherever it stands, and need not be told of. */
const never = new Set("head svg canvas nav button".split(" "));
const neverRoles = new Set(["navigation", "search", "banner", "contentinfo", "alert", "dialog"]);

/** Words in the names of elements that no content has. */
const noise =
  /(?:^|[-_])(?:breadcrumbs?|brodsmulor|cookies?|cookiebanner|navbar|navigation|menu|meny|share|sharing|addtoany|sharedaddy|social|skip|skiplink|sr-only|pagination|comments?|respond|toolbar|readspeaker|rsbtn|lyssna|lattlast-knapp)(?:$|[-_])/;
const hiddenNames =
  /^(?:screen-reader-text|visually-?hidden|sr-only|sv-hidden|hidden|env-assistive-text)$/;

/** The content of a page, without what surrounds it; undefined where nothing says which part it is. */
export function findMain(root: TreeElement): TreeElement | undefined {
  const wordy = (one: TreeElement) => lineOf(one) !== "";
  const [main] = byLength(outermost(root, isMain).filter(wordy));
  if (main) return main;
  const [article] = byLength(outermost(root, ({ name }) => name === "article").filter(wordy));
  const [named] = byLength(outermost(root, hasName(mainNames)).filter(wordy));
  const parts = outermost(root, hasName(partNames)).filter(wordy);
  if (named && (!article || lineOf(named).length >= lineOf(article).length)) return named;
  if (article) return article;
  if (parts.length === 0) return undefined;
  return { name: "div", attributes: new Map(), children: [...parts] };
}

function byLength(elements: readonly TreeElement[]): readonly TreeElement[] {
  return elements.toSorted((one, other) => lineOf(other).length - lineOf(one).length);
}

/** A content of fewer words is not worth a remark when it is left out: "Share", "To the top". */
const fewWords = 60;

/**
 * The same without navigation, programs, notices of cookies and buttons; what may be missed is told.
 * @param isWhole whether nothing says which part is the content, so that the header of the page is in it
 */
export function withoutNoise(element: TreeElement, isWhole: boolean, tell: Tell): TreeElement {
  const children = element.children.flatMap((child): readonly TreeNode[] => {
    if (typeof child === "string") return [child];
    if (isSilent(child) || (isWhole && ["header", "footer"].includes(child.name))) return [];
    if (!isNoise(child)) return [withoutNoise(child, isWhole, tell)];
    const words = child.children.map(lineOf).join(" ").trim();
    if (words.length > fewWords && !isHidden(child))
      tell({ code: "left-out", values: { text: excerpt(words) } });
    return [];
  });
  return { ...element, children };
}

function isSilent(element: TreeElement): boolean {
  return never.has(element.name) || neverRoles.has(attribute(element, "role"));
}

function isHidden(element: TreeElement): boolean {
  const isMarked = element.attributes.has("hidden") || attribute(element, "aria-hidden") === "true";
  return isMarked || namesOf(element).some((name) => hiddenNames.test(name));
}

function isNoise(element: TreeElement): boolean {
  return isHidden(element) || namesOf(element).some((name) => noise.test(name));
}

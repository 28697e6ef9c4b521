import { ariaAttributes } from "aria-attributes";
import { htmlElementAttributes } from "html-element-attributes";
import { svgElementAttributes } from "svg-element-attributes";

/** An element as the parser gives it. */
interface NamedElement {
  readonly tagName: string;
  readonly namespaceURI: string;
}

const svg = "http://www.w3.org/2000/svg";
const aria: ReadonlySet<string> = new Set(["role", ...ariaAttributes]);

/** Attributes that make a part of a page depend on inline code or styles, which the CSP refuses. */
const inline = /^(?:on.+|style)$/;

/** RDFa: how social networks and search engines read `<meta>`. */
const rdfa: Readonly<Record<string, readonly string[]>> = { meta: ["property"] };

/**
 * Whether HTML, SVG or WAI-ARIA has an attribute for an element. What is written inline (`style`,
 * `onclick`) is not among them: the site's Content-Security-Policy refuses it.
 */
export function isKnownAttribute({ tagName, namespaceURI }: NamedElement, name: string): boolean {
  if (inline.test(name)) return false;
  if (aria.has(name) || /^data-[a-z]/.test(name)) return true;
  const known = namespaceURI === svg ? svgElementAttributes : htmlElementAttributes;
  const extra = namespaceURI === svg ? [] : (rdfa[tagName] ?? []);
  return [known["*"], known[tagName], extra].some((names) => names?.includes(name) ?? false);
}

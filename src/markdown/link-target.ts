const webSchemes = ["http", "https"];
const addressSchemes = ["mailto", "tel"];
/** The kinds of things of a site that a link can lead to, as in "contact:asa-oberg". */
export const contentSchemes = [
  "page",
  "section",
  "contact",
  "organisation",
  "programme",
  "event",
  "priority",
  "priorities",
  "document",
  "plan",
  "area",
  "term",
] as const;

/**
 * Whether a link may lead there: the web, an e-mail address, a telephone, a thing of this site, a
 * fragment, another Markdown file, or an absolute path. Browsers drop control characters and read
 * "\" as "/", so targets with those are refused rather than understood.
 */
export function isAllowedLinkTarget(target: string): boolean {
  if (hasUnsafeCharacters(target)) return false;
  const scheme = schemeOf(target);
  if (scheme === undefined) return isLocalTarget(target);
  if (webSchemes.includes(scheme)) return /^https?:\/\//i.test(target) && URL.canParse(target);
  const known: readonly string[] = [...addressSchemes, ...contentSchemes];
  return known.includes(scheme) && !target.endsWith(":");
}

/** Whether a picture may come from there: a path of this site. */
export function isAllowedPictureTarget(target: string): boolean {
  const isPath = target !== "" && schemeOf(target) === undefined && !target.startsWith("//");
  return isPath && !hasUnsafeCharacters(target);
}

/** The scheme of a target in lower case; undefined for paths and fragments. */
export function schemeOf(target: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]?.toLowerCase();
}

function isLocalTarget(target: string): boolean {
  if (target.startsWith("#")) return target.length > 1;
  if (target.startsWith("/")) return !target.startsWith("//");
  return /^[^:?#]+\.md(?:#.+)?$/.test(target);
}

function hasUnsafeCharacters(target: string): boolean {
  return /[\p{Cc}\\]/u.test(target) || target !== target.trim();
}

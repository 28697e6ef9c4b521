import { leadsToAttachment } from "./attachment.ts";
import { findHiddenCharacters } from "./hidden-characters.ts";

const webSchemes = ["http", "https"];
const addressSchemes = ["mailto", "tel"];
/** The kinds of things that every site has; what else it has, its reader says. */
export const commonKinds: readonly string[] = ["page", "section"];

/** True for the schemes of addresses, which no kind of thing may be called. */
export function isAddressScheme(scheme: string): boolean {
  return [...webSchemes, ...addressSchemes].includes(scheme);
}

/** What is wrong with where a link leads. */
export type LinkTargetProblem =
  | "refused-link"
  | "scheme-in-capitals"
  | "not-a-web-address"
  | "address-with-password"
  | "not-an-email-address"
  | "not-a-telephone";

/**
 * What is wrong with where a link leads; undefined where it may: the web, an e-mail address, a
 * telephone, a thing of this site, a fragment, another Markdown file, a file among the media, or an
 * absolute path. Browsers drop control characters and read "\" as "/", so targets with those are refused rather than
 * understood. Schemes are written in one way, so that none is overlooked where links are followed.
 * @param kinds the kinds of things of the site that a link can lead to, as in "contact:asa-oberg"
 */
export function problemOfLinkTarget(
  target: string,
  kinds: readonly string[] = commonKinds,
): LinkTargetProblem | undefined {
  if (hasUnsafeCharacters(target)) return "refused-link";
  const scheme = schemeOf(target);
  if (scheme === undefined) return isLocalTarget(target) ? undefined : "refused-link";
  if (!isAddressScheme(scheme) && !kinds.includes(scheme)) return "refused-link";
  if (!target.startsWith(scheme)) return "scheme-in-capitals";
  if (webSchemes.includes(scheme)) return problemOfWebAddress(target);
  const rest = target.slice(scheme.length + 1);
  if (scheme === "mailto") return isMailbox(rest) ? undefined : "not-an-email-address";
  if (scheme === "tel") return isTelephone(rest) ? undefined : "not-a-telephone";
  return rest === "" ? "refused-link" : undefined;
}

/** What is wrong with an address on the web; a password in it would be published. */
export function problemOfWebAddress(
  text: string,
): Extract<LinkTargetProblem, "not-a-web-address" | "address-with-password"> | undefined {
  const isWhole =
    /^https?:\/\/[^\s/?#\\<>"]+(?:[/?#][^\s\\<>"]*)?$/.test(text) && URL.canParse(text);
  if (!isWhole || hasUnsafeCharacters(text)) return "not-a-web-address";
  const { username, password } = new URL(text);
  return username + password === "" ? undefined : "address-with-password";
}

/** True for what can be an address of e-mail. */
export function isEmailAddress(text: string): boolean {
  return /^[^\s@:<>()[\]",;\\]+@[^\s@<>()[\]",;\\]+\.[^\s@.<>()[\]",;\\]+$/.test(text);
}

/** Addresses with commas between them, and perhaps a subject (RFC 6068). */
function isMailbox(text: string): boolean {
  const [addresses = ""] = text.split("?");
  return addresses.split(",").every(isEmailAddress);
}

/** Three digits, as in 112, or more; ITU-T E.164 has fifteen at most. */
function isTelephone(text: string): boolean {
  const digits = text.replace(/\D/g, "").length;
  return /^\+?[\d().-]+$/.test(text) && digits >= 3 && digits <= 15;
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
  return /^[^:?#]+\.md(?:#.+)?$/.test(target) || leadsToAttachment(target);
}

function hasUnsafeCharacters(target: string): boolean {
  const isHidden = findHiddenCharacters(target).length > 0;
  return isHidden || /[\p{Cc}\\]/u.test(target) || target !== target.trim();
}

import type { Rule } from "./rule.ts";
import absoluteOwnLink from "./rules/absolute-own-link.ts";
import contactHasLeft from "./rules/contact-has-left.ts";
import hyphenForDash from "./rules/hyphen-for-dash.ts";
import longPageTitle from "./rules/long-page-title.ts";
import longSentence from "./rules/long-sentence.ts";
import orphanPage from "./rules/orphan-page.ts";
import pageWithoutOwner from "./rules/page-without-owner.ts";
import pictureTooLarge from "./rules/picture-too-large.ts";
import reviewMissing from "./rules/review-missing.ts";
import sameDescription from "./rules/same-description.ts";
import sameTitle from "./rules/same-title.ts";
import svgWithScript from "./rules/svg-with-script.ts";
import thinPage from "./rules/thin-page.ts";
import unreachableContact from "./rules/unreachable-contact.ts";
import unusedMedia from "./rules/unused-media.ts";
import vagueLinkText from "./rules/vague-link-text.ts";

/** All rules of the check, by their names. */
export const allRules: readonly Rule[] = [
  absoluteOwnLink,
  contactHasLeft,
  hyphenForDash,
  longPageTitle,
  longSentence,
  orphanPage,
  pageWithoutOwner,
  pictureTooLarge,
  reviewMissing,
  sameDescription,
  sameTitle,
  svgWithScript,
  thinPage,
  unreachableContact,
  unusedMedia,
  vagueLinkText,
];

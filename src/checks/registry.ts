import type { Rule } from "./rule.ts";
import hyphenForDash from "./rules/hyphen-for-dash.ts";
import longPageTitle from "./rules/long-page-title.ts";
import longSentence from "./rules/long-sentence.ts";
import pageWithoutOwner from "./rules/page-without-owner.ts";
import reviewMissing from "./rules/review-missing.ts";
import sameDescription from "./rules/same-description.ts";
import sameTitle from "./rules/same-title.ts";
import thinPage from "./rules/thin-page.ts";
import vagueLinkText from "./rules/vague-link-text.ts";

/** All rules of the check, by their names. */
export const allRules: readonly Rule[] = [
  hyphenForDash,
  longPageTitle,
  longSentence,
  pageWithoutOwner,
  reviewMissing,
  sameDescription,
  sameTitle,
  thinPage,
  vagueLinkText,
];

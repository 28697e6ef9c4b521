import type { Rule } from "./rule.ts";
import bareAddress from "./rules/bare-address.ts";
import hyphenForDash from "./rules/hyphen-for-dash.ts";
import longSentence from "./rules/long-sentence.ts";
import sameLinkText from "./rules/same-link-text.ts";
import sameTitle from "./rules/same-title.ts";
import vagueLinkText from "./rules/vague-link-text.ts";

/** All rules of the check, by their names. */
export const allRules: readonly Rule[] = [
  bareAddress,
  hyphenForDash,
  longSentence,
  sameLinkText,
  sameTitle,
  vagueLinkText,
];

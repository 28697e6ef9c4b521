import { isTextRule, type Rule } from "./rule.ts";
import hyphenForDash from "./rules/hyphen-for-dash.ts";
import longSentence from "./rules/long-sentence.ts";
import sameTitle from "./rules/same-title.ts";
import vagueLinkText from "./rules/vague-link-text.ts";

/** All rules of the check, by their names. */
export const allRules: readonly Rule[] = [hyphenForDash, longSentence, sameTitle, vagueLinkText];

/** Those that look at texts, one by one. */
export const textRules = allRules.filter(isTextRule);

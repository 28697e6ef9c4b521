import type { Rule } from "./rule.ts";
import amountStyle from "./rules/amount-style.ts";
import dateStyle from "./rules/date-style.ts";
import dottedAbbreviation from "./rules/dotted-abbreviation.ts";
import hyphenForDash from "./rules/hyphen-for-dash.ts";
import longSentence from "./rules/long-sentence.ts";
import normalForm from "./rules/normal-form.ts";
import rangeHyphen from "./rules/range-hyphen.ts";
import sameTitle from "./rules/same-title.ts";
import straightQuotes from "./rules/straight-quotes.ts";
import telephoneStyle from "./rules/telephone-style.ts";
import threeFullStops from "./rules/three-full-stops.ts";
import timeStyle from "./rules/time-style.ts";
import unexplainedAbbreviation from "./rules/unexplained-abbreviation.ts";
import unmarkedLanguage from "./rules/unmarked-language.ts";
import unspacedUnit from "./rules/unspaced-unit.ts";
import vagueLinkText from "./rules/vague-link-text.ts";
import yearMissing from "./rules/year-missing.ts";

/** All rules of the check, by their names. */
export const allRules: readonly Rule[] = [
  amountStyle,
  dateStyle,
  dottedAbbreviation,
  hyphenForDash,
  longSentence,
  normalForm,
  rangeHyphen,
  sameTitle,
  straightQuotes,
  telephoneStyle,
  threeFullStops,
  timeStyle,
  unexplainedAbbreviation,
  unmarkedLanguage,
  unspacedUnit,
  vagueLinkText,
  yearMissing,
];

import { isTextRule, type Rule } from "./rule.ts";
import allCapitals from "./rules/all-capitals.ts";
import altFileName from "./rules/alt-file-name.ts";
import altPictureOf from "./rules/alt-picture-of.ts";
import altRepeatsCaption from "./rules/alt-repeats-caption.ts";
import bareAddress from "./rules/bare-address.ts";
import boldHeading from "./rules/bold-heading.ts";
import hardToRead from "./rules/hard-to-read.ts";
import headingEndMark from "./rules/heading-end-mark.ts";
import hyphenForDash from "./rules/hyphen-for-dash.ts";
import linkToFileWithoutType from "./rules/link-to-file-without-type.ts";
import longAlt from "./rules/long-alt.ts";
import longHeading from "./rules/long-heading.ts";
import longSentence from "./rules/long-sentence.ts";
import longWord from "./rules/long-word.ts";
import mailLinkWithoutAddress from "./rules/mail-link-without-address.ts";
import officialese from "./rules/officialese.ts";
import oneColumnTable from "./rules/one-column-table.ts";
import passiveChain from "./rules/passive-chain.ts";
import sameLinkText from "./rules/same-link-text.ts";
import sameTitle from "./rules/same-title.ts";
import typedList from "./rules/typed-list.ts";
import typedSpace from "./rules/typed-space.ts";
import vagueLinkText from "./rules/vague-link-text.ts";

/** All rules of the check, by their names. */
export const allRules: readonly Rule[] = [
  allCapitals,
  altFileName,
  altPictureOf,
  altRepeatsCaption,
  bareAddress,
  boldHeading,
  hardToRead,
  headingEndMark,
  hyphenForDash,
  linkToFileWithoutType,
  longAlt,
  longHeading,
  longSentence,
  longWord,
  mailLinkWithoutAddress,
  officialese,
  oneColumnTable,
  passiveChain,
  sameLinkText,
  sameTitle,
  typedList,
  typedSpace,
  vagueLinkText,
];

/** Those that look at texts, one by one. */
export const textRules = allRules.filter(isTextRule);

import { isTextRule, type Rule } from "./rule.ts";
import absoluteOwnLink from "./rules/absolute-own-link.ts";
import allCapitals from "./rules/all-capitals.ts";
import altFileName from "./rules/alt-file-name.ts";
import altPictureOf from "./rules/alt-picture-of.ts";
import altRepeatsCaption from "./rules/alt-repeats-caption.ts";
import bareAddress from "./rules/bare-address.ts";
import boldHeading from "./rules/bold-heading.ts";
import contactHasLeft from "./rules/contact-has-left.ts";
import hardToRead from "./rules/hard-to-read.ts";
import headingEndMark from "./rules/heading-end-mark.ts";
import hyphenForDash from "./rules/hyphen-for-dash.ts";
import linkToFileWithoutType from "./rules/link-to-file-without-type.ts";
import longAlt from "./rules/long-alt.ts";
import longHeading from "./rules/long-heading.ts";
import longPageTitle from "./rules/long-page-title.ts";
import longSentence from "./rules/long-sentence.ts";
import longWord from "./rules/long-word.ts";
import mailLinkWithoutAddress from "./rules/mail-link-without-address.ts";
import officialese from "./rules/officialese.ts";
import oneColumnTable from "./rules/one-column-table.ts";
import orphanPage from "./rules/orphan-page.ts";
import pageWithoutOwner from "./rules/page-without-owner.ts";
import passiveChain from "./rules/passive-chain.ts";
import pictureTooLarge from "./rules/picture-too-large.ts";
import reviewMissing from "./rules/review-missing.ts";
import sameDescription from "./rules/same-description.ts";
import sameLinkText from "./rules/same-link-text.ts";
import sameTitle from "./rules/same-title.ts";
import svgWithScript from "./rules/svg-with-script.ts";
import thinPage from "./rules/thin-page.ts";
import typedList from "./rules/typed-list.ts";
import typedSpace from "./rules/typed-space.ts";
import unreachableContact from "./rules/unreachable-contact.ts";
import unusedMedia from "./rules/unused-media.ts";
import vagueLinkText from "./rules/vague-link-text.ts";

/** All rules of the check, by their names. */
export const allRules: readonly Rule[] = [
  absoluteOwnLink,
  allCapitals,
  altFileName,
  altPictureOf,
  altRepeatsCaption,
  bareAddress,
  boldHeading,
  contactHasLeft,
  hardToRead,
  headingEndMark,
  hyphenForDash,
  linkToFileWithoutType,
  longAlt,
  longHeading,
  longPageTitle,
  longSentence,
  longWord,
  mailLinkWithoutAddress,
  officialese,
  oneColumnTable,
  orphanPage,
  pageWithoutOwner,
  passiveChain,
  pictureTooLarge,
  reviewMissing,
  sameDescription,
  sameLinkText,
  sameTitle,
  svgWithScript,
  thinPage,
  typedList,
  typedSpace,
  unreachableContact,
  unusedMedia,
  vagueLinkText,
];

/** Those that look at texts, one by one. */
export const textRules = allRules.filter(isTextRule);

import { isTextRule, type Rule } from "./rule.ts";
import absoluteOwnLink from "./rules/absolute-own-link.ts";
import allCapitals from "./rules/all-capitals.ts";
import altFileName from "./rules/alt-file-name.ts";
import altPictureOf from "./rules/alt-picture-of.ts";
import altRepeatsCaption from "./rules/alt-repeats-caption.ts";
import amountStyle from "./rules/amount-style.ts";
import attachmentTooLarge from "./rules/attachment-too-large.ts";
import attachmentWithMacros from "./rules/attachment-with-macros.ts";
import bareAddress from "./rules/bare-address.ts";
import boldHeading from "./rules/bold-heading.ts";
import captionsAfterFilm from "./rules/captions-after-film.ts";
import contactHasLeft from "./rules/contact-has-left.ts";
import dateStyle from "./rules/date-style.ts";
import documentForPage from "./rules/document-for-page.ts";
import documentWithoutTitle from "./rules/document-without-title.ts";
import dottedAbbreviation from "./rules/dotted-abbreviation.ts";
import filmWithoutCaptions from "./rules/film-without-captions.ts";
import hardToRead from "./rules/hard-to-read.ts";
import headingEndMark from "./rules/heading-end-mark.ts";
import hyphenForDash from "./rules/hyphen-for-dash.ts";
import linkToFileWithoutType from "./rules/link-to-file-without-type.ts";
import linkToOldAddress from "./rules/link-to-old-address.ts";
import longAlt from "./rules/long-alt.ts";
import longHeading from "./rules/long-heading.ts";
import longPageTitle from "./rules/long-page-title.ts";
import longSentence from "./rules/long-sentence.ts";
import longWord from "./rules/long-word.ts";
import mailLinkWithoutAddress from "./rules/mail-link-without-address.ts";
import normalForm from "./rules/normal-form.ts";
import officialese from "./rules/officialese.ts";
import oneColumnTable from "./rules/one-column-table.ts";
import orphanPage from "./rules/orphan-page.ts";
import outdatedTranslation from "./rules/outdated-translation.ts";
import ownLinkNowhere from "./rules/own-link-nowhere.ts";
import pageWithoutOwner from "./rules/page-without-owner.ts";
import passiveChain from "./rules/passive-chain.ts";
import pdfWithoutLanguage from "./rules/pdf-without-language.ts";
import pictureTooLarge from "./rules/picture-too-large.ts";
import placeholderLeft from "./rules/placeholder-left.ts";
import rangeHyphen from "./rules/range-hyphen.ts";
import reviewMissing from "./rules/review-missing.ts";
import sameDescription from "./rules/same-description.ts";
import sameLinkText from "./rules/same-link-text.ts";
import sameTitle from "./rules/same-title.ts";
import spelling from "./rules/spelling.ts";
import straightQuotes from "./rules/straight-quotes.ts";
import svgWithScript from "./rules/svg-with-script.ts";
import telephoneStyle from "./rules/telephone-style.ts";
import thinPage from "./rules/thin-page.ts";
import threeFullStops from "./rules/three-full-stops.ts";
import timeStyle from "./rules/time-style.ts";
import translationLinks from "./rules/translation-links.ts";
import translationNames from "./rules/translation-names.ts";
import translationNumbers from "./rules/translation-numbers.ts";
import translationStructure from "./rules/translation-structure.ts";
import typedList from "./rules/typed-list.ts";
import typedSpace from "./rules/typed-space.ts";
import unexplainedAbbreviation from "./rules/unexplained-abbreviation.ts";
import unmarkedLanguage from "./rules/unmarked-language.ts";
import unreachableContact from "./rules/unreachable-contact.ts";
import unspacedUnit from "./rules/unspaced-unit.ts";
import unusedMedia from "./rules/unused-media.ts";
import vagueLinkText from "./rules/vague-link-text.ts";
import yearMissing from "./rules/year-missing.ts";

/** All rules of the check, by their names. */
export const allRules: readonly Rule[] = [
  absoluteOwnLink,
  allCapitals,
  altFileName,
  altPictureOf,
  altRepeatsCaption,
  amountStyle,
  attachmentTooLarge,
  attachmentWithMacros,
  bareAddress,
  boldHeading,
  captionsAfterFilm,
  contactHasLeft,
  dateStyle,
  documentForPage,
  documentWithoutTitle,
  dottedAbbreviation,
  filmWithoutCaptions,
  hardToRead,
  headingEndMark,
  hyphenForDash,
  linkToFileWithoutType,
  linkToOldAddress,
  longAlt,
  longHeading,
  longPageTitle,
  longSentence,
  longWord,
  mailLinkWithoutAddress,
  normalForm,
  officialese,
  oneColumnTable,
  orphanPage,
  outdatedTranslation,
  ownLinkNowhere,
  pageWithoutOwner,
  passiveChain,
  pdfWithoutLanguage,
  pictureTooLarge,
  placeholderLeft,
  rangeHyphen,
  reviewMissing,
  sameDescription,
  sameLinkText,
  sameTitle,
  spelling,
  straightQuotes,
  svgWithScript,
  telephoneStyle,
  thinPage,
  threeFullStops,
  timeStyle,
  translationLinks,
  translationNames,
  translationNumbers,
  translationStructure,
  typedList,
  typedSpace,
  unexplainedAbbreviation,
  unmarkedLanguage,
  unreachableContact,
  unspacedUnit,
  unusedMedia,
  vagueLinkText,
  yearMissing,
];

/** Those that look at texts, one by one. */
export const textRules = allRules.filter(isTextRule);

import { type AuditRule, isHtmlRule, isSiteRule } from "./rule.ts";
import autocompleteValue from "./rules/autocomplete-value.ts";
import brokenFragment from "./rules/broken-fragment.ts";
import brokenIdReference from "./rules/broken-id-reference.ts";
import duplicateId from "./rules/duplicate-id.ts";
import headingOutline from "./rules/heading-outline.ts";
import idValue from "./rules/id-value.ts";
import languageTag from "./rules/language-tag.ts";
import oneMainHeading from "./rules/one-main-heading.ts";
import pageLanguage from "./rules/page-language.ts";
import parseError from "./rules/parse-error.ts";
import passageLanguage from "./rules/passage-language.ts";
import pdfLink from "./rules/pdf-link.ts";
import sameTextOtherTarget from "./rules/same-text-other-target.ts";
import structuredData from "./rules/structured-data.ts";
import timeValue from "./rules/time-value.ts";
import titleLanguage from "./rules/title-language.ts";
import unknownAttribute from "./rules/unknown-attribute.ts";

/** All rules of the audit that are our own, by the names of their files. */
export const allRules: readonly AuditRule[] = [
  autocompleteValue,
  brokenFragment,
  brokenIdReference,
  duplicateId,
  headingOutline,
  idValue,
  languageTag,
  oneMainHeading,
  pageLanguage,
  parseError,
  passageLanguage,
  pdfLink,
  sameTextOtherTarget,
  structuredData,
  timeValue,
  titleLanguage,
  unknownAttribute,
];

/** Those that look at the HTML of single pages. */
export const htmlRules = allRules.filter(isHtmlRule);

/** Those that look at the files of a site together. */
export const siteRules = allRules.filter(isSiteRule);

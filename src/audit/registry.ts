import { type AuditRule, isHtmlRule, isSiteRule } from "./rule.ts";
import alternatePages from "./rules/alternate-pages.ts";
import atomFeed from "./rules/atom-feed.ts";
import autocompleteValue from "./rules/autocomplete-value.ts";
import brokenFragment from "./rules/broken-fragment.ts";
import brokenIdReference from "./rules/broken-id-reference.ts";
import calendarFile from "./rules/calendar-file.ts";
import canonicalAddress from "./rules/canonical-address.ts";
import consistentHelp from "./rules/consistent-help.ts";
import consistentNavigation from "./rules/consistent-navigation.ts";
import csvFile from "./rules/csv-file.ts";
import dataCatalog from "./rules/data-catalog.ts";
import duplicateId from "./rules/duplicate-id.ts";
import headingOutline from "./rules/heading-outline.ts";
import idValue from "./rules/id-value.ts";
import jsonFile from "./rules/json-file.ts";
import languageSwitcher from "./rules/language-switcher.ts";
import languageTag from "./rules/language-tag.ts";
import missingHelp from "./rules/missing-help.ts";
import oneMainHeading from "./rules/one-main-heading.ts";
import pageLanguage from "./rules/page-language.ts";
import parseError from "./rules/parse-error.ts";
import passageLanguage from "./rules/passage-language.ts";
import pdfLink from "./rules/pdf-link.ts";
import samePageTitle from "./rules/same-page-title.ts";
import sameTextOtherTarget from "./rules/same-text-other-target.ts";
import sitemapEntry from "./rules/sitemap-entry.ts";
import structuredData from "./rules/structured-data.ts";
import taggedPdf from "./rules/tagged-pdf.ts";
import timeValue from "./rules/time-value.ts";
import titleLanguage from "./rules/title-language.ts";
import unknownAttribute from "./rules/unknown-attribute.ts";
import xmlFile from "./rules/xml-file.ts";

/** All rules of the audit that are our own, by the names of their files. */
export const allRules: readonly AuditRule[] = [
  alternatePages,
  atomFeed,
  autocompleteValue,
  brokenFragment,
  brokenIdReference,
  calendarFile,
  canonicalAddress,
  consistentHelp,
  consistentNavigation,
  csvFile,
  dataCatalog,
  duplicateId,
  headingOutline,
  idValue,
  jsonFile,
  languageSwitcher,
  languageTag,
  missingHelp,
  oneMainHeading,
  pageLanguage,
  parseError,
  passageLanguage,
  pdfLink,
  samePageTitle,
  sameTextOtherTarget,
  sitemapEntry,
  structuredData,
  taggedPdf,
  timeValue,
  titleLanguage,
  unknownAttribute,
  xmlFile,
];

/** Those that look at the HTML of single pages. */
export const htmlRules = allRules.filter(isHtmlRule);

/** Those that look at the files of a site together. */
export const siteRules = allRules.filter(isSiteRule);

import { type AuditRule, isHtmlRule, isLiveRule, isSiteRule } from "./rule.ts";
import addedTextContrast from "./rules/added-text-contrast.ts";
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
import deadControl from "./rules/dead-control.ts";
import duplicateId from "./rules/duplicate-id.ts";
import fieldContrast from "./rules/field-contrast.ts";
import focusContrast from "./rules/focus-contrast.ts";
import focusCovered from "./rules/focus-covered.ts";
import focusOrder from "./rules/focus-order.ts";
import focusVisible from "./rules/focus-visible.ts";
import headingOutline from "./rules/heading-outline.ts";
import idValue from "./rules/id-value.ts";
import jsonFile from "./rules/json-file.ts";
import keyboardReach from "./rules/keyboard-reach.ts";
import keyboardTrap from "./rules/keyboard-trap.ts";
import labelInName from "./rules/label-in-name.ts";
import languageForm from "./rules/language-form.ts";
import languageSwitcher from "./rules/language-switcher.ts";
import languageTag from "./rules/language-tag.ts";
import liveAnswer from "./rules/live-answer.ts";
import liveCertificate from "./rules/live-certificate.ts";
import liveCompression from "./rules/live-compression.ts";
import liveContent from "./rules/live-content.ts";
import liveEncryption from "./rules/live-encryption.ts";
import liveForms from "./rules/live-forms.ts";
import liveHeader from "./rules/live-header.ts";
import liveMissingPage from "./rules/live-missing-page.ts";
import liveRedirect from "./rules/live-redirect.ts";
import liveRequiredPage from "./rules/live-required-page.ts";
import liveType from "./rules/live-type.ts";
import missingHelp from "./rules/missing-help.ts";
import motion from "./rules/motion.ts";
import oneMainHeading from "./rules/one-main-heading.ts";
import orientation from "./rules/orientation.ts";
import pageLanguage from "./rules/page-language.ts";
import parseError from "./rules/parse-error.ts";
import passageLanguage from "./rules/passage-language.ts";
import pdfLink from "./rules/pdf-link.ts";
import pictureText from "./rules/picture-text.ts";
import reflow from "./rules/reflow.ts";
import samePageTitle from "./rules/same-page-title.ts";
import sameTextOtherTarget from "./rules/same-text-other-target.ts";
import sitemapEntry from "./rules/sitemap-entry.ts";
import skipLink from "./rules/skip-link.ts";
import structuredData from "./rules/structured-data.ts";
import tableHeaders from "./rules/table-headers.ts";
import tableScope from "./rules/table-scope.ts";
import taggedPdf from "./rules/tagged-pdf.ts";
import textSize from "./rules/text-size.ts";
import textSpacing from "./rules/text-spacing.ts";
import timeValue from "./rules/time-value.ts";
import titleLanguage from "./rules/title-language.ts";
import unknownAttribute from "./rules/unknown-attribute.ts";
import xmlFile from "./rules/xml-file.ts";

/** All rules of the audit that are our own, by the names of their files. */
export const auditRules: readonly AuditRule[] = [
  addedTextContrast,
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
  deadControl,
  duplicateId,
  fieldContrast,
  focusContrast,
  focusCovered,
  focusOrder,
  focusVisible,
  headingOutline,
  idValue,
  jsonFile,
  keyboardReach,
  keyboardTrap,
  labelInName,
  languageForm,
  languageSwitcher,
  languageTag,
  liveAnswer,
  liveCertificate,
  liveCompression,
  liveContent,
  liveEncryption,
  liveForms,
  liveHeader,
  liveMissingPage,
  liveRedirect,
  liveRequiredPage,
  liveType,
  missingHelp,
  motion,
  oneMainHeading,
  orientation,
  pageLanguage,
  parseError,
  passageLanguage,
  pdfLink,
  pictureText,
  reflow,
  samePageTitle,
  sameTextOtherTarget,
  sitemapEntry,
  skipLink,
  structuredData,
  tableHeaders,
  tableScope,
  taggedPdf,
  textSize,
  textSpacing,
  timeValue,
  titleLanguage,
  unknownAttribute,
  xmlFile,
];

/** Those that look at the HTML of single pages. */
export const htmlRules = auditRules.filter(isHtmlRule);

/** Those that look at the files of a site together. */
export const siteRules = auditRules.filter(isSiteRule);

/** Those that look at a site as its host sends it. */
export const liveRules = auditRules.filter(isLiveRule);

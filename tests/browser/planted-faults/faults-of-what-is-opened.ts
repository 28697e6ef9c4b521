import {
  inComponent,
  inText,
  onOrganisation,
  onPerson,
  type PlantedFault,
  replaced,
} from "./planted-fault.ts";

/** Too faint for any text, whatever is around. */
const faint = "color: #ccc !important; background: #fff !important";

const ofSearch = inComponent("kinds/search/search-results/search-results.tsx");
const ofForm = inComponent("components/form/form.tsx");

/** What is wrong with something that visitors open, and is not seen before. */
export const faultsOfWhatIsOpened: readonly PlantedFault[] = [
  {
    ...onPerson("goran-wide", "en"),
    name: "Weak contrast in the open menu",
    styles: `@media (width < 400px) { .site-menu a { ${faint} } }`,
    rule: "axe:color-contrast",
    states: ["menu-open"],
    notIn: ["narrow"],
    source: inComponent("components/site-menu/site-menu.tsx"),
  },
  {
    ...onPerson("anna-svedlund", "en"),
    name: "Weak contrast in the open menu in the dark only",
    styles: `@media (width < 400px) and (prefers-color-scheme: dark) { .site-menu a { ${faint} } }`,
    rule: "axe:color-contrast",
    states: ["menu-open-dark"],
    notIn: ["menu-open", "narrow"],
    source: inComponent("components/site-menu/site-menu.tsx"),
  },
  {
    ...onOrganisation("roda-korset"),
    name: "Weak contrast in what a summary opens",
    change: inText(
      '<details><summary>Visa mer</summary><p class="planted">Rådet har beslutat om en ny plan.</p></details>',
    ),
    styles: `.planted { ${faint} }`,
    rule: "axe:color-contrast",
    html: "planted",
    states: ["details-open"],
    notIn: ["narrow"],
  },
  {
    page: "/sv/rapportera-tillganglighet/",
    name: "Weak contrast in what a form says of faults",
    styles: `.form__summary a { ${faint} }`,
    rule: "axe:color-contrast",
    states: ["form-errors"],
    notIn: ["narrow"],
    source: ofForm,
  },
  {
    page: "/en/report-accessibility/",
    name: "An image without text in what a form says of faults",
    change: replaced(
      /(?<=<template data-part="summary"><div class="form__summary"[^>]*>)/,
      '<img src="/media/logo-mark.svg" width="32" height="32"/>',
    ),
    rule: "axe:image-alt",
    states: ["form-errors"],
    notIn: ["narrow"],
    source: ofForm,
  },
  {
    page: "/sv/sok/",
    name: "Weak contrast in what a search has found",
    styles: `.search-result a { ${faint} }`,
    rule: "axe:color-contrast",
    states: ["search-results"],
    notIn: ["light", "search-none"],
    source: ofSearch,
  },
  {
    page: "/en/search/",
    name: "Weak contrast in the advice of a search that finds nothing",
    styles: `.search-advice * { ${faint} }`,
    rule: "axe:color-contrast",
    states: ["search-none"],
    notIn: ["light", "search-results"],
    source: ofSearch,
  },
  {
    ...onPerson("carina-wilhelmsson", "en"),
    name: "Weak contrast in the open question at the foot of a page",
    styles: `.feedback .field__hint { ${faint} }`,
    rule: "axe:color-contrast",
    states: ["question-open"],
    notIn: ["light"],
    source: inComponent("components/form/field.css"),
  },
  {
    ...onPerson("maria-netz", "en"),
    name: "Weak contrast in the player that reads the page aloud",
    styles: `.listen__speed span { ${faint} }`,
    rule: "axe:color-contrast",
    states: ["player-open"],
    notIn: ["narrow"],
    source: inComponent("components/listen/listen.tsx"),
  },
  {
    ...onPerson("mona-karila", "en"),
    name: "Weak contrast in the suggestions of the search",
    styles: `.suggestion, .suggestion * { ${faint} }`,
    rule: "axe:color-contrast",
    states: ["suggestions-open"],
    notIn: ["narrow"],
    source: inComponent("components/site-search/suggestions.css"),
  },
];

import {
  inComponent,
  inText,
  onOrganisation,
  onPerson,
  type PlantedFault,
} from "./planted-fault.ts";

const weakText = inText('<p class="planted">Rådet har beslutat om en ny plan.</p>');
const weakTextInEnglish = inText('<p class="planted">The council has agreed on a new plan.</p>');

/** Colours that are wrong in some states alone. */
export const faultsOfColours: readonly PlantedFault[] = [
  {
    ...onPerson("tove-eliasson"),
    name: "Weak contrast in the light only",
    change: weakText,
    styles: "@media (prefers-color-scheme: light) { .planted { color: #aaa } }",
    rule: "axe:color-contrast",
    html: "planted",
    states: ["light"],
    notIn: ["dark"],
  },
  {
    ...onPerson("jonas-sundberg"),
    name: "Weak contrast in the dark only",
    styles:
      "@media (prefers-color-scheme: dark) { .site-footer__notice p { color: #444; background: #222 } }",
    rule: "axe:color-contrast",
    states: ["dark"],
    notIn: ["light"],
    source: inComponent("components/site-footer/site-footer.tsx"),
  },
  {
    ...onPerson("beatrice-ask"),
    name: "Weak contrast at 320 pixels only",
    styles: "@media (width < 400px) { .page-header h1 { color: #ccc } }",
    rule: "axe:color-contrast",
    states: ["narrow"],
    notIn: ["light"],
    source: inComponent("components/page-header/page-header.tsx"),
  },
  {
    ...onPerson("bengt-dahlqvist"),
    name: "Weak contrast at 320 pixels in the dark only",
    styles:
      "@media (width < 400px) and (prefers-color-scheme: dark) { .breadcrumbs a { color: #444; background: #222 } }",
    rule: "axe:color-contrast",
    states: ["narrow-dark"],
    notIn: ["narrow", "dark"],
    source: inComponent("components/breadcrumbs/breadcrumbs.tsx"),
  },
  {
    ...onPerson("christoffer-oqvist", "en"),
    name: "Weak contrast on paper only",
    change: weakTextInEnglish,
    styles: "@media print { .planted { color: #ccc; background: #fff } }",
    rule: "axe:color-contrast",
    html: "planted",
    states: ["print"],
    notIn: ["light"],
  },
  {
    ...onOrganisation("almi"),
    name: "Links that colour alone tells from the text",
    styles: ".prose a { text-decoration: none; border: 0; color: #0a3d91; font-weight: inherit }",
    rule: "axe:link-in-text-block",
    states: ["light"],
  },
  {
    ...onPerson("christoffer-oqvist"),
    name: "Weak contrast, as HTML_CodeSniffer sees it",
    change: inText('<p class="planted">Beslutet gäller från i dag.</p>'),
    styles: ".planted { color: #999; background: #fff }",
    rule: "htmlcs:WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Fail",
    html: "planted",
    states: ["light"],
  },
  {
    ...onOrganisation("region-sormland"),
    name: "A faint placeholder in the dark only",
    change: inText('<p><label>Namn <input class="planted" placeholder="Förnamn"/></label></p>'),
    styles:
      "@media (prefers-color-scheme: dark) { .planted { background: #000 } .planted::placeholder { color: #333; opacity: 1 } }",
    rule: "added-text-contrast",
    states: ["dark", "narrow-dark"],
    notIn: ["light"],
  },
  {
    ...onOrganisation("regionforbundet-jonkopings-lan"),
    name: "A faint text that styles add at 320 pixels only",
    change: inText('<p class="planted">Bussen går klockan tolv.</p>'),
    styles:
      '@media (width < 400px) { .planted { background: #fff; color: #000 } .planted::before { content: "Inställd: "; color: #ccc } }',
    rule: "added-text-contrast",
    states: ["narrow"],
    notIn: ["light"],
  },
  {
    ...onOrganisation("regionforbundet-jonkopings-lan", "en"),
    name: "A field with a faint edge",
    change: inText('<p class="around"><label>Name <input class="planted"/></label></p>'),
    styles:
      ".around, .planted { background: #fff; color: #000 } .planted { border: 1px solid #ddd; outline: 0; box-shadow: none }",
    rule: "field-contrast",
    states: ["light", "dark"],
  },
];

import {
  inComponent,
  inText,
  onOrganisation,
  onPerson,
  type PlantedFault,
  replaced,
} from "./planted-fault.ts";

const ofHeader = inComponent("components/site-header/site-header.tsx");
const ofSkipLink = inComponent("components/skip-link/skip-link.tsx");
const threeLinks =
  '<ul class="planted"><li><a href="/sv/nyheter/">Nyheterna</a></li><li><a href="/sv/planer/" id="planted">Planerna</a></li><li><a href="/sv/dokument/">Dokumenten</a></li></ul>';

/** What is wrong for whoever uses a keyboard. */
export const faultsOfFocus: readonly PlantedFault[] = [
  {
    ...onPerson("viking-jonsson"),
    name: "Focus that nothing shows",
    styles: ".brand:focus-visible { outline: none !important; box-shadow: none !important }",
    rule: "focus-visible",
    html: "brand",
    states: ["light", "dark", "forced-colours", "narrow"],
    source: ofHeader,
  },
  {
    ...onPerson("goran-wide"),
    name: "Focus that nothing shows at 320 pixels only",
    styles:
      "@media (width < 400px) { .brand:focus-visible { outline: none !important; box-shadow: none !important } }",
    rule: "focus-visible",
    html: "brand",
    states: ["narrow"],
    notIn: ["light", "dark", "forced-colours"],
    source: ofHeader,
  },
  {
    ...onPerson("anna-svedlund"),
    name: "Focus that a shadow alone shows, which goes in forced colours",
    styles:
      ".brand:focus-visible { outline: none !important; box-shadow: 0 0 0 4px navy !important }",
    rule: "focus-visible",
    html: "brand",
    states: ["forced-colours"],
    notIn: ["light", "dark", "narrow"],
    source: ofHeader,
  },
  {
    ...onPerson("carina-wilhelmsson"),
    name: "Focus that is shown faintly",
    styles:
      ".breadcrumbs a:focus-visible { outline: 3px solid #ddd !important; box-shadow: none !important }",
    rule: "focus-contrast",
    states: ["light"],
    notIn: ["dark"],
    source: inComponent("components/breadcrumbs/breadcrumbs.tsx"),
  },
  {
    ...onPerson("maria-netz"),
    name: "Focus that is shown faintly in the dark only",
    styles:
      "@media (prefers-color-scheme: dark) { .breadcrumbs a:focus-visible { outline: 3px solid #333 !important; box-shadow: none !important } }",
    rule: "focus-contrast",
    states: ["dark"],
    notIn: ["light"],
    source: inComponent("components/breadcrumbs/breadcrumbs.tsx"),
  },
  {
    ...onPerson("mona-karila"),
    name: "Focus beneath a banner that stays in the window",
    change: inText('<p class="planted">Vi använder inga kakor.</p>'),
    styles:
      ".planted { position: fixed; inset: auto 0 0; z-index: 9; height: 12rem; background: #036; color: #fff }",
    rule: "focus-covered",
    html: "/sv/",
    states: ["light", "narrow"],
    source: inComponent("components/site-footer/site-footer.tsx"),
  },
  {
    ...onPerson("paivi-leivo"),
    name: "A field that keeps the keyboard",
    change: inText('<p><label>Sök i listan <input id="planted" name="planted"/></label></p>'),
    script:
      'document.querySelector("#planted").addEventListener("keydown", (event) => { if (event.key === "Tab") event.preventDefault(); });',
    rule: "keyboard-trap",
    states: ["light", "narrow"],
  },
  {
    ...onPerson("kenneth-hagstrom"),
    name: "An open menu that keeps the keyboard",
    script:
      'const links = document.querySelectorAll("#menu a"); [...links].at(-1).addEventListener("keydown", (event) => { if (event.key === "Tab") { event.preventDefault(); links[0].focus(); } });',
    rule: "keyboard-trap",
    states: ["menu-open"],
    notIn: ["narrow"],
    source: inComponent("components/site-menu/site-menu.tsx"),
  },
  {
    ...onPerson("anna-hedeklint"),
    name: "A link that comes before all others with a tabindex above 0",
    change: inText('<p><a href="/sv/planer/" tabindex="3">Läs planerna</a></p>'),
    rule: "focus-order",
    html: "tabindex",
    states: ["light"],
  },
  {
    ...onPerson("elin-svanstrom"),
    name: "Links that styles show in the opposite order",
    change: inText(threeLinks),
    styles: ".planted { display: flex; flex-direction: row-reverse; gap: 1rem }",
    rule: "focus-order",
    states: ["light"],
  },
  {
    ...onPerson("helena-karlsson-gladen"),
    name: "A link that a script takes the focus from",
    change: inText(threeLinks),
    script:
      'document.querySelector("#planted").addEventListener("focus", (event) => event.target.closest("ul").querySelector("li:last-child a").focus());',
    rule: "keyboard-reach",
    html: "planted",
    states: ["light", "narrow"],
  },
  {
    ...onPerson("jessica-gustafsson"),
    name: "A skip link that leads nowhere, when it is used",
    change: replaced('href="#main"', 'href="#content"'),
    rule: "skip-link",
    states: ["light"],
    source: ofSkipLink,
  },
  {
    ...onPerson("jessica-gustafsson", "en"),
    name: "A skip link that leads nowhere, in the file",
    change: replaced('href="#main"', 'href="#content"'),
    rule: "broken-fragment",
    source: ofSkipLink,
  },
  {
    ...onPerson("regina-westas-stedt"),
    name: "A skip link that is not shown when it has the focus",
    styles:
      ".skip-link, .skip-link:focus { position: absolute; left: -999em !important; transform: none }",
    rule: "skip-link",
    states: ["light"],
    source: ofSkipLink,
  },
  {
    ...onOrganisation("regionwebb"),
    name: "A link outside the window when it has the focus",
    change: inText('<p><a href="/sv/planer/" class="planted">Läs planerna</a></p>'),
    styles: ".planted { position: absolute; left: -999em }",
    rule: "focus-visible",
    html: "planted",
    states: ["light", "narrow"],
  },
  {
    ...onPerson("cristine-dahlbom"),
    name: "A control that is hidden from screen readers and has the focus",
    change: inText('<p aria-hidden="true"><a href="/sv/planer/">Läs planerna</a></p>'),
    rule: "axe:aria-hidden-focus",
    states: ["light"],
  },
  {
    ...onPerson("alina-treijner"),
    name: "A button that does nothing without scripts",
    change: inText('<p><button type="button" id="planted">Visa kartan</button></p>'),
    rule: "dead-control",
    states: ["no-scripts"],
    notIn: ["light"],
  },
  {
    ...onPerson("anna-hedeklint", "en"),
    name: "Focus beneath a header that stays, on the way back at 320 pixels only",
    styles:
      "@media (width < 400px) { .site-header { position: sticky; inset-block-start: 0; height: 14rem; z-index: 9; background: #fff } }",
    rule: "focus-covered",
    states: ["narrow"],
    notIn: ["light"],
    source: inComponent("components/site-footer/site-footer.tsx"),
  },
];

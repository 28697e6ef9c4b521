import {
  inComponent,
  inText,
  onNotice,
  onOrganisation,
  onPerson,
  type PlantedFault,
} from "./planted-fault.ts";

const text = inText('<p class="planted">Rådet har beslutat om en ny plan för länet.</p>');
const textInEnglish = inText('<p class="planted">The council has agreed on a new plan.</p>');
const smallLinks = inText(
  '<ul class="planted"><li><a href="/sv/nyheter/">1</a></li><li><a href="/sv/planer/">2</a></li><li><a href="/sv/dokument/">3</a></li></ul>',
);
const small =
  ".planted { padding: 0; list-style: none } .planted li { margin: 0; line-height: 1 } .planted a { display: block; width: 12px; height: 12px; font-size: 12px; line-height: 1; padding: 0; min-height: 0 }";

/** What does not fit, is too small, or moves. */
export const faultsOfSizes: readonly PlantedFault[] = [
  {
    ...onPerson("monica-sward"),
    name: "A text of a fixed width",
    change: text,
    styles: ".planted { width: 40rem; max-width: none }",
    rule: "reflow",
    html: "planted",
    states: ["narrow"],
    notIn: ["light"],
  },
  {
    ...onPerson("magnus-lindahl"),
    name: "A heading that does not wrap",
    styles: ".page-header h1 { white-space: nowrap; width: 30rem }",
    rule: "reflow",
    states: ["narrow"],
    notIn: ["light"],
    source: inComponent("components/page-header/page-header.tsx"),
  },
  {
    ...onPerson("johan-tollen"),
    name: "A text that is cut off when it is spaced out",
    change: text,
    styles: ".planted { line-height: 1.1; height: 1.2em; overflow: hidden }",
    rule: "text-spacing",
    html: "planted",
    states: ["text-spacing"],
    notIn: ["light"],
  },
  {
    ...onPerson("johan-tollen", "en"),
    name: "A text that is cut off when it is spaced out at 320 pixels only",
    change: inText('<p class="planted">The council agreed.</p>'),
    styles:
      "@media (width < 400px) { .planted { line-height: 1.1; height: 1.2em; overflow: hidden } }",
    rule: "text-spacing",
    html: "planted",
    states: ["narrow-text-spacing"],
    notIn: ["narrow", "text-spacing"],
  },
  {
    ...onPerson("tove-eliasson", "en"),
    name: "A text whose size is fixed in pixels",
    change: textInEnglish,
    styles: ".planted { font-size: 16px }",
    rule: "text-size",
    html: "planted",
    states: ["text-200"],
    notIn: ["light"],
  },
  {
    ...onPerson("jonas-sundberg", "en"),
    name: "A text that is cut off when it is larger",
    change: textInEnglish,
    styles: ".planted { height: 28px; line-height: 1.2; overflow: hidden }",
    rule: "text-spacing",
    html: "planted",
    states: ["text-200"],
    notIn: ["light"],
  },
  {
    ...onPerson("beatrice-ask", "en"),
    name: "Movement for whoever has asked for none",
    change: textInEnglish,
    styles:
      "@keyframes turn { to { transform: rotate(1turn) } } .planted { animation: turn 2s infinite !important }",
    rule: "motion",
    html: "planted",
    states: ["reduced-motion"],
    notIn: ["light"],
  },
  {
    ...onPerson("bengt-dahlqvist", "en"),
    name: "Links that are too small to hit",
    change: smallLinks,
    styles: small,
    rule: "axe:target-size",
    states: ["light", "narrow"],
  },
  {
    ...onPerson("viking-jonsson", "en"),
    name: "Links that are too small to hit at 320 pixels only",
    change: smallLinks,
    styles: `.planted a { display: block; min-height: 3rem } @media (width < 400px) { ${small} }`,
    rule: "axe:target-size",
    states: ["narrow"],
    notIn: ["light"],
  },
  {
    ...onOrganisation("majblomman"),
    name: "An area that only a pointer can scroll",
    change: inText(
      '<div class="planted"><p>Rådet har beslutat om en ny plan.</p><p>Den gäller från i dag.</p><p>Den omfattar hela länet.</p></div>',
    ),
    styles: ".planted { overflow: auto; height: 3rem }",
    rule: "axe:scrollable-region-focusable",
    html: "planted",
    states: ["light"],
  },
  {
    ...onNotice("example-review-report"),
    name: "A text that is cut off by what is around it at 320 pixels only",
    change: inText(
      '<div class="planted"><p>Rådet har beslutat om en ny plan för hela länet från i dag.</p></div>',
    ),
    styles: ".planted { max-height: 2.5rem; overflow: clip }",
    rule: "text-spacing",
    html: "planted",
    states: ["narrow"],
    notIn: ["light"],
  },
  {
    ...onOrganisation("regionforbundet-sormland", "en"),
    name: "A page that lies on its side on an upright screen",
    styles:
      "@media (orientation: portrait) { html { transform: rotate(-90deg); width: 100vh; height: 100vw } }",
    rule: "orientation",
    states: ["narrow"],
    notIn: ["light"],
    source: { cause: "generator" },
  },
];

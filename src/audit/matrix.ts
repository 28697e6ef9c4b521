import {
  detailsOpen,
  formWithErrors,
  menuOpen,
  playerOpen,
  questionOpen,
  searchNone,
  searchResults,
  suggestionsOpen,
} from "./openings/openings.ts";
import type { AuditState, Opening, StateEngine, View } from "./state.ts";

const wide = { width: 1280, height: 900 } as const satisfies View;
const medium = { width: 768, height: 1024 } as const satisfies View;
const narrow = { width: 320, height: 640 } as const satisfies View;

const all = ["axe", "htmlcs", "own"] as const satisfies readonly StateEngine[];

/**
 * axe sees what the styles make of a page, and so looks wherever these may differ. HTML_CodeSniffer
 * looks at the elements, and of the styles at contrast alone, which axe sees as well: it looks once at
 * each document that scripts or an opening make.
 */
const ofStyles = ["axe", "own"] as const satisfies readonly StateEngine[];

/**
 * Paper has no pointer, so that targets have no size. What a visitor's own colours make of a page is
 * seen by our rules: axe reads `-webkit-text-fill-color`, which keeps the colour of the page there.
 */
const notOnPaper = { "target-size": "paper has no pointer" };

/** A page as it comes, in all ways in which visitors have their browsers. */
const asItComes: readonly AuditState[] = [
  // What scripts have made of the HTML is validated too; that of the files is by itself.
  { id: "light", view: wide, engines: [...all, "html-validate"] },
  { id: "dark", view: { ...wide, scheme: "dark" }, engines: ofStyles },
  { id: "forced-colours", view: { ...wide, hasForcedColours: true }, engines: ["own"] },
  { id: "reduced-motion", view: { ...wide, hasReducedMotion: true }, engines: ofStyles },
  // Spacing moves what is there, and what axe looks at stays: our rules see what is cut off.
  { id: "text-spacing", view: { ...wide, hasTextSpacing: true }, engines: ["own"] },
  { id: "print", view: { ...wide, isPrinted: true }, engines: ofStyles, without: notOnPaper },
  { id: "narrow", view: narrow, engines: ofStyles },
  { id: "narrow-dark", view: { ...narrow, scheme: "dark" }, engines: ofStyles },
  { id: "narrow-text-spacing", view: { ...narrow, hasTextSpacing: true }, engines: ["own"] },
  // In between and with larger text, most pages show what one of the others has shown before them.
  { id: "medium", view: medium, engines: ofStyles },
  { id: "text-200", view: { ...wide, textSize: 200 }, engines: ofStyles },
  { id: "no-scripts", view: { ...wide, isWithoutScripts: true }, engines: all },
  // What is there without scripts is judged above: here it is seen whether it fits.
  { id: "no-scripts-narrow", view: { ...narrow, isWithoutScripts: true }, engines: ["own"] },
];

/** What visitors open, in the light and in the dark; the document is the same in both. */
const opened: readonly AuditState[] = [
  ...inBothSchemes(menuOpen, narrow),
  ...inBothSchemes(suggestionsOpen, narrow),
  ...inBothSchemes(searchResults, wide),
  ...inBothSchemes(searchNone, narrow),
  ...inBothSchemes(formWithErrors, narrow),
  ...inBothSchemes(questionOpen, wide),
  ...inBothSchemes(detailsOpen, narrow),
  ...inBothSchemes(playerOpen, narrow),
];

/** Every state in which pages are judged. A page in another language than asked for is a page. */
export const auditStates: readonly AuditState[] = [...asItComes, ...opened];

function inBothSchemes(opening: Opening, view: View): readonly AuditState[] {
  return [
    { id: opening.id, view, opening, engines: [...all, "html-validate"] },
    { id: `${opening.id}-dark`, view: { ...view, scheme: "dark" }, opening, engines: ofStyles },
  ];
}

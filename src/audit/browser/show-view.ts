import type { View } from "../state.ts";
import type { Tab } from "./tab.ts";

/** The size of text that browsers have when nobody has chosen one, in CSS pixels. */
const textSize = { standard: 16, fixed: 13 };

/** WCAG 1.4.12: the spacing that a visitor may set without losing anything. */
const textSpacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } " +
  "p { margin-block-end: 2em !important }";

/**
 * Shows a page as a view says, whatever it was before. The page is not loaded anew, and what it moves has
 * come to rest. Whether it has scripts is decided when it is loaded.
 */
export async function showView(tab: Tab, view: View): Promise<void> {
  await setUpView(tab, view);
  await tab.page.evaluate(waitForFrame);
  await restInView(tab, view);
}

/** Sets up the browser as a view says; a page that is loaded afterwards comes in it. */
export async function setUpView({ page, session }: Tab, view: View): Promise<void> {
  await page.setViewport({ width: view.width, height: view.height });
  await session.send("Emulation.setEmulatedMedia", {
    media: view.isPrinted ? "print" : "",
    features: [
      { name: "prefers-color-scheme", value: view.scheme ?? "light" },
      { name: "forced-colors", value: view.hasForcedColours ? "active" : "none" },
      {
        name: "prefers-reduced-motion",
        value: view.hasReducedMotion ? "reduce" : "no-preference",
      },
    ],
  });
  const scale = (view.textSize ?? 100) / 100;
  await session.send("Page.setFontSizes", {
    fontSizes: { standard: textSize.standard * scale, fixed: textSize.fixed * scale },
  });
}

/** Does the rest to a page that has come in a view: its text is spaced, what it moves comes to rest. */
export async function restInView({ page }: Tab, view: View): Promise<void> {
  await page.evaluate(settle, view.hasTextSpacing ? textSpacing : "");
}

/** Runs in the page: scripts hear of another size with the next frame, which it may never draw. */
async function waitForFrame(): Promise<void> {
  await Promise.race([
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    new Promise((resolve) => setTimeout(resolve, 200)),
  ]);
}

/** Runs in the page. */
function settle(spacing: string): void {
  const place = window as unknown as { spacingOfAudit?: CSSStyleSheet };
  if (spacing !== "" && !place.spacingOfAudit) {
    place.spacingOfAudit = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, place.spacingOfAudit];
  }
  place.spacingOfAudit?.replaceSync(spacing);
  for (const animation of document.getAnimations())
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
      animation.finish();
}

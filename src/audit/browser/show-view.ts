import { isDeepStrictEqual } from "node:util";
import type { Protocol } from "puppeteer-core";
import type { View } from "../state.ts";
import type { Tab } from "./tab.ts";

/** The size of text that browsers have when nobody has chosen one, in CSS pixels. */
const textSize = { standard: 16, fixed: 13 };

/** WCAG 1.4.12: the spacing that a visitor may set without losing anything. */
const textSpacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } " +
  "p { margin-block-end: 2em !important }";

/** What a view asks of the browser, by what it is asked of: each takes as long as a page to be drawn. */
interface Settings {
  readonly size: { readonly width: number; readonly height: number };
  readonly media: Protocol.Emulation.SetEmulatedMediaRequest;
  readonly fonts: Protocol.Page.FontSizes;
}

/** As each tab was last set up, as far as that holds. */
const settingsOf = new WeakMap<Tab, Partial<Settings>>();

/**
 * Shows a page as a view says, whatever it was before. The page is not loaded anew, and what it moves has
 * come to rest. Whether it has scripts is decided when it is loaded.
 */
export async function showView(tab: Tab, view: View): Promise<void> {
  await set(tab, settingsFor(view));
  await tab.page.evaluate(waitForFrame);
  await restInView(tab, view);
}

/** Sets up the browser as a view says; a page that is loaded afterwards comes in it. */
export async function setUpView(tab: Tab, view: View): Promise<void> {
  const { fonts, ...kept } = settingsOf.get(tab) ?? {};
  // Chrome may give up any other size of text than its own when a page is loaded.
  const areKept = fonts?.standard === textSize.standard;
  settingsOf.set(tab, areKept ? { fonts, ...kept } : kept);
  await set(tab, settingsFor(view));
}

function settingsFor(view: View): Settings {
  const scale = (view.textSize ?? 100) / 100;
  const features = {
    "prefers-color-scheme": view.scheme ?? "light",
    "forced-colors": view.hasForcedColours ? "active" : "none",
    "prefers-reduced-motion": view.hasReducedMotion ? "reduce" : "no-preference",
  };
  return {
    size: { width: view.width, height: view.height },
    media: {
      media: view.isPrinted ? "print" : "",
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    },
    fonts: { standard: textSize.standard * scale, fixed: textSize.fixed * scale },
  };
}

/** Sets what is not so already, on whichever page: the browser keeps nearly all from one to the next. */
async function set(tab: Tab, settings: Settings): Promise<void> {
  const { page, session } = tab;
  const before = settingsOf.get(tab);
  const { size, media, fonts } = settings;
  settingsOf.set(tab, settings);
  if (!isDeepStrictEqual(size, before?.size)) await page.setViewport(size);
  if (!isDeepStrictEqual(media, before?.media))
    await session.send("Emulation.setEmulatedMedia", media);
  if (!isDeepStrictEqual(fonts, before?.fonts))
    await session.send("Page.setFontSizes", { fontSizes: fonts });
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

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { restInView, setUpView, showView } from "../../src/audit/browser/show-view.ts";
import { openTab, type Tab } from "../../src/audit/browser/tab.ts";
import { auditStates } from "../../src/audit/matrix.ts";
import { type ServedSite, serveSite } from "../../src/audit/serve-site.ts";
import type { View } from "../../src/audit/state.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { htmlPage, withBrowser, writeSite } from "./audited-pages.ts";

const browser = withBrowser();

const style =
  "<style>body { background: rgb(1, 2, 3) } p { transition: opacity 9s; opacity: 1 } @media (width < 500px) { p { opacity: 0.5 } }</style>";

const html = htmlPage("<p>The bus leaves at noon.</p>", style);

/** What the browser says of itself, in a page that is shown in some views, one after the other. */
async function shownIn(...views: readonly View[]) {
  const tab = await openTab(browser());
  try {
    await tab.page.setContent(html);
    for (const view of views) await showView(tab, view);
    return await seenIn(tab);
  } finally {
    await tab.context.close();
  }
}

const folder = temporaryFolder();
let site: ServedSite;
before(async () => {
  writeSite(folder, { "one/index.html": html, "two/index.html": html });
  site = await serveSite(folder);
});
after(() => site.close());

/** The same, of a page that comes in a view after another page was shown in one. */
async function loadedIn(previous: View, view: View) {
  const tab = await openTab(browser());
  try {
    for (const [address, comesIn] of [["/one/", previous] as const, ["/two/", view] as const]) {
      await setUpView(tab, comesIn);
      await tab.page.goto(site.root + address);
      await restInView(tab, comesIn);
    }
    return await seenIn(tab);
  } finally {
    await tab.context.close();
  }
}

function seenIn({ page }: Tab) {
  return page.evaluate(() => {
    const text = document.querySelector("p");
    if (!text) throw new Error("no text");
    const { fontSize, letterSpacing, wordSpacing, lineHeight, marginBlockEnd, opacity } =
      getComputedStyle(text);
    const is = (query: string) => matchMedia(query).matches;
    return {
      size: [innerWidth, innerHeight].join(),
      isDark: is("(prefers-color-scheme: dark)"),
      isForced: is("(forced-colors: active)"),
      isReduced: is("(prefers-reduced-motion: reduce)"),
      isPrinted: is("print"),
      ground: getComputedStyle(document.body).backgroundColor,
      fontSize,
      spacing: [letterSpacing, wordSpacing, lineHeight, marginBlockEnd].join(),
      opacity,
    };
  });
}

const plain = { width: 1280, height: 900 };
const seenPlain = {
  size: "1280,900",
  isDark: false,
  isForced: false,
  isReduced: false,
  isPrinted: false,
  ground: "rgb(1, 2, 3)",
  fontSize: "16px",
  spacing: "normal,0px,normal,16px",
  opacity: "1",
};

describe("a page that is shown in a view", () => {
  const views: readonly (readonly [Partial<View>, Partial<typeof seenPlain>])[] = [
    [{}, {}],
    [{ scheme: "dark" }, { isDark: true }],
    [{ hasForcedColours: true }, { isForced: true, ground: "rgb(255, 255, 255)" }],
    [{ hasReducedMotion: true }, { isReduced: true }],
    [{ isPrinted: true }, { isPrinted: true }],
    [{ textSize: 200 }, { fontSize: "32px", spacing: "normal,0px,normal,32px" }],
    [{ hasTextSpacing: true }, { spacing: "1.92px,2.56px,24px,32px" }],
    // What moves has come to rest.
    [
      { width: 320, height: 640 },
      { size: "320,640", opacity: "0.5" },
    ],
  ];
  for (const [view, seen] of views)
    test(`is as a visitor has it with ${JSON.stringify(view)}, and nothing of it stays`, async () => {
      const one = { ...plain, ...view };
      assert.deepEqual(await shownIn(one), { ...seenPlain, ...seen });
      assert.deepEqual(await shownIn(one, plain), seenPlain);
      assert.deepEqual(await loadedIn(one, plain), seenPlain);
      assert.deepEqual(await loadedIn(one, one), { ...seenPlain, ...seen });
    });
});

test("every state has a name of its own, and somebody who looks", () => {
  const ids = auditStates.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const { id, engines } of auditStates) assert.ok(engines.length > 0, id);
});

import type { Step } from "../in-page/keyboard-walk.ts";
import type { Walk } from "../walk.ts";
import type { Tab } from "./tab.ts";

/** More presses than anybody needs beside those for what can be used: whoever is not through by then is caught. */
const mostBeside = 2000;

/** To ask after each press takes longer than to press: what is pressed in vain does nothing. */
const pressesAtOnce = 20;

const tab = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 } as const;

/**
 * Goes through a page with Tab, from its beginning, as it stands. The script of walks has been loaded
 * into it.
 * @param isFresh whether nothing on the page has had the focus since it was loaded
 * @param isOpened whether something was opened on it
 */
export async function walkPage(
  { page, session }: Tab,
  { isFresh, isOpened }: { readonly isFresh: boolean; readonly isOpened: boolean },
): Promise<Walk> {
  const usable = (await page.evaluate(`regionwebbAudit.walk.beginWalk(${isFresh})`)) as number;
  const most = usable + mostBeside;
  let step: Step = "new";
  for (let presses = 0; step === "new" && presses < most; presses += pressesAtOnce) {
    const pressed = Array.from({ length: pressesAtOnce }, () => [
      session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...tab }),
      session.send("Input.dispatchKeyEvent", { type: "keyUp", ...tab }),
    ]);
    await Promise.all(pressed.flat());
    step = (await page.evaluate("regionwebbAudit.walk.stepOfWalk()")) as Step;
  }
  const seen = (await page.evaluate("regionwebbAudit.walk.endWalk()")) as Omit<Walk, "isOpened">;
  return { ...seen, isOpened };
}

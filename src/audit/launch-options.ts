import { findBrowser } from "./find-browser.ts";

/**
 * How Puppeteer starts the browser: without a window, without calls to anyone, and without the
 * sandbox only where it cannot work (as root) or is not needed (in CI).
 */
export async function launchOptions() {
  const { executablePath, env } = await findBrowser();
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath,
    headless: true,
    env: { ...process.env, ...env },
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      // What an address bar suggests would be a process beside each page: an eighth of all time.
      "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
      "--disable-gpu",
      // The processor draws: by way of a graphics card that there is not, it would take a twelfth longer.
      "--disable-gpu-compositing",
      "--disable-sync",
      "--no-first-run",
      ...(isRoot || process.env.CI ? ["--no-sandbox"] : []),
    ],
  };
}

/**
 * How Puppeteer starts the browser for one who loads a page after the other, each with the same long
 * scripts: what V8 would make of a script that has run for a while is made anew for each page, and is of
 * use to none; and a tab shows all of its pages in one frame, as it did before Chrome gave each page a new
 * one.
 */
export async function launchOptionsForManyPages() {
  const options = await launchOptions();
  const quicker = ["--js-flags=--no-opt --no-maglev", "--disable-features=RenderDocument"];
  return { ...options, args: [...options.args, ...quicker] };
}

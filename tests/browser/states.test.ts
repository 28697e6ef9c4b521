import { test } from "node:test";
import type { Page } from "puppeteer-core";
import { auditState } from "./audit-state.ts";
import { withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();

/** A state that a visitor can bring a page into, in both languages. */
interface State {
  readonly name: string;
  readonly paths: readonly string[];
  readonly width?: number;
  readonly steps: (page: Page) => Promise<void>;
}

/** Every state that is not the one in which a page arrives: a new part adds its own. */
const states: readonly State[] = [
  {
    name: "the menu of a narrow window is open",
    paths: ["/sv/", "/en/"],
    width: 320,
    steps: async (page) => {
      await page.click("[popovertarget]");
      await page.waitForSelector(":popover-open");
    },
  },
  {
    name: "a form has faults",
    paths: ["/sv/rapportera-tillganglighet/", "/en/report-accessibility/"],
    width: 320,
    steps: async (page) => {
      await page.waitForSelector("form[novalidate]");
      await page.click("visitor-form button[type=submit]");
      await page.waitForSelector("div.form__summary a");
    },
  },
  {
    name: "the question at the foot of a page is open",
    paths: ["/sv/kontakter/", "/en/contacts/"],
    steps: async (page) => {
      await page.waitForSelector(".feedback form[novalidate]");
      await page.click(".feedback summary");
      await page.waitForSelector(".feedback[open] .field__count");
    },
  },
];

for (const { name, paths, steps, width = 1280 } of states)
  for (const scheme of ["light", "dark"] as const)
    test(`axe, HTML_CodeSniffer and html-validate find nothing when ${name}, ${scheme}`, async () => {
      for (const path of paths) {
        const page = await visit(path, { width, scheme });
        await steps(page);
        await auditState(page);
      }
    });

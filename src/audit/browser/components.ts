import { hash } from "node:crypto";
import type { Opening } from "../state.ts";
import type { Tab } from "./tab.ts";

/**
 * Digests of what can be opened on a page, by the names of the openings; those that the page has not are
 * missing. Two pages with the same digest have the same elements, in the same language, with the same
 * styles and scripts: they differ in where links lead and in which page a form is about.
 */
export async function readComponents(
  { page }: Tab,
  openings: readonly Opening[],
): Promise<Readonly<Record<string, string>>> {
  const selectors = openings.map(({ needs }) => needs);
  const texts = await page.evaluate(textsOf, selectors);
  return Object.fromEntries(
    openings.flatMap(({ id }, index) => {
      const text = texts[index];
      return text ? [[id, hash("sha1", text)]] : [];
    }),
  );
}

/** Runs in the page. */
function textsOf(selectors: readonly string[]): readonly string[] {
  const around = [
    document.documentElement.lang,
    ...[...document.styleSheets].map(({ href }) => href),
    ...[...document.scripts].map(({ src }) => src),
  ].join("\n");
  return selectors.map((selector) => {
    const found = [...document.querySelectorAll(selector)];
    if (found.length === 0) return "";
    const parts = found.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const one of [
        copy,
        ...copy.querySelectorAll("[href], input[type='hidden'], [data-page]"),
      ]) {
        if (!one.getAttribute("href")?.startsWith("#")) one.removeAttribute("href");
        for (const name of ["data-page", "data-fault-title"]) one.removeAttribute(name);
        if (one.matches("input[type='hidden']")) one.removeAttribute("value");
      }
      return copy.outerHTML;
    });
    return [around, ...parts].join("\n");
  });
}

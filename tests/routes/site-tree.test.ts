import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { isCurrent } from "../../src/routes/listed.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { type SiteNode, siteTree } from "../../src/routes/site-tree.ts";
import { siteWith, translators } from "../model/site-with.ts";

const site = siteWith();
const table = planRoutes(site, translators, builtInKinds);

describe("the tree of a site", () => {
  const tree = siteTree("en", table, site);
  const depthOf = ({ children }: SiteNode): number => 1 + Math.max(0, ...children.map(depthOf));
  const all = (nodes: readonly SiteNode[]): readonly string[] =>
    nodes.flatMap(({ route, children }) => [route.key, ...all(children)]);

  test("has three levels at most", () => {
    assert.equal(Math.max(...tree.map(depthOf)), 3);
  });

  test("has each page once, in one language, but for the start page, people, pages of documents and what has been", () => {
    const keys = all(tree);
    assert.equal(new Set(keys).size, keys.length);
    const expected = table.routes.filter((route) => {
      const { language, key } = route;
      return (
        language === "en" &&
        isCurrent(route, site) &&
        !/^(section:start$|contact:|document:[^/]+\/)/.test(key) &&
        !/^section:news\/\d{1,2}$/.test(key)
      );
    });
    assert.deepEqual(new Set(keys), new Set(expected.map(({ key }) => key)));
  });

  test("has what belongs to a section below it", () => {
    const events = tree.find(({ route }) => route.key === "section:events");
    assert.ok(events?.children.some(({ route }) => route.key === "programme:polar-days-2024"));
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Route } from "../../src/routes/route.ts";
import { linesOf, type SiteNode, treeOf } from "../../src/routes/site-tree.ts";

const node = (key: string, ...children: readonly SiteNode[]): SiteNode => ({
  route: { key } as Route,
  children,
});
const written = ({ route, children }: SiteNode): string =>
  children.length === 0 ? route.key : `${route.key}(${children.map(written).join(" ")})`;

const tree = [node("a", node("b", node("c"), node("d")), node("e")), node("f")];

describe("the lines of a tree", () => {
  test("are its pages in their order, and make the same tree again", () => {
    assert.equal(
      linesOf(tree)
        .map(({ route }) => route.key)
        .join(""),
      "abcdef",
    );
    assert.deepEqual(treeOf(linesOf(tree)).map(written), ["a(b(c d) e)", "f"]);
  });

  test("have what stands above them again where they are cut", () => {
    const lines = linesOf(tree);
    assert.deepEqual(treeOf(lines.slice(0, 3)).map(written), ["a(b(c))"]);
    assert.deepEqual(treeOf(lines.slice(3)).map(written), ["a(b(d) e)", "f"]);
  });
});

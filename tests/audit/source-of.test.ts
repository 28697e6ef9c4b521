import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { auditPageFile } from "../../src/audit/audit-page-file.ts";
import { componentsOf } from "../../src/audit/report/components-of.ts";
import { type Origins, sourceOf } from "../../src/audit/report/source-of.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";

const menu = "_includes/components/menu/menu.css";
const footer = "_includes/components/footer/footer.css";
const components = componentsOf(
  [
    { path: footer, text: ".footer { color: navy } .list, .button { color: navy }" },
    {
      path: "_includes/components/footer/hills.css",
      text: ".hills, .footer__name { color: navy }",
    },
    { path: menu, text: ".menu .list { color: navy } .menu-button { color: navy }" },
    { path: "_includes/styles/print.css", text: ".menu-button, .paper { color: navy }" },
  ],
  (path) => path.endsWith("/menu.tsx") || path.endsWith("/footer.tsx"),
);
const origins: Origins = {
  fileOfPage: (address) => (address === "/sv/a/" ? "src/content/sv/a.md" : undefined),
  components,
};

describe("the files of components", () => {
  test("are those beside the stylesheets of their names", () => {
    assert.equal(components.get("menu"), "_includes/components/menu/menu.tsx");
    assert.equal(components.get("footer"), "_includes/components/footer/footer.tsx");
  });

  test("are those of what one component styles alone, whatever it is called", () => {
    assert.equal(components.get("hills"), "_includes/components/footer/hills.css");
    assert.equal(components.get("menu-button"), "_includes/components/menu/menu.tsx");
    assert.equal(components.get("paper"), "_includes/styles/print.css");
  });

  test("are not known of what several components style", () => {
    assert.equal(components.get("list"), undefined);
  });
});

describe("where a fault of a file is to be mended", () => {
  const sourcesOf = (body: string) => {
    const html = `<!DOCTYPE html>\n<html lang="en"><head><title>Bus times</title></head><body>${body}</body></html>\n`;
    const { findings } = auditPageFile(new TextEncoder().encode(html), "/sv/a/");
    return findings.map((one) => [one.rule, sourceOf(one, origins).file]);
  };
  const heading = '<main><h1 id="top">Bus times</h1></main>';

  test("is the component around it, that of the outer one where the inner one is shared", () => {
    const inMenu = '<nav class="menu"><p class="list" bytes="3">At noon</p></nav>';
    assert.deepEqual(sourcesOf(heading + inMenu), [
      ["unknown-attribute", "_includes/components/menu/menu.tsx"],
    ]);
  });

  test("is the content of the page, where an editor wrote it", () => {
    const inText = '<nav class="menu"><div class="prose"><p id="top">At noon</p></div></nav>';
    assert.deepEqual(sourcesOf(heading + inText), [["duplicate-id", "src/content/sv/a.md"]]);
  });

  test("is the same for what html-validate finds, and for what cannot be parsed", () => {
    const inMenu =
      '<div class="menu"><button>Menu</button></div><div class="footer" id="a" id="b"></div>';
    assert.deepEqual(sourcesOf(heading + inMenu), [
      ["no-implicit-button-type", "_includes/components/menu/menu.tsx"],
      ["no-dup-attr", "_includes/components/footer/footer.tsx"],
      ["parse-error", "_includes/components/footer/footer.tsx"],
    ]);
  });
});

describe("the files of the generator that faults name", () => {
  const ofFile = (page: string) => sourceOf({ engine: "own", rule: "json-file", page }, origins);

  test("are those that write what is no page", () => {
    assert.deepEqual(ofFile("/sv/feed.xml"), {
      cause: "generator",
      file: "src/outputs/feeds/atom-feed.ts",
    });
    assert.equal(ofFile("/data/plans.json").file, "src/outputs/open-data/json-file.ts");
    assert.equal(ofFile("/sv/a/b/").file, undefined);
  });

  test("are those that write the head of pages, where nothing with a class is around", () => {
    const head = sourceOf({ engine: "axe", rule: "document-title", page: "/sv/b/" }, origins);
    assert.equal(head.file, "_includes/components/document-head/document-head.tsx");
  });

  test("are there", () => {
    const text = readFileSync(join(generatorRoot, "src/audit/report/generator-files.ts"), "utf8");
    const named = [...text.matchAll(/"((?:src|_includes)\/[^"]+)"/g)].map(([, file = ""]) => file);
    assert.ok(named.length > 15);
    const gone = named.filter((file) => !existsSync(join(generatorRoot, file)));
    assert.deepEqual(gone, []);
  });
});

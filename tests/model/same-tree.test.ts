import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { seed } from "../seed.ts";
import { assertTold } from "./fuzz/assert-told.ts";
import { renderPageOf } from "./fuzz/page-of-file.ts";
import { type Change, load, translators } from "./site-with.ts";

/** Only a hang could reach it. */
const timeout = 600_000;

const news = "src/content/sv/news/light-feast-2024.md";
const event = "_data/events/star-watch-2031.json";
const contact = "_data/contacts/vera-akervik.json";

/** Fields that are shown as they are written, and how a file comes to have a value in one. */
const fields: readonly (readonly [string, (value: string) => Readonly<Record<string, Change>>])[] =
  [
    ["title", (value) => ({ [news]: [/^title: .*$/m, `title: ${JSON.stringify(value)}`] })],
    ["place", (value) => ({ [event]: [/"Stjärnhuset"/, JSON.stringify(value)] })],
    ["name", (value) => ({ [contact]: [/"name": "[^"]*"/, `"name": ${JSON.stringify(value)}`] })],
  ];

const pieces = fc.constantFrom(
  ...[
    "<",
    ">",
    "</",
    "<b>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "]]>",
    "</title>",
    "</textarea>",
  ],
  ...["&lt;", "&#60;", "&", '"', "'", "`", "=", " onload=x ", "{{", "}}", "${", "*", "_", "[a](b)"],
  ...["https://a.se", "08-465 004 12", "å", "😀", "ord", " ", "\\", "%3C", "$t(a)", "javascript:x"],
);
const values = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((all) => `Ord ${all.join("")}`);

test("no value of content adds an element or attribute to its page", { timeout }, () => {
  let shown = 0;
  fc.assert(
    fc.property(fc.constantFrom(...fields), values, ([name, withValue], value) => {
      const html = pageWith(withValue(value));
      if (html === undefined) return;
      shown += 1;
      assert.deepEqual(
        shapeOf(html),
        shapeOf(pageWith(withValue("Ord")) ?? ""),
        `${name}: ${value}`,
      );
    }),
    { seed, numRuns: 40, endOnFailure: true },
  );
  assert.ok(shown >= 20, String(shown));
});

/** The page of the one file that is changed; undefined where the value is refused. */
function pageWith(changes: Readonly<Record<string, Change>>): string | undefined {
  const { site, faults } = load(changes);
  assertTold(faults);
  if (!site) return undefined;
  const table = planRoutes(site, translators, builtInKinds);
  const [file = ""] = Object.keys(changes);
  return renderPageOf(file, { site, table, translators })[0];
}

/** The elements of a page with the names of their attributes, in its order. */
function shapeOf(html: string): readonly string[] {
  return [...elementsOf(parse(html))].map(
    ({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(" ")}`,
  );
}

function* elementsOf(
  node: DefaultTreeAdapterTypes.Node,
): Generator<DefaultTreeAdapterTypes.Element> {
  if (defaultTreeAdapter.isElementNode(node)) yield node;
  if ("content" in node) yield* elementsOf(node.content);
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsOf(child);
}

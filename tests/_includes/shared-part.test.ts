import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { exampleContext } from "../../_includes/examples-context.tsx";
import { type PageContext, PageProvider, usePage } from "../../_includes/page-context.tsx";
import { sharedPart } from "../../_includes/shared-part.tsx";

interface Props {
  readonly name: string;
}

/** A part that notes when it is rendered, and the HTML of a box that it stands in. */
function notedPart() {
  const notes: string[] = [];
  const Part = sharedPart(
    ({ name }: Props) => {
      const { route, translator } = usePage();
      notes.push(`${name} ${route.language}`);
      return h("p", { title: '"' }, `${translator.t("ui.page.home")} & ${route.key}`);
    },
    ({ name }) => name,
  );
  const render = (context: PageContext, name = "a") =>
    renderToString(h(PageProvider, { value: context }, h("div", {}, h(Part, { name }))));
  return { notes, render };
}

const start = exampleContext();
const contact = exampleContext("section:contacts");

describe("a shared part", () => {
  test("is rendered once for the pages of a language, as on the start page", () => {
    const { notes, render } = notedPart();
    const html = '<div><p title="&quot;">Home &amp; section:start</p></div>';
    assert.equal(render(contact), html);
    assert.equal(render(start), html);
    assert.deepEqual(notes, ["a en"]);
  });

  test("is rendered for each variant and each language", () => {
    const { notes, render } = notedPart();
    for (const context of [start, exampleContext("section:contacts", "sv"), contact])
      for (const name of ["a", "b"]) render(context, name);
    assert.deepEqual(notes, ["a en", "b en", "a sv", "b sv"]);
  });

  test("is rendered anew where anything around the page is another", () => {
    const { notes, render } = notedPart();
    const others: readonly PageContext[] = [
      { ...start, site: { ...start.site } },
      { ...start, table: { ...start.table } },
      { ...start, assets: { ...start.assets } },
      { ...start, history: new Map() },
    ];
    for (const context of [start, ...others]) render(context);
    assert.equal(notes.length, 5);
  });
});

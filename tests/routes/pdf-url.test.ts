import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pdfOf } from "../../src/kinds/document/pdf-of.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { pdfsOf, pdfUrlOf } from "../../src/routes/pdf-url.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { siteWith, translators } from "../model/site-with.ts";

const site = siteWith();
const table = planRoutes(site, translators, builtInKinds);

describe("the PDF of a document", () => {
  test("stands beside the page with the whole document and has the document's name", () => {
    assert.equal(
      pdfUrlOf({ url: "/sv/dokument/en-plan/hela-dokumentet/" }),
      "/sv/dokument/en-plan/hela-dokumentet/en-plan.pdf",
    );
  });

  test("is there for every document in every language, each at an address of its own", () => {
    const urls = pdfsOf(table).map(({ url }) => url);
    assert.ok(site.things.document.size > 0);
    assert.equal(urls.length, site.things.document.size * site.settings.languages.length);
    assert.equal(new Set(urls).size, urls.length);
  });

  test("is printed from the page in its language", () => {
    const [document] = site.things.document.values();
    assert.ok(document);
    const { page, url } = pdfOf(document, "en", table);
    assert.equal(page.language, "en");
    assert.ok(url.startsWith(page.url) && url.endsWith(`/${document.slug.en}.pdf`));
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { ownPageAt, referenceTo } from "../../src/checks/own-address.ts";
import { checkedSite } from "./checked-site.ts";

const { checked } = checkedSite({});

function referenceAt(target: string, place = checked): string | undefined {
  const page = ownPageAt(target, place);
  return page && `${referenceTo(page.route, checked) ?? "?"}${page.fragment}`;
}

for (const [target, reference] of [
  ["/sv/om-oss/", "page:about"],
  ["/sv/om-oss", "page:about"],
  ["https://norrsken.example/sv/om-oss/#uppdraget", "page:about#uppdraget"],
  ["http://www.norrsken.example/sv/om-oss/index.html", "page:about"],
  ["/sv/kontakter/asa-ostvik/", "contact:asa-ostvik"],
  ["/sv/nyheter/", "section:news"],
  ["/sv/nyheter/sida-2/", "?"],
] as const)
  test(`${target} is the address of ${reference}`, () => {
    assert.equal(referenceAt(target), reference);
  });

for (const target of [
  "//norrsken.example/sv/om-oss/",
  "https://norrsken.example.org/sv/om-oss/",
  "https://arkiv.norrsken.example/sv/om-oss/",
  "/sv/om-oss/?q=1",
  "/sv/ingenting/",
  "page:about",
  "#uppdraget",
  "https://",
])
  test(`${target} is no address of a page of the site`, () => {
    assert.equal(referenceAt(target), undefined);
  });

const { site } = checked;
const below = {
  ...checked,
  site: { ...site, settings: { ...site.settings, basePath: "/pr-12/" } },
};

test("from the root of a site below a path one writes without it, and with the host with it", () => {
  assert.equal(referenceAt("/sv/om-oss/", below), "page:about");
  assert.equal(referenceAt("https://norrsken.example/pr-12/sv/om-oss/", below), "page:about");
});

test("what stands on the host beside a site below a path is no page of it", () => {
  for (const target of ["https://norrsken.example/sv/om-oss/", "/pr-12/sv/om-oss/"])
    assert.equal(referenceAt(target, below), undefined, target);
});

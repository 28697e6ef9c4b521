import assert from "node:assert/strict";
import { test } from "node:test";
import { ownPageAt, referenceTo } from "../../src/checks/own-address.ts";
import { checkedSite } from "./checked-site.ts";

const { checked } = checkedSite({});

function referenceAt(target: string): string | undefined {
  const page = ownPageAt(target, checked);
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

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { loadSite } from "../../src/model/load-site.ts";
import { checkAddresses } from "../../src/routes/check-addresses.ts";
import { checkRoutes } from "../../src/routes/check-routes.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { type Change, filesWith, inShort, now, siteWith, translators } from "../model/site-with.ts";

function faultsWith(changes: Readonly<Record<string, Change>>) {
  const site = siteWith(changes);
  const table = planRoutes(site, translators, builtInKinds);
  return [...checkRoutes(table, site), ...checkAddresses(table, site)];
}

/** Where the faults are and which other file has the address. */
function duplicates(changes: Readonly<Record<string, Change>>): readonly string[] {
  return faultsWith(changes).map(
    ({ file, code, values }) => `${file} ${code} ${values.url} ${values.other}`,
  );
}

describe("two pages at one address", () => {
  test("are found where they have the same slug, in that language alone", () => {
    const page = "src/content/en/about/history.md";
    assert.deepEqual(
      duplicates({
        "src/content/sv/history.md": "---\ntitle: Historia\n---\n",
        "src/content/en/history.md": "---\ntitle: History\nslug: about-us\n---\n",
        [page]: ["slug: our-history", "slug: our-history"],
      }),
      ["src/content/en/history.md duplicate-url /en/about-us/ src/content/en/about.md"],
    );
  });

  test("are found where a page takes the address of a section", () => {
    const found = duplicates({
      "src/content/sv/accessibility.md": ["updated:", "slug: nyheter\nupdated:"],
    });
    assert.deepEqual(found, [
      "src/content/sv/accessibility.md duplicate-url /sv/nyheter/ _data/site.json",
    ]);
  });

  test("are found between two events and between two priorities", () => {
    assert.deepEqual(
      duplicates({
        "_data/programmes/lantern-night-2031.json": ['"lyktnatten"', '"isforum-2023"'],
        "_data/priorities/norrskensplanen.json": ['"sv": "morker"', '"sv": "ljus"'],
      }),
      [
        "_data/programmes/lantern-night-2031.json duplicate-url /sv/evenemang/isforum-2023/ _data/programmes/ice-forum-2023.json",
        "_data/priorities/norrskensplanen.json duplicate-url /sv/prioriteringar/norrskensplanen/ljus/ _data/priorities/norrskensplanen.json",
        "_data/programmes/lantern-night-2031.json duplicate-url /fi/tapahtumat/isforum-2023/ _data/programmes/ice-forum-2023.json",
      ],
    );
  });

  test("are found between two areas of a plan, and between two documents", () => {
    const plan = "_data/plans/light-plan-2024.json";
    const document = "_data/documents/light-report-2024.json";
    assert.deepEqual(
      duplicates({
        [plan]: ['"sv": "stjarnparker"', '"sv": "himlen"'],
        [document]: ['"en": "light-report-2024"', '"en": "light-report-2023"'],
      }),
      [
        `${plan} duplicate-url /sv/planer/ljusplan-2024/omraden/himlen/ ${plan}`,
        `${document} duplicate-url /en/documents/light-report-2023/ _data/documents/light-report-2023.json`,
        `${document} duplicate-url /en/documents/light-report-2023/whole-document/ _data/documents/light-report-2023.json`,
        `${document} duplicate-url /en/documents/light-report-2023/page-1/ _data/documents/light-report-2023.json`,
        `${document} duplicate-url /en/documents/light-report-2023/page-2/ _data/documents/light-report-2023.json`,
      ],
    );
  });

  test("are found before the day on which the second is shown, when no build may fail", () => {
    const page = "src/content/sv/coming.md";
    const coming = (slug: string) =>
      faultsWith({
        [page]: `---\ntitle: Sida\nslug: ${slug}\npublishAt: 2024-05-03\n---\nText\n`,
      }).map(inShort);
    assert.deepEqual(coming("om-oss"), [`${page} duplicate-url`]);
    assert.deepEqual(coming("sida"), []);
  });

  test("are not found where there are none", () => {
    assert.deepEqual(faultsWith({}), []);
  });
});

describe("a link to an address of the site", () => {
  const page = "src/content/sv/accessibility.md";
  const link = (target: string) =>
    faultsWith({ [page]: ["Sidan finns", `Rad ett\n[två](${target})`] }).map(inShort);

  test("is found where no page has it, on its line", () => {
    assert.deepEqual(link("/sv/nyheter/2019/"), [`${page}:7 unknown-address`]);
    assert.deepEqual(link("/media/missing.svg"), [`${page}:7 unknown-address`]);
    assert.deepEqual(link("/sv/nyheter"), [`${page}:7 unknown-address`]);
  });

  test("is found in the text of a document, too", () => {
    const text = "src/content/sv/documents/star-handbook.md";
    const faults = faultsWith({ [text]: ["Gå ut.", "Rad ett\n[två](/sv/ut/)"] });
    assert.deepEqual(faults.map(inShort), [`${text}:6 unknown-address`]);
  });

  test("is found where the page has no such heading", () => {
    assert.deepEqual(link("/sv/om-oss/#finns-ej"), [`${page}:7 unknown-fragment`]);
    assert.deepEqual(link("/sv/om-oss/#uppdraget"), []);
  });

  test("is found in the data, too, where it stands", () => {
    const file = "_data/contacts/asa-ostvik.json";
    const faults = faultsWith({ [file]: ["(priority:N2) och", "(/sv/ut/) och"] });
    assert.deepEqual(faults.map(inShort), [`${file}:28 description.sv unknown-address`]);
  });

  const held = "src/content/sv/held.md";
  const linkTo = (fields: string, own = "slug: x") =>
    faultsWith({
      [held]: `---\ntitle: Sida\nslug: sida\n${fields}\n---\nText\n`,
      "src/content/sv/links.md": `---\ntitle: Länkar\n${own}\n---\nSe [hit](/sv/sida/).\n`,
    });

  test("is told of where that is not there yet, as a reference is", () => {
    const codes = (fields: string, own?: string) => linkTo(fields, own).map(({ code }) => code);
    assert.deepEqual(codes("draft: true"), ["link-to-draft"]);
    assert.deepEqual(codes("draft: true", "draft: true"), []);
    assert.deepEqual(codes("publishAt: 2024-05-02"), ["link-to-unpublished"]);
    assert.deepEqual(codes("publishAt: 2024-05-02", "publishAt: 2024-05-02"), []);
  });

  test("is told of where only what is not there yet brings the page, such as the list of a year", () => {
    const codes = (fields: string) =>
      faultsWith({
        "src/content/sv/news/coming.md": "---\ntitle: Sen\npublished: 2031-05-02\n---\nText\n",
        "src/content/sv/links.md": `---\ntitle: Länkar\n${fields}---\nSe [2031](/sv/nyheter/2031/).\n`,
      }).map(({ code }) => code);
    assert.deepEqual(codes(""), ["link-to-draft"]);
    assert.deepEqual(codes("publishAt: 2031-05-02\n"), []);
  });

  test("is told of in the preview in the same words", () => {
    const text = "---\ntitle: Sida\nslug: sida\ndraft: true\n---\nSe [det](/sv/nej/).\n";
    const link = "---\ntitle: Länkar\nslug: x\n---\nSe [hit](/sv/sida/).\n";
    const files = filesWith({ [held]: text, "src/content/sv/links.md": link });
    const [ofBuild, ofPreview] = [false, true].map((showsHeld) => {
      const { site } = loadSite(files, now, builtInKinds, { showsHeld });
      assert.ok(site);
      return checkAddresses(planRoutes(site, translators, builtInKinds), site);
    });
    assert.deepEqual(ofBuild?.map(inShort), [
      `${held}:6 unknown-address`,
      "src/content/sv/links.md:5 link-to-draft",
    ]);
    assert.deepEqual(ofPreview, ofBuild);
  });

  test("is told of where the day has taken that away, which stops nothing", () => {
    const told = linkTo("unpublishAt: 2024-04-01").map(
      ({ severity, code, values }) => `${severity} ${code} ${values.value}`,
    );
    assert.deepEqual(told, ["warning link-to-gone /sv/sida/"]);
    assert.deepEqual(linkTo("archiveAt: 2024-04-01"), []);
    assert.deepEqual(linkTo("unpublishAt: 2024-04-01", "archiveAt: 2024-04-02"), []);
  });

  test("is found where somebody has removed it for good, and not where the address leads on", () => {
    const listed = (redirects: object) =>
      faultsWith({
        "_data/redirects.json": redirects,
        [page]: ["Sidan finns", "Rad ett\n[två](/sv/gammal/?a=b#c)"],
      }).map(inShort);
    assert.deepEqual(listed({ gone: ["/sv/gammal/index.html"] }), [`${page}:7 link-to-removed`]);
    const redirects = [{ from: "/sv/gammal/", to: "page:about" }];
    assert.deepEqual(listed({ redirects }), []);
  });

  test("may lead to a page, a part of it, or a picture", () => {
    for (const target of ["/sv/nyheter/", "/sv/nyheter/?a=b#c", "/media/aurora.svg"])
      assert.deepEqual(link(target), []);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Reference } from "../../src/model/reference.ts";
import { referenceKey } from "../../src/model/reference.ts";
import { mentionsOf, type Site } from "../../src/model/site.ts";
import { siteWith } from "./site-with.ts";

const site = siteWith();

/** Who names a thing: `programme:ID#2` is the third session of a programme. */
function namedBy(kind: Reference["kind"], id: string, where: Site = site): readonly string[] {
  return mentionsOf(where, { kind, id }).map(({ by, part }) =>
    part === undefined ? referenceKey(by) : `${referenceKey(by)}#${part}`,
  );
}

describe("a contact knows", () => {
  test("the pages that name it as contact, as editor, in a card or in the text", () => {
    assert.ok(namedBy("contact", "asa-ostvik").includes("page:news/map-2023"));
    assert.ok(namedBy("contact", "zara-alvang").includes("page:news/winter-school-2023"));
    assert.ok(namedBy("contact", "asa-ostvik").includes("page:news/winter-school-2023"));
    assert.ok(namedBy("contact", "edith-eaglewing").includes("page:markdown"));
  });

  test("the programme and the sessions in which it speaks or is the contact", () => {
    assert.ok(namedBy("contact", "asa-ostvik").includes("programme:polar-days-2024"));
    assert.ok(namedBy("contact", "asa-ostvik").includes("programme:polar-days-2024#4"));
    assert.deepEqual(namedBy("contact", "vera-akervik"), ["programme:polar-days-2024#1"]);
  });

  test("the sets of priorities whose texts name it", () => {
    assert.ok(namedBy("contact", "asa-ostvik").includes("priorities:norrskensplanen"));
  });

  test("each place once, however often it is named there", () => {
    const places = namedBy("contact", "asa-ostvik");
    assert.deepEqual(places, [...new Set(places)]);
  });
});

describe("a priority knows", () => {
  test("its news", () => {
    assert.deepEqual(
      namedBy("priority", "N1").filter((place) => place.startsWith("page:news/")),
      ["page:news/aurora-2022", "page:news/days-2024", "page:news/winter-school-2023"],
    );
  });

  test("its sessions", () => {
    assert.ok(namedBy("priority", "N1").includes("programme:polar-days-2024#4"));
    assert.ok(namedBy("priority", "I1").includes("programme:ice-forum-2023#0"));
  });

  test("the people whose texts name it", () => {
    assert.ok(namedBy("priority", "N2").includes("contact:asa-ostvik"));
  });

  test("the set to which it belongs", () => {
    assert.equal(site.things.priority.get("NX")?.set, "norrskensplanen");
  });
});

describe("an organisation knows", () => {
  test("its people, members' federations and events", () => {
    assert.ok(namedBy("organisation", "region-norrsken").includes("contact:ake-ostlund"));
    assert.ok(namedBy("organisation", "region-norrsken").includes("programme:polar-days-2024"));
    assert.deepEqual(namedBy("organisation", "vinterljus"), [
      "programme:lantern-night-2031",
      "event:lamp-repair-2024",
      "organisation:islyktan",
    ]);
  });

  test("its successors, which only the successor states", () => {
    const successors = site.things.organisation.get("forbundet-norrsken")?.successors;
    assert.deepEqual(successors, [{ kind: "organisation", id: "region-norrsken" }]);
    assert.deepEqual(site.things.organisation.get("region-norrsken")?.successors, []);
  });
});

describe("a page knows", () => {
  test("the pages that link to it, by reference or by the path of its file", () => {
    assert.ok(namedBy("page", "about/history").includes("page:about"));
    assert.ok(namedBy("page", "about/history").includes("page:markdown"));
  });

  test("links that stand in one language alone", () => {
    const changed = siteWith({
      "src/content/fi/news/ski-lift-2024.md": ["Se kulkee", "[Vera](contact:vera-akervik)"],
    });
    assert.ok(namedBy("contact", "vera-akervik", changed).includes("page:news/ski-lift-2024"));
  });
});

test("a thing is not said to name itself", () => {
  for (const [key, mentions] of site.mentions)
    assert.ok(mentions.every(({ by }) => referenceKey(by) !== key));
});

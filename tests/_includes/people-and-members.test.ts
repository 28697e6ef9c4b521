import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exampleContact, exampleOrganisation } from "../../_includes/examples-context.tsx";
import { exampleSite } from "../../_includes/examples-site.ts";
import { organisationsOfMember } from "../../_includes/kinds/organisation/member-of.ts";
import { initialOf } from "../../src/i18n/initial-of.ts";
import { peopleOf } from "../../src/kinds/directory-groups.ts";

const organisation = (id: string) => ({ kind: "organisation", id }) as const;
const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
  new Map(things.map((thing) => [thing.id, thing]));

describe("the people of an organisation", () => {
  const role = (id: string, title: string) => ({
    organisation: organisation(id),
    title: { sv: title },
  });
  const contacts = byId([
    exampleContact({ id: "o", name: "Exempla Öb", roles: [role("b", "New"), role("b", "Old")] }),
    exampleContact({ id: "a", name: "Exempla Ab", roles: [role("c", "Now"), role("b", "Then")] }),
    exampleContact({ id: "n", name: "Exempla None", roles: [] }),
  ]);
  const site = { things: { ...exampleSite().things, contact: contacts } };

  test("stand by name, each once, in the latest role that they have there", () => {
    const people = peopleOf("b", site, "sv").map(({ contact, role: shown }) => [
      contact.id,
      shown?.title?.sv,
    ]);
    assert.deepEqual(people, [
      ["a", "Then"],
      ["o", "New"],
    ]);
  });

  test("are none where nobody has a role", () => {
    assert.deepEqual(peopleOf("d", site, "sv"), []);
  });
});

describe("the organisations that one is a member of", () => {
  const organisations = byId([
    exampleOrganisation({ id: "z", members: [organisation("b"), organisation("b")] }),
    exampleOrganisation({ id: "a", members: [organisation("c"), organisation("b")] }),
    exampleOrganisation({ id: "b", members: [] }),
  ]);
  const site = { things: { ...exampleSite().things, organisation: organisations } };
  const idsOf = (id: string) => organisationsOfMember({ id }, site).map((of) => of.id);

  test("stand in the order of the site, each once", () => {
    assert.deepEqual(idsOf("b"), ["z", "a"]);
    assert.deepEqual(idsOf("c"), ["a"]);
    assert.deepEqual(idsOf("z"), []);
  });
});

describe("the letter below which a name stands", () => {
  test("is one of the language's own", () => {
    assert.equal(initialOf("åberg", "sv"), "Å");
    assert.equal(initialOf("åberg", "en"), "A");
    assert.equal(initialOf("École", "sv"), "E");
  });
});

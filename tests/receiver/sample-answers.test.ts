import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sampleAnswers } from "../../src/receiver/sample-answers.ts";
import { fixtureRoot } from "../roots.ts";
import { post } from "./post.ts";
import { noAssets, projectOf, withReceiver } from "./with-receiver.ts";

/** The samples of the fixture site, and the addresses of its forms. */
async function readSamples() {
  const project = await projectOf(fixtureRoot);
  const { forms } = project.site.settings;
  assert.ok(forms);
  const samples = sampleAnswers({ project, forms, assets: noAssets });
  const places = [...samples.keys()].filter((address) => address.endsWith("/"));
  return { places, sampleAt: (address: string) => samples.get(address) ?? "" };
}

/** The page that a form is about, as it stands in the form. */
const pageIn = (html: string) => /name="page" value="([^"]*)"/.exec(html)?.[1] ?? "";

const words: Readonly<Record<string, string>> = { sv: "tack", en: "thank-you", fi: "kiitos" };

describe("samples of answers", () => {
  const { start } = withReceiver();

  test("are there for three forms in three languages", async () => {
    const { places } = await readSamples();
    assert.equal(places.length, 9);
  });

  test("are what the receiver answers an empty form, and thanks with", async () => {
    const { places, sampleAt } = await readSamples();
    const { origin } = await start();
    for (const place of places) {
      const page = pageIn(sampleAt(place));
      const answer = await post(origin, place.slice(0, -1), { page });
      assert.equal(await answer.text(), sampleAt(place), place);
      const thanks = place + words[place.split("/")[2] ?? ""];
      const query = new URLSearchParams({ page });
      assert.equal(await (await fetch(`${origin}${thanks}?${query}`)).text(), sampleAt(thanks));
    }
  });

  test("are what it answers who has posted too often", async () => {
    const { places, sampleAt } = await readSamples();
    const { origin } = await start({ postsAllowed: 0 });
    for (const place of places) {
      const answer = await post(origin, place.slice(0, -1), { page: pageIn(sampleAt(place)) });
      assert.equal(answer.status, 429);
      assert.equal(await answer.text(), sampleAt(`${place}too-often`), place);
    }
  });
});

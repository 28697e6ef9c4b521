import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { CommandError } from "../../src/command/command-error.ts";
import { type GivenWish, readWish } from "../../src/init/read-wish.ts";
import { ownColour } from "../../src/init/site-wish.ts";
import { translators } from "../model/site-with.ts";

const { t } = translators("en");
const given: GivenWish = {
  name: "Exempelby kommun",
  kind: "municipality",
  url: "www.exempelby.example",
  email: "info@exempelby.example",
};
const nobody = { t, languages: "sv,en" };

/** Somebody who gives these answers, and then leaves. */
function somebody(...answers: readonly string[]) {
  const left = [...answers];
  const asked: string[] = [];
  const said: string[] = [];
  const person = {
    ask: async (question: string) => {
      asked.push(question);
      return left.shift();
    },
    say: (text: string) => said.push(text),
  };
  return { asked, said, asking: { ...nobody, person } };
}

describe("what is wanted of a new site", () => {
  test("is read from options, and the rest has its usual value", async () => {
    assert.deepEqual(await readWish(given, nobody), {
      name: "Exempelby kommun",
      englishName: undefined,
      kind: "municipality",
      languages: ["sv", "en"],
      url: "https://www.exempelby.example",
      email: "info@exempelby.example",
      colour: ownColour,
    });
  });

  const wrong: readonly (readonly [
    field: keyof GivenWish,
    value: string | undefined,
    code: string,
  ])[] = [
    ["name", undefined, "init-not-said"],
    ["name", "[Exempelby]", "init-not-a-name"],
    ["name", " ", "init-not-a-name"],
    ["kind", "by", "init-not-a-kind"],
    ["languages", "sv,fi", "init-languages"],
    ["languages", "sv,sv", "init-languages"],
    ["url", "https://exempelby.example/start/", "init-not-an-address"],
    ["url", "ftp://exempelby.example", "init-not-an-address"],
    ["email", "info", "init-not-an-email"],
    ["brand-colour", "blå", "init-not-a-colour"],
  ];
  for (const [field, value, code] of wrong)
    test(`is refused with its remedy: --${field} ${value ?? "not said"}`, async () => {
      const error = await readWish({ ...given, [field]: value }, nobody).catch((one) => one);
      assert.ok(error instanceof CommandError, String(error));
      assert.equal(error.code, code);
      assert.ok(error.place.startsWith(`--${field}`), error.place);
    });

  test("is asked for on a terminal, again where an answer is none", async () => {
    const { asked, said, asking } = somebody(
      "Exempelby kommun",
      "5",
      "2",
      "",
      "",
      "x y",
      "exempelby.example",
      "a@exempelby.example",
      "",
    );
    const wish = await readWish({}, asking);
    assert.deepEqual(
      [wish?.kind, wish?.languages, wish?.englishName, wish?.url, wish?.colour],
      ["region", ["sv", "en"], undefined, "https://exempelby.example", ownColour],
    );
    assert.equal(asked.length, 9);
    assert.match(said[0] ?? "", /^5: A new site cannot be made for that kind/);
    assert.match(said[1] ?? "", /^x y: That is no address/);
  });

  test("has a kind that may be called as people call it", async () => {
    const inSwedish = { ...nobody, t: translators("sv").t };
    assert.equal((await readWish({ ...given, kind: "Kommun" }, inSwedish))?.kind, "municipality");
  });

  test("is nothing where somebody leaves", async () => {
    assert.equal(await readWish({}, somebody("Exempelby kommun").asking), undefined);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { letterIcon } from "../../src/outputs/letter-icon.ts";
import { iconUrl } from "../../src/routes/icon-url.ts";
import { siteWith } from "../model/site-with.ts";

const colours = { theme: "#123456", ground: "#fedcba" };

describe("the icon of a site", () => {
  const site = siteWith();

  test("is the first letter of its name in its colours, where it has no sign", () => {
    const [icon] = letterIcon(site, colours);
    assert.equal(icon?.path, "icon.svg");
    assert.match(icon?.content ?? "", /<rect [^>]*fill="#123456"/);
    assert.match(icon?.content ?? "", /<text [^>]*fill="#fedcba">N<\/text>/);
  });

  test("is a capital, and no mark before the name", () => {
    const named = (sv: string) => ({ settings: { ...site.settings, name: { sv } } });
    const letterOf = (sv: string) =>
      />([^<]*)<\/text>/.exec(letterIcon(named(sv), colours)[0]?.content ?? "")?.[1];
    assert.equal(letterOf("östra bygden"), "Ö");
    assert.equal(letterOf("”Bygden” & co"), "B");
  });

  test("is the body's own sign, where it has one", () => {
    const settings = { ...site.settings, logo: "snow.svg" };
    assert.deepEqual(letterIcon({ settings }, colours), []);
  });
});

test("the icon of a site is the sign of the body, whatever its file is called, or the letter", () => {
  assert.equal(iconUrl("Vår logotyp #1.svg"), "/media/V%C3%A5r%20logotyp%20%231.svg");
  assert.equal(iconUrl(undefined), "/icon.svg");
});

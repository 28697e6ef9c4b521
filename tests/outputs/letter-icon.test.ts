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
    const named = (sv: string) => ({ ...site, settings: { ...site.settings, name: { sv } } });
    const letterOf = (sv: string) =>
      />([^<]*)<\/text>/.exec(letterIcon(named(sv), colours)[0]?.content ?? "")?.[1];
    assert.equal(letterOf("östra bygden"), "Ö");
    assert.equal(letterOf("”Bygden” & co"), "B");
  });

  test("is the body's own sign, where it has one", () => {
    const settings = { ...site.settings, logo: "portrait.png" };
    assert.deepEqual(letterIcon({ ...site, settings }, colours), []);
  });
});

describe("the address of the icon", () => {
  const logo = "Vår logotyp #1.svg";
  const address = (width: number, height: number) =>
    iconUrl({
      settings: { logo },
      media: new Map([[logo, { width, height, bytes: 1, isPicture: true }]]),
    });
  const ofSign = "/media/V%C3%A5r%20logotyp%20%231.svg";

  test("is that of the sign, whatever its file is called", () => {
    assert.equal(address(64, 64), ofSign);
    assert.equal(address(80, 120), ofSign);
    assert.equal(address(120, 80), ofSign);
  });

  test("is that of the letter where the sign is too long to be seen in a square, or there is none", () => {
    assert.equal(address(640, 120), "/icon.svg");
    assert.equal(address(40, 100), "/icon.svg");
    assert.equal(iconUrl({ settings: {}, media: new Map() }), "/icon.svg");
  });

  test("leads to a file that is written", () => {
    const settings = { ...siteWith().settings, logo };
    const media = new Map([[logo, { width: 640, height: 120, bytes: 1, isPicture: true }]]);
    assert.equal(letterIcon({ settings, media }, colours)[0]?.path, "icon.svg");
  });
});

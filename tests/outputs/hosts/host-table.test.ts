import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { caddySite } from "../../../src/outputs/hosts/caddy.ts";
import { hostTable } from "../../../src/outputs/hosts/host-table.ts";
import { nginxSite } from "../../../src/outputs/hosts/nginx.ts";
import { siteWith } from "../../model/site-with.ts";

describe("the table of a site", () => {
  test("names the forms that the site takes itself, and none that are taken elsewhere", () => {
    assert.equal(hostTable(siteWith()).forms, "/lomakkeet/");
    const elsewhere = siteWith({
      "_data/site.json": ["/lomakkeet/", "https://svar.norrsken.example/formular/"],
    });
    const table = hostTable(elsewhere);
    assert.equal(table.forms, undefined);
    assert.doesNotMatch(nginxSite(table), /proxy_pass/);
    assert.doesNotMatch(caddySite(table), /reverse_proxy/);
  });

  test("has a page for what is missing in each language, where there is more than one", () => {
    const site = siteWith();
    const inOne = { ...site, settings: { ...site.settings, languages: ["sv"] } };
    assert.deepEqual(hostTable(site).languages, ["sv", "en", "fi"]);
    assert.deepEqual(hostTable(inOne).languages, []);
  });

  test("keeps what servers would take for something of their own out of addresses", () => {
    const redirects = [{ from: "/sv/åäö och $uri/", url: "https://a.example/$host/å?b=%20#c" }];
    const table = hostTable(siteWith(), { redirects });
    const to = "https://a.example/%24host/%C3%A5?b=%20#c";
    assert.ok(nginxSite(table).includes(`location = "/sv/åäö och $uri/" { return 301 "${to}"; }`));
    assert.ok(
      caddySite(table).includes(
        'redir "/sv/åäö och $uri/" "https://a.example/$host/%C3%A5?b=%20#c" 301',
      ),
    );
  });
});

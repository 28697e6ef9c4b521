import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isFilm } from "../../src/model/film.ts";
import { serverFiles } from "../../src/outputs/server-files.ts";
import { siteWith } from "../model/site-with.ts";

const files = new Map(serverFiles(siteWith()).map(({ path, content }) => [path, content]));

describe("security.txt", () => {
  const text = files.get(".well-known/security.txt");

  test("has the fields of RFC 9116, with the day of expiry as a time in UTC", () => {
    assert.equal(
      text,
      [
        "Contact: mailto:sakerhet@norrsken.example",
        "Expires: 2031-05-01T00:00:00Z",
        "Preferred-Languages: sv, en, fi",
        "Canonical: https://norrsken.example/.well-known/security.txt",
        "",
      ].join("\n"),
    );
  });

  test("is left out where the site states no contact", () => {
    const silent = siteWith({ "_data/site.json": [/,\s+"security": \{[\s\S]*?\}/, ""] });
    assert.deepEqual(
      serverFiles(silent).map(({ path }) => path),
      ["robots.txt", "_headers"],
    );
  });
});

describe("robots.txt", () => {
  test("lets every robot in and names the sitemap by its whole address", () => {
    assert.equal(
      files.get("robots.txt"),
      "User-agent: *\nAllow: /\n\nSitemap: https://norrsken.example/sitemap.xml\n",
    );
  });
});

describe("_headers", () => {
  const rules = parseHeaders(files.get("_headers") ?? "");

  test("lets nothing come from elsewhere, and nothing run that stands in the page", () => {
    const policy = rules.get("/*")?.get("Content-Security-Policy") ?? "";
    const directives = new Map(
      policy.split("; ").map((one) => one.split(/ (.*)/) as [string, string]),
    );
    assert.equal(directives.get("default-src"), "'none'");
    for (const [name, sources] of directives)
      assert.match(sources, /^'(none|self)'( 'wasm-unsafe-eval')?$/, name);
    assert.equal(directives.get("script-src"), "'self' 'wasm-unsafe-eval'");
    for (const name of ["style-src", "img-src", "font-src", "media-src"])
      assert.equal(directives.get(name), "'self'");
    assert.equal(directives.get("frame-ancestors"), "'none'");
  });

  test("lets films play where the site has some", () => {
    const site = siteWith();
    const still = { ...site, media: new Map([...site.media].filter(([name]) => !isFilm(name))) };
    const [, headers] = serverFiles(still);
    assert.match(headers?.content ?? "", /img-src 'self'/);
    assert.doesNotMatch(headers?.content ?? "", /media-src/);
  });

  test("speaks of the paths below which the site stands", () => {
    const site = siteWith();
    const settings = { ...site.settings, basePath: "/pr-12/" };
    const [, headers] = serverFiles({ ...site, settings });
    const paths = [...parseHeaders(headers?.content ?? "").keys()];
    assert.deepEqual(
      paths.filter((path) => !path.includes("*.")),
      ["/pr-12/*", "/pr-12/assets/*"],
    );
    assert.ok(paths.includes("/pr-12/*.ics"));
    assert.ok(paths.every((path) => path.startsWith("/pr-12/")));
  });

  test("lets forms be sent to the site, and to where its settings say that they are taken", () => {
    const policyOf = (address: string) => {
      const site = siteWith({ "_data/site.json": ["/lomakkeet/", address] });
      const headers = serverFiles(site).find(({ path }) => path === "_headers")?.content ?? "";
      return /form-action ([^;\n]+)/.exec(headers)?.[1];
    };
    assert.equal(policyOf("/formular/"), "'self'");
    assert.equal(
      policyOf("https://svar.norrsken.example/formular/"),
      "'self' https://svar.norrsken.example",
    );
  });

  test("keeps pages private and safe: no sniffing, HTTPS only, no whole address to others", () => {
    const names = [...(rules.get("/*")?.keys() ?? [])];
    for (const name of [
      "Permissions-Policy",
      "Referrer-Policy",
      "Strict-Transport-Security",
      "X-Content-Type-Options",
    ])
      assert.ok(names.includes(name), name);
  });

  test("lets browsers keep the assets, whose names change with their content", () => {
    assert.match(rules.get("/assets/*")?.get("Cache-Control") ?? "", /max-age=31536000, immutable/);
  });
});

/** The headers by the path to which they apply, in the form that hosts read. */
function parseHeaders(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    text
      .trim()
      .split("\n\n")
      .map((block) => {
        const [path = "", ...lines] = block.split("\n");
        const headers = lines.map((line) => {
          assert.match(line, /^ {2}[A-Za-z-]+: \S/);
          return line.trim().split(/: (.*)/) as [string, string];
        });
        return [path, new Map(headers)];
      }),
  );
}

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { environment, render } from "../markdown-fixture.ts";

const picture = (src: string, alt: string) =>
  `<img src="${src}" alt="${alt}" loading="lazy" decoding="async" />`;

describe("a picture alone in its paragraph", () => {
  test("is a figure with caption and credit", () => {
    assert.equal(
      render(
        '![A &  "map"](../a.svg "Karta: [the region]{lang=en}"){credit="Illustration: Kim Ek"}',
      ),
      `<figure class="figure">${picture("../a.svg", "A &amp; &quot;map&quot;")}` +
        '<figcaption>Karta: <span lang="en">the region</span> ' +
        '<span class="figure__credit">Illustration: Kim Ek</span></figcaption></figure>\n',
    );
  });

  test("has no empty caption", () => {
    assert.equal(
      render("![A](a.svg)"),
      `<figure class="figure">${picture("a.svg", "A")}</figure>\n`,
    );
  });

  test("says before its credit that it is one, where the site has a word for that", () => {
    const texts = { ...environment.texts, credit: "Credit" };
    assert.match(
      render('![A](a.svg){credit="Kim Ek"}', { texts }),
      /<span class="figure__credit"><span class="visually-hidden">Credit: <\/span>Kim Ek<\/span>/,
    );
  });

  test("has an empty text alternative when it is decorative", () => {
    assert.equal(
      render("![](a.svg){decorative}"),
      `<figure class="figure">${picture("a.svg", "")}</figure>\n`,
    );
  });
});

describe("a picture amid the text", () => {
  test("stays there", () => {
    assert.equal(render("A ![b](c.svg) d"), `<p>A ${picture("c.svg", "b")} d</p>\n`);
  });
});

describe("a picture", () => {
  test("comes from where the environment says, with its size", () => {
    const resolvePicture = (target: string) => ({ src: `/m/${target}`, width: 3, height: 4 });
    assert.match(
      render("![A](b.svg)", { resolvePicture }),
      /<img src="\/m\/b.svg" alt="A" width="3" height="4" loading="lazy" decoding="async" \/>/,
    );
  });

  test("has the words of its text alternative only", () => {
    assert.match(render("![A *b* [c](d) [e]{lang=en}[^1]](f.svg)"), / alt="A b c e" /);
  });

  test("is its text alternative when it is refused", () => {
    assert.equal(render("A ![<b>](https://example.org/c.svg)"), "<p>A &lt;b&gt;</p>\n");
  });
});

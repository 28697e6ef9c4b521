import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { importHtml, importInto, pageWith } from "./import-into.ts";

const text = "<p>Kommunen öppnar porten i dag.</p>";

describe("whatever a page holds, what is written of it has no faults", () => {
  const contents: Readonly<Record<string, string>> = {
    "programs and styles": `<script>alert("<p>x")</script><style>p{}</style><p onclick="x()">Hej</p>`,
    "links that run programs": `<p><a href="javascript:alert(1)">en</a> <a href="JaVa&#9;script:x">två</a> <a href="data:text/html,x">tre</a> <a href="vbscript:x">fyra</a></p>`,
    "links that are broken": `<p><a href="http://">a</a> <a href="http://a b">b</a> <a href="https://u:p@x.example/">c</a> <a href="mailto:">d</a> <a href="tel:">e</a> <a href="//x">f</a> <a href="">g</a> <a href="a.md">h</a> <a href="page:nowhere">i</a> <a href="https://x.example/a)b(c|d\`e&amp;lt;[f]">j</a></p>`,
    "characters that nobody sees": `<p>a\u202eb\u200bc\u0007d\ufeffe\u2028f&#0;g&#x85;h\ud83d\u200d</p><h2>\u200b</h2><p lang="ar">\u200fمرحبا\u200f</p>`,
    "text that looks like Markdown": `<p># a</p><p>- b</p><p>1. c</p><p>::: fact d</p><p>:: fact e</p><p>| f |<br>| g |</p><p>[h](i) [j]: k [^l] *[m]: n</p><p>=== 14 ===</p><p>\`\`\`</p><p>---</p><p>&amp;lt;b&amp;gt; &lt;b&gt; &lt;!-- x --&gt;</p><p>{.class} [x] (http://y)</p><p>##z</p><p>~~~</p><p>a\\</p><p>![x](y.png){decorative}</p>`,
    "marks in all places": `<p>a<b>b</b>c<b>"d"</b>e<b> f </b><i><b>g</b></i><b></b><i>*</i>!<a href="https://x.example">h</a><b>i</b><b>j</b><code>\`k\`</code><code></code></p>`,
    "headings without order":
      "<h6>a</h6><h2>b</h2><h5>c</h5><h1>d</h1><h4></h4><h3>#</h3><h2>e #</h2>",
    "lists in lists": `${"<ul><li>a".repeat(60)}${"</li></ul>".repeat(60)}`,
    "quotations in quotations": `${"<blockquote>".repeat(60)}<p>a</p>${"</blockquote>".repeat(60)}`,
    "boxes in boxes and lists": `<ul><li><aside><h2>a</h2><p>b</p></aside></li></ul><aside><h3>a</h3><aside><h2>a</h2><p>b</p></aside><h2>d</h2><h6>e</h6></aside><aside><h2> </h2><p>c</p></aside><aside></aside>`,
    "tables of all sorts": `<table></table><table><tr><td>a</table><table><tr><td>a<td>b<tr><td>c</table><table><tr><th><th><tr><td>|<td><p>d</p><p>e</p></table><table><tr><td colspan=9999 rowspan=9999>f<td>g<tr><td>h<tr><td>i</table><table><caption>x</caption><tr><td>a<td>b<tr><td>---<td>:--</table><table><caption>x</caption><tr><td>a<td>b<tr><td>c<td>d</table>`,
    "pictures of all sorts": `<img><img src=""><img src="x.png" alt="a"><figure><img src="/etc/passwd" alt="b"><figcaption>c "d" {e}</figcaption></figure><p>f <img src="../../site/_data/site.json" alt="]("> g</p><a href="x"><img src="y"></a>`,
    "languages that are none": `<p lang="xx-none">a <span lang="">b</span> <span lang="svenska">c</span> <span lang="en">d <a href="https://x.example">e</a> <i lang="fi">f</i></span></p><div lang="en"><h2>g</h2><ul><li>h</li></ul><div lang="de"><p>i</p></div></div>`,
    abbreviations: `<p><abbr title="x">A</abbr> <abbr title="y">A</abbr> <abbr title="z">]:b</abbr> <abbr title="w">AB</abbr>C <abbr title=" ">D</abbr> <a href="https://x.example"><abbr title="v">E</abbr></a> <code><abbr title="u">F</abbr></code></p>`,
    code: "<pre>```\n::: fact\n</pre><pre>\n  a\n\n\tb</pre><pre></pre><ul><li><pre>c\nd</pre></li></ul>",
    "notes and terms":
      "<dl><dt>a<dd>b<dd><ul><li>c</ul></dl><details><summary></summary></details><details><summary>d</summary>e</details><hr><sup>1</sup>",
    "elements in wrong places":
      "<li>a<tr><td>b</td></tr></p></div><p>c<div>d<p>e</b></i><table><p>f<tr><td>g</table><select><option>h",
    "forms and frames":
      "<form><p>Fyll i</p><input><textarea>x</textarea></form><iframe src='https://x.example'></iframe><object data=a><p>b</p></object><video src=c></video><svg><text>d</text></svg><math><mi>e</mi></math>",
  };

  for (const [what, content] of Object.entries(contents))
    test(what, async () => {
      const { faults, failures, text: written, codes } = await importHtml(pageWith(text + content));
      assert.deepEqual(failures, []);
      assert.deepEqual(faults, []);
      assert.match(written, /Kommunen öppnar porten i dag\./);
      assert.doesNotMatch(written, /(?<!\\)<[a-z!/]|javascript:|\]\(data:/i);
      assert.ok(!codes.includes("simplified"), written);
    });

  test("a thousand elements in each other", async () => {
    const [open, close] = ["<div>".repeat(1_000), "</div>".repeat(1_000)];
    const spans = `${"<b>".repeat(900)}tjock${"</b>".repeat(900)}`;
    const { faults, text: written } = await importHtml(
      pageWith(`${open}${text}${close}<p>${spans}</p>`),
    );
    assert.deepEqual(faults, []);
    assert.match(written, /^Kommunen öppnar porten i dag\.$/m);
    assert.match(written, /tjock/);
  });

  test("titles and descriptions that hold markup", async () => {
    const titles = [
      "&lt;b&gt;a&lt;/b&gt;",
      "a: b # c",
      "[x]{lang=none}",
      "'\"",
      "- x",
      "\u202ea\u0000b",
      "a<br>b",
    ];
    for (const title of titles) {
      const html = `<main><h1>${title}</h1><p class="ingress">::: fact ${title} <a href="javascript:x">b</a></p>${text}</main>`;
      const { faults, failures } = await importHtml(html);
      assert.deepEqual([...faults, ...failures], [], title);
    }
  });
});

describe("a file that is no page", () => {
  const files: readonly (readonly [string, Uint8Array | string, RegExp])[] = [
    ["that is empty", "", /Det finns ingen text på sidan/],
    ["of elements alone", "<html><body><div><p> </p></div></body></html>", /Det finns ingen text/],
    ["that is a PDF", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj", /ingen webbsida och ingen text/],
    ["of elements in each other", "<ul><li>".repeat(16_000), /fler än 2000 element inuti varandra/],
    ["of templates in each other", "<template>".repeat(16_000), /element inuti varandra/],
    ["of zeros", new Uint8Array(4000), /ingen webbsida och ingen text/],
  ];
  for (const [what, content, message] of files)
    test(`${what} is refused, and others go on`, async () => {
      const files = { "fel.html": content, "ratt.html": pageWith(text) };
      const { failures, pages } = await importInto(files);
      assert.equal(failures.length, 1);
      assert.match(failures[0] ?? "", message);
      assert.match(failures[0] ?? "", /^fel\.html: /);
      assert.deepEqual(pages[1]?.written, ["src/content/sv/ratt.md"]);
    });
});

describe("the letters of a page are read", () => {
  const page = pageWith("<p>Räksmörgås på Åland, é</p>");
  const latin = (html: string) => Buffer.from(html, "latin1");
  const cases: Readonly<Record<string, Uint8Array>> = {
    "in UTF-8 with a mark": Buffer.from(`\ufeff${page}`),
    "in Windows-1252 that it names": latin(
      page.replace("<title>", `<meta charset="windows-1252"><title>`),
    ),
    "in Latin 1 that the old way names": latin(
      page.replace(
        "<title>",
        `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>`,
      ),
    ),
    "in UTF-8 though it names another": Buffer.from(
      page.replace("<title>", `<meta charset="latin1"><title>`),
    ),
    "in UTF-16": Buffer.from(`\ufeff${page}`, "utf16le"),
  };
  for (const [what, bytes] of Object.entries(cases))
    test(what, async () => {
      const { read, pages } = await importInto({ "sida.html": bytes });
      assert.match(read("src/content/sv/sida.md"), /Räksmörgås på Åland, é/);
      assert.deepEqual(pages[0]?.remarks, []);
    });

  test("in Windows-1252 that nothing names, which is told", async () => {
    const { read, pages } = await importInto({ "sida.html": latin(page) });
    assert.match(read("src/content/sv/sida.md"), /Räksmörgås på Åland, é/);
    assert.deepEqual(
      pages[0]?.remarks.map(({ code }) => code),
      ["encoding"],
    );
  });
});

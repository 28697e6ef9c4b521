import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type BlockChange,
  type BlocksOfSide,
  changesOfBlocks,
} from "../../src/review/block-changes.ts";
import { readPageText } from "../../src/review/page-text.ts";

function side(html: string, of: Partial<BlocksOfSide> = {}): BlocksOfSide {
  const { main } = readPageText(
    `<!DOCTYPE html><html lang="sv"><body><main>${html}</main></body></html>`,
  );
  return { blocks: main, digestOf: (picture) => picture, targetOf: (target) => target, ...of };
}

function changes(before: string, after: string): readonly BlockChange[] {
  return changesOfBlocks(side(before), side(after));
}

/** A change in one line: `-gone +come same`. */
function told({ what, words }: BlockChange): string {
  const marks = { same: "", added: "+", removed: "-" };
  return `${what}: ${words.map(({ state, text }) => `${marks[state]}[${text}]`).join("")}`;
}

describe("what has changed of a page", () => {
  test("is nothing where it reads the same", () => {
    assert.deepEqual(
      changes("<p>Vi är  här.</p>", '<div><p class="x">Vi är <b>här</b>.</p></div>'),
      [],
    );
  });

  test("is the words of a paragraph that have changed, together where they follow each other", () => {
    const all = changes(
      "<p>Ring 0155-24 57 39 för att boka.</p>",
      "<p>Ring 0155-24 60 00 för att boka.</p>",
    );
    assert.deepEqual(all.map(told), ["changed: [Ring 0155-24 ]-[57 39]+[60 00][ för att boka.]"]);
  });

  test("is a paragraph that has come or gone, in its place", () => {
    const all = changes(
      "<h2>Öppet</h2><p>Vi har öppet.</p><p>Kom in när du vill.</p>",
      "<h2>Öppet</h2><p>Helt andra ord står nu här.</p><p>Kom in när du vill.</p>",
    );
    assert.deepEqual(all.map(told), [
      "added: +[Helt andra ord står nu här.]",
      "removed: -[Vi har öppet.]",
    ]);
  });

  test("is what stands in one entry of a list, or in one row of a table", () => {
    const all = changes(
      "<ul><li>Äpple</li><li>Päron</li></ul><table><tr><th>År<th>Antal<tr><td>2024<td>12</table>",
      "<ul><li>Äpple</li></ul><table><tr><th>År<th>Antal<tr><td>2024<td>13</table>",
    );
    assert.deepEqual(all.map(told), ["removed: -[Päron]", "changed: [2024 | ]-[12]+[13]"]);
  });

  test("reads what is described together with its description", () => {
    const [block, ...others] = side("<dl><dt>Plats</dt><dd>Salen</dd></dl>").blocks;
    assert.equal(block?.text, "Plats: Salen");
    assert.deepEqual(others, []);
  });

  test("is nothing that is hidden, nor the foot of the page", () => {
    const html =
      '<p hidden>A</p><template>B</template><div class="page-foot x"><p>C</p></div><p>D</p>';
    assert.deepEqual(
      side(html).blocks.map(({ text }) => text),
      ["D"],
    );
  });

  test("is a link that leads elsewhere, is new or is none any more", () => {
    const all = changes(
      '<p>Läs <a href="/a/">mer</a> och <a href="/b/">om oss</a> i lugn och ro.</p>',
      '<p>Läs <a href="/c/">mer</a> och om oss i <a href="/d/">lugn</a> och ro.</p>',
    );
    assert.deepEqual(
      all.flatMap(({ links }) => links),
      [
        { text: "mer", before: "/a/", after: "/c/" },
        { text: "lugn", after: "/d/" },
        { text: "om oss", before: "/b/" },
      ],
    );
  });

  test("is no link to a page that has moved", () => {
    const before = side('<p><a href="/a/#x">Mer</a></p>', {
      targetOf: (target) => target.replace("/a/", "/b/"),
    });
    assert.deepEqual(changesOfBlocks(before, side('<p><a href="/b/#x">Mer</a></p>')), []);
  });

  test("is a picture with other bytes, whatever its name", () => {
    const before = side('<img src="/a.png" alt="Ett träd">', { digestOf: () => "1" });
    const same = side('<img src="/b.png" alt="Ett träd">', { digestOf: () => "1" });
    const other = side('<img src="/a.png" alt="Ett träd">', { digestOf: () => "2" });
    assert.deepEqual(changesOfBlocks(before, same), []);
    const [change] = changesOfBlocks(before, other);
    assert.equal(change?.isOtherPicture, true);
    assert.equal(change.block, "picture");
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileTypeNote } from "../../src/routes/file-type-note.ts";

test("a link to a PDF says so, once", () => {
  assert.equal(fileTypeNote("https://a.example/b.pdf", ["Plan"]), " (PDF)");
  assert.equal(fileTypeNote("https://a.example/b.PDF?v=1#c", ["Plan"]), " (PDF)");
  assert.equal(fileTypeNote("https://a.example/b.pdf", ["Plan", "The plan, PDF"]), "");
});

test("a link to a file of any other type does, too", () => {
  assert.equal(fileTypeNote("https://a.example/b.xlsx", ["Plan"]), " (Excel)");
  assert.equal(fileTypeNote("https://a.example/b.mp4", ["Plan, MP4"]), "");
});

test("a link to a page says nothing of files", () => {
  for (const address of [
    "https://a.example/pdf",
    "https://a.example/?b=c.pdf",
    "https://a.zip",
    "#a.pdf",
  ])
    assert.equal(fileTypeNote(address, ["Plan"]), "", address);
});

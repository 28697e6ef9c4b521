import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import fc from "fast-check";
import { openLookMemory } from "../../../src/audit/memory/look-memory.ts";
import { readKept, writeKept } from "../../../src/project/kept/kept-file.ts";
import { DamagedFile, openPieces, writePieces } from "../../../src/project/kept/kept-pieces.ts";
import { arbitraryFile } from "../../model/fuzz/arbitrary-file.ts";
import { seed } from "../../seed.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const folder = temporaryFolder();
const value = { name: "kept", days: new Map([["2027-03-15", [1, 2, 3]]]) };
const [head, piece] = [Buffer.from("the head"), Buffer.from("a piece")];

const memory = () =>
  openLookMemory(join(folder, "looks"), {
    digestOf: (path) => `digest of ${path}`,
    judges: "judges",
    today: "2027-03-15",
  });
const look = { page: "/sv/", look: "light" };
const seen = { at: "2027-03-15T06:00:00.000Z", findings: [] };

/** A file that is kept, and what somebody who opens it gets of it. */
const kept: Readonly<Record<string, { readonly write: () => void; readonly read: () => unknown }>> =
  {
    "value.kept": {
      write: () => writeKept(join(folder, "value.kept"), value),
      read: () => readKept(join(folder, "value.kept")),
    },
    "pages.kept": {
      write: () => writePieces(join(folder, "pages.kept"), head, [piece]),
      read: () => {
        const pieces = openPieces(join(folder, "pages.kept"));
        try {
          // The head is what decides whether there is anything to read.
          return pieces?.head;
        } finally {
          pieces?.close();
        }
      },
    },
    "looks/looks.json": {
      write: () => {
        const written = memory();
        written.keep(look, seen, ["/sv/"]);
        written.save();
      },
      read: () => {
        const read = memory();
        const recalled = read.recall(look);
        read.save();
        return recalled;
      },
    },
  };

for (const [name, { write, read }] of Object.entries(kept))
  describe(`what is kept in ${name}`, () => {
    const file = join(folder, name);
    let bytes: Buffer;
    let whole: unknown;
    before(() => {
      write();
      bytes = readFileSync(file);
      whole = read();
      assert.ok(whole !== undefined);
    });

    test("is what was written, or as none, whatever bytes stand there", () => {
      let none = 0;
      fc.assert(
        fc.property(arbitraryFile(bytes), (changed) => {
          writeFileSync(file, changed);
          const found = read();
          if (found === undefined) none += 1;
          else assert.deepEqual(found, whole);
        }),
        { seed, numRuns: 200, endOnFailure: true },
      );
      assert.ok(none > 150, `${none} are as none`);
    });

    test("is as none where a folder stands in its place", () => {
      rmSync(file);
      mkdirSync(file);
      assert.equal(read(), undefined);
      assert.deepEqual(readdirSync(file), []);
      rmSync(file, { recursive: true });
    });
  });

test("asks for no more memory than the file has, whatever it says of its length", () => {
  const file = join(folder, "long.kept");
  writePieces(file, head, [piece]);
  const bytes = readFileSync(file);
  bytes.writeUInt32LE(0xffff_ffff, 64);
  writeFileSync(file, bytes);
  const before = process.memoryUsage().arrayBuffers;
  assert.equal(openPieces(file), undefined);
  assert.ok(process.memoryUsage().arrayBuffers - before < 1_000_000);
});

test("a piece whose bytes are others is told of", () => {
  const file = join(folder, "piece.kept");
  writePieces(file, head, [piece]);
  const bytes = readFileSync(file);
  bytes.writeUInt8(0, bytes.length - 1);
  writeFileSync(file, bytes);
  const pieces = openPieces(file);
  assert.ok(pieces);
  assert.throws(() => pieces.read({ start: 0, size: piece.length, checksum: 1 }), DamagedFile);
  pieces.close();
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { guideFolder } from "../../src/project/with-guide.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** The programme to which a session is added. */
export const forum = "_data/programmes/forum-2027.json";

/** What the site has beside the fixture, so that there is something to change and to withdraw. */
export const added = new Map([
  [
    forum,
    `{
  "title": { "sv": "Forum 2027", "en": "Forum 2027" },
  "date": "2027-03-02",
  "place": { "kind": "digital" },
  "status": "scheduled",
  "organiser": "viken",
  "updated": "2026-11-20",
  "sessions": [
    {
      "id": "welcome",
      "start": "13:00",
      "end": "14:00",
      "kind": "talk",
      "title": { "sv": "Välkomna", "en": "Welcome" }
    }
  ]
}
`,
  ],
  ["src/content/sv/lamp-swap.md", "---\ntitle: Byt din lampa\n---\n\nKom till kontoret.\n"],
  [
    "src/content/sv/lamps.md",
    "---\ntitle: Om lampor\n---\n\nDu kan [byta din lampa](page:lamp-swap) hos oss.\n",
  ],
]);

/** A photograph as a camera makes it. */
export async function photograph(): Promise<string> {
  const file = join(temporaryFolder(), "Ny cykelväg 1.JPG");
  const size = { width: 4000, height: 3000, channels: 3 } as const;
  await sharp({ create: { ...size, background: "#8ab4d8" } })
    .jpeg()
    .toFile(file);
  return file;
}

/** The names that a page of the guide gives to what the forms show: what it does not name is a fault. */
export function namedIn(page: string): (name: string) => string {
  const text = readFileSync(join(guideFolder, "sv", page), "utf8");
  return (name) => {
    assert.ok(text.includes(`**${name}**`), `${page} does not name "${name}"`);
    return name;
  };
}

import assert from "node:assert/strict";
import { test } from "node:test";
import { mutate } from "./fuzz/mutate.ts";
import { type Random, seededRandom } from "./fuzz/random.ts";
import { type Changes, tryChanges } from "./fuzz/try-changes.ts";
import { fixtureFiles } from "./site-with.ts";

const seed = Number(process.env.FUZZ_SEED ?? 20_261_125);
/** Files that are changed together, each at one place: a site is loaded at once for all of them. */
const together = 60;
const rounds = 95;
/** Only a hang could reach it. */
const timeout = 600_000;

const texts = new Map(
  [...fixtureFiles.data, ...fixtureFiles.content].map(({ path, text }) => [path, text]),
);
/** Without them there is no site, so that nothing would be said of the other files. */
const basics = [...texts.keys()].filter((path) => /^_data\/[^/]+\.json$/.test(path));
const others = [...texts.keys()].filter((path) => !basics.includes(path));

test("5,000 changes of the fixture site end in faults or in whole pages", { timeout }, () => {
  const random = seededRandom(seed);
  const counts = { changed: 0, published: 0, pages: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const changes = round % 10 === 9 ? changesOfBasics(random) : changesOfOthers(random);
    counts.changed += Object.keys(changes).length;
    const published = guarded(changes, () => tryChanges(changes));
    counts.published += published.files;
    counts.pages += published.pages;
  }
  assert.ok(counts.changed >= 5_000, JSON.stringify(counts));
  // Were nothing published, the pages would not have been looked at.
  assert.ok(counts.published >= 500 && counts.pages >= 500, JSON.stringify(counts));
});

function changesOfOthers(random: Random): Changes {
  const chosen = new Set<string>();
  while (chosen.size < together) chosen.add(random.pick(others));
  return Object.fromEntries([...chosen].map((path) => [path, changed(path, random)]));
}

function changesOfBasics(random: Random): Changes {
  const path = random.pick(basics);
  return { [path]: changed(path, random) };
}

function changed(path: string, random: Random): string {
  return mutate(path, texts.get(path) ?? "", random);
}

/** Says which change it was, and how to find it again. */
function guarded<Result>(changes: Changes, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    for (const [path, text] of Object.entries(changes)) {
      try {
        tryChanges({ [path]: text });
      } catch (reason) {
        throw new Error(`FUZZ_SEED=${seed}, ${path}:\n${text}`, { cause: reason });
      }
    }
    throw new Error(`FUZZ_SEED=${seed}: these together`, { cause: error });
  }
}

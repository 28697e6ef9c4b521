import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { noProgress, showProgress } from "../../src/command/progress.ts";
import { createTranslators } from "../../src/i18n/translator.ts";
import { realLocales } from "../i18n/real-locales.ts";

const translators = createTranslators(realLocales, ["sv", "en"]);

interface Place {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly language?: string;
}

/** Progress in a place, with a clock that only moves when it is told to. */
function progressIn({ language = "sv", ...place }: Place) {
  const written: string[] = [];
  const timers = new Map<() => void, { readonly interval: number; due: number }>();
  let now = 0;
  const clock = {
    now: () => now,
    every: (interval: number, act: () => void) => {
      timers.set(act, { interval, due: now + interval });
      return () => timers.delete(act);
    },
  };
  const output = { ...place, write: (text: string) => written.push(text) };
  return {
    progress: showProgress(output, translators(language), clock),
    /** What has been written since the last time. */
    written: () => written.splice(0).join(""),
    timers,
    /** The program is busy for so many milliseconds: no timer comes to its turn. */
    work: (milliseconds: number) => {
      now += milliseconds;
    },
    /** The program waits. */
    wait: (milliseconds: number) => {
      const end = now + milliseconds;
      while (now < end) {
        now = Math.min(end, ...[...timers.values()].map(({ due }) => due));
        for (const [act, timer] of timers)
          if (timer.due <= now) {
            timer.due += timer.interval;
            act();
          }
      }
    },
  };
}

const terminal = { isTTY: true, columns: 80 };

describe("progress on a terminal", () => {
  test("is not shown in the first two seconds", () => {
    const { progress, written, work, wait } = progressIn(terminal);
    const step = progress.begin("pages");
    for (let done = 1; done < 200; done += 1) {
      work(10);
      step(done, 1000);
    }
    assert.equal(written(), "");
    wait(20);
    assert.equal(written(), "\rSkriver sidor: 199 av 1\u00a0000\u001b[K");
  });

  test("is one line, which is written over at most ten times a second", () => {
    const { progress, written, work } = progressIn(terminal);
    const step = progress.begin("pages");
    work(2000);
    const texts: string[] = [];
    for (let done = 1; done <= 1000; done += 1) {
      step(done, 10_700);
      texts.push(written());
      work(1);
    }
    const shown = texts.filter((text) => text !== "");
    assert.equal(shown.length, 10);
    assert.equal(shown[0], "\rSkriver sidor: 1 av 10\u00a0700\u001b[K");
    assert.ok(shown.every((text) => !text.includes("\n")));
  });

  test("shows the last step when no other comes", () => {
    const { progress, written, work, wait } = progressIn(terminal);
    const step = progress.begin("drawing");
    work(3000);
    step(1, 3);
    step(2, 3);
    assert.equal(written(), "\rRitar bilder för delning: 1 av 3\u001b[K");
    wait(100);
    assert.equal(written(), "\rRitar bilder för delning: 2 av 3\u001b[K");
    wait(10_000);
    assert.equal(written(), "");
  });

  test("shows a new phase at once, without numbers until there are any", () => {
    const { progress, written, work } = progressIn(terminal);
    const step = progress.begin("pages");
    work(2000);
    step(5, 5);
    progress.begin("index");
    assert.equal(written(), "\rSkriver sidor: 5 av 5\u001b[K\rGör sökindexet\u001b[K");
  });

  test("does not hear of a phase that is over", () => {
    const { progress, written, work } = progressIn(terminal);
    const step = progress.begin("drawing");
    progress.begin("pages");
    work(2000);
    step(1, 2);
    assert.equal(written(), "");
  });

  test("leaves the line to what else is printed, and comes back with the next step", () => {
    const { progress, written, work, wait } = progressIn(terminal);
    const step = progress.begin("printing");
    work(2000);
    step(1, 2);
    step(2, 2);
    written();
    progress.hide();
    assert.equal(written(), "\r\u001b[K");
    progress.hide();
    wait(1000);
    assert.equal(written(), "");
    step(2, 2);
    assert.equal(written(), "\rSkapar PDF-filer: 2 av 2\u001b[K");
  });

  test("leaves a clean line when the command ends or fails, and nothing that runs", () => {
    const { progress, written, work, timers } = progressIn(terminal);
    const step = progress.begin("pages");
    work(2000);
    step(1, 2);
    written();
    progress.end();
    assert.equal(written(), "\r\u001b[K");
    assert.equal(timers.size, 0);
    step(2, 2);
    progress.begin("index")(1, 2);
    progress.end();
    assert.equal(written(), "");
  });

  test("leaves nothing to be cleared where nothing was shown", () => {
    const { progress, written, work } = progressIn(terminal);
    progress.begin("pages");
    work(1000);
    progress.end();
    assert.equal(written(), "");
  });

  for (const [columns, text] of [
    [28, "Skriver sidor: 199 av 1\u00a0000"],
    [27, "Skriver sidor: 199 av 1\u00a00…"],
    [10, "Skriver …"],
    [1, "…"],
  ] as const)
    test(`stays in one line of ${columns} columns`, () => {
      const { progress, written, work } = progressIn({ ...terminal, columns });
      work(2000);
      const step = progress.begin("pages");
      written();
      work(100);
      step(199, 1000);
      assert.equal(written(), `\r${text}\u001b[K`);
    });

  test("takes a terminal that does not know its width for one of 80 columns", () => {
    const { progress, written, work } = progressIn({ isTTY: true, columns: 0 });
    work(2000);
    const step = progress.begin("measuring");
    written();
    work(100);
    step(1, 2, "x".repeat(100));
    assert.equal(written().length, "\r\u001b[K".length + 79);
  });
});

describe("progress in a log", () => {
  test("is a line every five seconds, and none in the first two", () => {
    const { progress, written, work } = progressIn({});
    const step = progress.begin("pages");
    const lines: string[] = [];
    for (let second = 0; second <= 12; second += 1) {
      step(second, 12);
      const text = written();
      if (text !== "") lines.push(`${second}: ${text}`);
      work(1000);
    }
    assert.deepEqual(lines, [
      "2: Skriver sidor: 2 av 12\n",
      "7: Skriver sidor: 7 av 12\n",
      "12: Skriver sidor: 12 av 12\n",
    ]);
  });

  test("tells of a phase without steps when it is its turn, once", () => {
    const { progress, written, work, wait } = progressIn({});
    const step = progress.begin("pages");
    work(2000);
    step(1, 1);
    assert.equal(written(), "Skriver sidor: 1 av 1\n");
    progress.begin("index");
    wait(4900);
    assert.equal(written(), "");
    wait(100);
    assert.equal(written(), "Gör sökindexet\n");
    wait(60_000);
    assert.equal(written(), "");
  });

  test("has no signs for a terminal", () => {
    const { progress, written, work } = progressIn({});
    const step = progress.begin("pages");
    work(2000);
    step(1, 2);
    progress.hide();
    progress.end();
    assert.equal(written(), "Skriver sidor: 1 av 2\n");
  });
});

describe("the words of progress", () => {
  const said = (language: string, name?: string) => {
    const { progress, written, work } = progressIn({ language });
    const step = progress.begin("measuring");
    work(2000);
    step(1200, 10_700, name);
    return written().trim();
  };

  test("are in the language of the editors, with its numbers", () => {
    assert.equal(said("sv"), "Mäter: 1\u00a0200 av 10\u00a0700");
    assert.equal(said("en"), "Measuring: 1,200 of 10,700");
  });

  test("name what is worked on", () => {
    assert.equal(said("sv", "hugo"), "Mäter: 1\u00a0200 av 10\u00a0700 (hugo)");
    assert.equal(said("en", "hugo"), "Measuring: 1,200 of 10,700 (hugo)");
  });
});

test("no progress says nothing, whatever it is told", () => {
  noProgress.begin("pages")(1, 2);
  noProgress.hide();
  noProgress.end();
});

test("steps make no text while nothing is shown", () => {
  const { t, format } = translators("sv");
  let texts = 0;
  const counting = {
    t,
    format: {
      ...format,
      number: (value: number) => {
        texts += 1;
        return format.number(value);
      },
    },
  };
  const clock = { now: () => 0, every: () => () => {} };
  const step = showProgress({ write: () => {} }, counting, clock).begin("pages");
  for (let done = 1; done <= 1000; done += 1) step(done, 1000);
  assert.equal(texts, 0);
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  isShown,
  readChoice,
  writeChoice,
} from "../../../_includes/kinds/programme/programme-choice/choice-in-address.ts";
import { keepEvents } from "../../../_includes/kinds/programme/programme-choice/chosen-calendar.ts";
import { keepSessions } from "../../../_includes/kinds/programme/programme-choice/kept-sessions.ts";

describe("the choice in the address", () => {
  test("is read and written, and leaves the rest of the query", () => {
    const choice = readChoice("?at=2024-03-20T09:15&priority=P1&priority=P3&only=mine");
    assert.deepEqual(choice, { priorities: new Set(["P1", "P3"]), onlyMine: true });
    assert.equal(
      writeChoice("?at=2024-03-20T09:15&priority=P2", choice),
      "?at=2024-03-20T09:15&priority=P1&priority=P3&only=mine",
    );
  });

  test("leaves no trace where nothing is chosen", () => {
    assert.equal(writeChoice("?priority=P1&only=mine", readChoice("")), "");
  });

  test("shows sessions of any of the priorities, and only the visitor's own where asked", () => {
    const shows = (query: string, priority?: string) =>
      isShown({ uid: "a", priority }, readChoice(query), new Set(["a"]));
    assert.equal(shows(""), true);
    assert.equal(shows("?priority=P1&priority=P2", "P2"), true);
    assert.equal(shows("?priority=P1", "P2"), false);
    assert.equal(shows("?priority=P1"), false);
    assert.equal(shows("?only=mine"), true);
    assert.equal(isShown({ uid: "b" }, readChoice("?only=mine"), new Set(["a"])), false);
  });
});

describe("the sessions that are kept", () => {
  /** As much of a storage as is used. */
  const storageOf = (texts: Map<string, string>) =>
    ({
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => texts.set(key, text),
      removeItem: (key: string) => texts.delete(key),
    }) as unknown as Storage;

  test("are there again, and nothing is left when they are cleared", () => {
    const texts = new Map<string, string>();
    const open = () => storageOf(texts);
    keepSessions("programme:x", open).set(new Set(["a", "b"]));
    const again = keepSessions("programme:x", open);
    assert.deepEqual(again.uids(), new Set(["a", "b"]));
    assert.equal(again.isKept(), true);
    again.set(new Set());
    assert.equal(texts.size, 0);
  });

  test("last as long as the page where the device keeps nothing", () => {
    const kept = keepSessions("programme:x", () => {
      throw new Error("blocked");
    });
    assert.equal(kept.isKept(), false);
    kept.set(new Set(["a"]));
    assert.deepEqual(kept.uids(), new Set(["a"]));
  });

  for (const text of ["{", "null", '{"a":1}', "7"])
    test(`are none where somebody has written ${text}`, () => {
      const kept = keepSessions("programme:x", () => storageOf(new Map([["programme:x", text]])));
      assert.deepEqual(kept.uids(), new Set());
      assert.equal(kept.isKept(), true);
    });
});

test("of a calendar, the chosen events are kept byte for byte, with the time zone", () => {
  const event = (uid: string, more = "") =>
    `BEGIN:VEVENT\r\n${uid}\r\nSUMMARY:A\r\n title\r\n${more}END:VEVENT\r\n`;
  const alarm = "BEGIN:VALARM\r\nUID:chosen@x\r\nEND:VALARM\r\n";
  const head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Z\r\nEND:VTIMEZONE\r\n";
  const foot = "END:VCALENDAR\r\n";
  const chosen = event("UID:chos\r\n en@x");
  const calendar = head + event("UID:other@x") + chosen + event("UID:third@x", alarm) + foot;
  assert.equal(keepEvents(calendar, new Set(["chosen@x"])), head + chosen + foot);
  assert.equal(keepEvents(calendar, new Set()), head + foot);
});

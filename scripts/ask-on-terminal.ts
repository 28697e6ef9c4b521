import { createInterface, type Interface } from "node:readline/promises";
import type { Person } from "../src/authoring/ask-for.ts";

/** Somebody at a terminal, who may leave it. */
export interface PersonAtTerminal extends Person {
  readonly close: () => void;
}

/** Asks somebody at a terminal. Who presses Ctrl+C or Ctrl+D gives no more answers. */
export function askOnTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): PersonAtTerminal {
  const end = new AbortController();
  let lines: Interface | undefined;
  const open = () => createInterface({ input, output }).once("close", () => end.abort());
  return {
    ask: async (question) => {
      if (end.signal.aborted) return undefined;
      try {
        lines ??= open();
        return await lines.question(`${question} `, { signal: end.signal });
      } catch (error) {
        if (!end.signal.aborted) throw error;
        return undefined;
      }
    },
    say: (text) => output.write(`${text}\n`),
    close: () => lines?.close(),
  };
}

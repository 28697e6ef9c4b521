import { writeSync } from "node:fs";

const standardOutput = 1;

/**
 * Writes a line to the standard output. A full disk or a reader that is gone loses the line and nothing
 * else: `console.log` would end the process, or never write again when there is room.
 */
export function writeLine(line: string): void {
  try {
    writeSync(standardOutput, `${line}\n`);
  } catch {
    // There is nowhere to say it.
  }
}

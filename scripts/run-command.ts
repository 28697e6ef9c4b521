import { type ParseArgsConfig, parseArgs } from "node:util";
import { printFaults } from "../src/eleventy/print-faults.ts";
import { LocaleError } from "../src/i18n/locale.ts";
import { ContentError } from "../src/model/content-error.ts";

/** A command was called in a way that it does not know. */
export class UsageError extends Error {
  override name = "UsageError";
}

/**
 * Runs a command and ends with its exit status: 0 fine; 1 faults in the content, all of them printed;
 * 2 wrong use, or a bug (with its stack).
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = error instanceof ContentError || error instanceof LocaleError ? 1 : 2;
    if (error instanceof ContentError) await printFaults(error);
    else if (error instanceof LocaleError || error instanceof UsageError)
      console.error(error.message);
    else console.error(error);
  }
}

/** Reads the command line; what it does not know ends the command with the usage. */
export function readArguments<Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message}\nUsage: ${usage}`);
  }
}

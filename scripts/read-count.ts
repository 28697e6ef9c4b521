import { CommandError } from "../src/command/command-error.ts";

/**
 * Reads an option that is a number.
 * @param option its name, without dashes
 * @throws CommandError when it is no whole number within the bounds
 */
export function readCount(
  option: string,
  text: string,
  { minimum = 1, maximum = 65535 }: { readonly minimum?: number; readonly maximum?: number } = {},
): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= minimum && count <= maximum) return count;
  throw new CommandError("not-a-number", `--${option} ${text}`, { minimum, maximum });
}

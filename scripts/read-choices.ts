import { CommandError } from "../src/command/command-error.ts";

/**
 * Reads an option that names some of several things, with commas between; an empty one names none.
 * @param option its name, without dashes
 * @throws CommandError when one of them is not there to be chosen
 */
export function readChoices<const Choice extends string>(
  option: string,
  text: string,
  choices: readonly Choice[],
): readonly Choice[] {
  return text
    .split(",")
    .filter((name) => name !== "")
    .map((name) => {
      const found = choices.find((choice) => choice === name);
      if (found !== undefined) return found;
      throw new CommandError("not-a-choice", `--${option} ${name}`, {
        choices: choices.join(", "),
      });
    });
}

import { readdir } from "node:fs/promises";
import { CommandError } from "../command/command-error.ts";

/** So many names are told. */
const mostNames = 5;

/**
 * Makes sure that a new site would lose nothing: its folder is not there, or empty but for a repository of git.
 * @param root the folder
 * @param given as it was written
 * @throws CommandError that names what is there
 */
export async function checkEmpty(root: string, given: string): Promise<void> {
  const names = (await namesIn(root, given)).filter((name) => name !== ".git");
  if (names.length === 0) return;
  const told = names.slice(0, mostNames).join(", ");
  throw new CommandError("init-not-empty", given, {
    names: names.length > mostNames ? `${told} …` : told,
  });
}

async function namesIn(root: string, given: string): Promise<readonly string[]> {
  try {
    return (await readdir(root)).sort();
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR") throw new CommandError("file-for-folder", given);
    throw error;
  }
}

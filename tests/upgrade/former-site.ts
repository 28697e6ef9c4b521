import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../roots.ts";

/** What `regionwebb init` of version 0.1.0 wrote for an invented municipality, but for the schemas. */
const formerSite = join(repositoryRoot, "tests", "upgrade", "site-0.1.0");

/** A copy of a site of version 0.1.0. */
export function copyFormerSite(folder: string): string {
  cpSync(formerSite, folder, { recursive: true });
  return folder;
}

/** Has git keep a site as it is, whoever runs the tests. */
export function commitAll(folder: string): void {
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", folder, ...args], { stdio: "pipe" });
  git("init", "--quiet");
  git("add", "--all");
  const person = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
  git(...person, "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "As it was");
}

/** The paths of the files that are not as git has them. */
export function changedIn(folder: string): readonly string[] {
  const args = ["-C", folder, "status", "--porcelain", "--untracked-files=all"];
  return execFileSync("git", args, { encoding: "utf8" })
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [line.slice(3)]))
    .sort();
}

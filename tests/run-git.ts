import { execFileSync } from "node:child_process";

/**
 * Runs git in a folder as somebody with no settings of their own.
 * @param date of a commit
 */
export function runGit(
  cwd: string,
  parameters: readonly string[],
  date = "2024-01-01T00:00:00Z",
): void {
  execFileSync("git", parameters, {
    cwd,
    stdio: "ignore",
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "Vera",
      GIT_AUTHOR_EMAIL: "vera@example.org",
      GIT_COMMITTER_NAME: "Vera",
      GIT_COMMITTER_EMAIL: "vera@example.org",
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    },
  });
}

/** The languages in which commands explain themselves. */
const spoken: readonly string[] = ["sv", "en"];

/** What is known of somebody who asks a command to explain itself. */
export interface Asking {
  /** What the command was given. */
  readonly parameters: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * The language in which somebody wants a command to explain itself: the one that `--language` names, or
 * else that of the environment. POSIX, 8.2: LC_ALL goes before LC_MESSAGES, and that before LANG.
 * @returns undefined where neither names one that commands speak
 */
export function languageOfPerson({ parameters, environment }: Asking): string | undefined {
  const index = parameters.findIndex(
    (one) => one === "--language" || one.startsWith("--language="),
  );
  const given = parameters[index]?.split("=")[1] ?? parameters[index + 1];
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const wished = [...(index < 0 ? [] : [given]), LC_ALL || LC_MESSAGES || LANG];
  return wished
    .map((one) => one?.split(/[-_.,@]/)[0]?.toLowerCase() ?? "")
    .find((one) => spoken.includes(one));
}

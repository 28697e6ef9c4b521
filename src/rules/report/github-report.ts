import type { Annotation, Severity } from "./annotation.ts";

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  advice: "notice",
};

/**
 * What is said of files, as annotations of GitHub Actions, which Forgejo and Gitea know too.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @param folder that of the site below the one that is checked out, with a slash at its end; or empty
 */
export function githubReport(annotations: readonly Annotation[], folder: string): string {
  return annotations.map((one) => written(one, folder)).join("\n");
}

function written(
  { severity, file, line, column, length, rule, what, remedy }: Annotation,
  folder: string,
): string {
  const properties = {
    file: folder + file,
    line,
    col: column,
    ...(column !== undefined && length !== undefined && { endColumn: column + length }),
    title: rule,
  };
  const parts = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  const message = escapeData([what, remedy].filter((part) => part !== "").join(" "));
  return `::${commands[severity]} ${parts.join(",")}::${message}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

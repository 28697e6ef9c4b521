import { examplePage } from "./example-page.ts";

/** A page with links to help in its header and its footer, for the examples of a rule. */
export function exampleHelp({
  header = [],
  footer = [],
}: {
  readonly header?: readonly string[];
  readonly footer?: readonly string[];
}): string {
  const links = (targets: readonly string[]) =>
    targets.map((target) => `<a href="${target}">Kontakt</a>`).join(" ");
  const [before, after] = [links(header), links(footer)];
  return examplePage(`<header>${before}</header><main>a</main><footer>${after}</footer>`).html;
}

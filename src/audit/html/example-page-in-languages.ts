import { examplePage } from "./example-page.ts";

/** Addresses by languages. */
type Addresses = Readonly<Record<string, string>>;

/**
 * A page in a language, with what its head says of the same page in others and what its language
 * switcher leads to, for the examples of a rule.
 */
export function examplePageInLanguages(
  language: string,
  { alternates, switches = {} }: { readonly alternates: Addresses; readonly switches?: Addresses },
): string {
  const head = Object.entries(alternates).map(
    ([code, address]) => `<link rel="alternate" hreflang="${code}" href="${address}">`,
  );
  const links = Object.entries(switches).map(
    ([code, address]) => `<a hreflang="${code}" href="${address}">${code}</a>`,
  );
  const body = `<header><nav>${links.join(" ")}</nav></header><main>a</main>`;
  return examplePage(body, { language, head: head.join("") }).html;
}

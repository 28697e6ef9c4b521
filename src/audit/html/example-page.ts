import type { PageExample } from "../rule.ts";

interface ExamplePage {
  readonly language?: string;
  readonly title?: string;
  /** What stands in its head beside the title. */
  readonly head?: string;
}

/** A whole page with something in its body, for the examples of a rule. */
export function examplePage(
  body: string,
  { language = "sv", title = "Exempel", head = "" }: ExamplePage = {},
): PageExample {
  const start = `<!DOCTYPE html>\n<html lang="${language}">\n<head><meta charset="utf-8">`;
  return {
    html: `${start}<title>${title}</title>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`,
  };
}

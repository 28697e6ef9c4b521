import { parse } from "parse5";
import type { BuiltPage, ParseError } from "../built-site.ts";
import { elementsOf } from "./elements.ts";

/** Parses a page as a browser does, with the places of its elements. */
export function parsePage(html: string, address: string): BuiltPage {
  const parseErrors: ParseError[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine, startOffset }) =>
      parseErrors.push({ code, line: startLine, offset: startOffset }),
  });
  return { address, html, document, elements: [...elementsOf(document)], parseErrors };
}

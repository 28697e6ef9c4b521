import type { Source } from "../../../src/audit/report/source-of.ts";

/** A fault that is put into a copy of the reference site, and what an audit must then find. */
export interface PlantedFault {
  readonly name: string;
  /** The address of the page or file on which it is found. Each page has one fault. */
  readonly page: string;
  /** What becomes of the HTML or of the text of the file at that address. */
  readonly change?: (text: string) => string;
  /** A stylesheet that the page loads as its last one. */
  readonly styles?: string;
  /** A script that the page loads. */
  readonly script?: string;
  /** As the register names it: `axe:color-contrast`, `focus-visible`. */
  readonly rule: string;
  /** A part of the beginning of the element's HTML, where the page has more of the kind. */
  readonly html?: string;
  /** The states in which it must be found. What is about the file alone has none. */
  readonly states?: readonly string[];
  /** The states in which it must not be found. */
  readonly notIn?: readonly string[];
  /** Where it is to be mended. */
  readonly source: Source;
}

/** Replaces a text that a page must have, in its first place. */
export function replaced(before: string | RegExp, after: string): (text: string) => string {
  return (text) => {
    const changed = text.replace(before, () => after);
    if (changed === text) throw new Error(`There is no ${before} to be replaced`);
    return changed;
  };
}

/** Puts a piece of HTML into a page as a text that an editor wrote, at the end of its content. */
export function inText(html: string): (text: string) => string {
  return beforeFoot(`<div class="prose">${html}</div>`);
}

/** Puts a piece of HTML into a page before what stands at the foot of its content. */
export function beforeFoot(html: string): (text: string) => string {
  return (text) => replaced('<div class="page-foot"', `${html}<div class="page-foot"`)(text);
}

/** To be mended in a content file. */
export function inContent(file: string): Source {
  return { cause: "content", file };
}

/** To be mended in the file of a component, which is below `_includes/`. */
export function inComponent(file: string): Source {
  return { cause: "generator", file: `_includes/${file}` };
}

/** To be mended in a file of the generator. */
export function inGenerator(file: string): Source {
  return { cause: "generator", file };
}

/** To be mended in what all pages have in their heads. */
export const inHead = inComponent("components/document-head/document-head.tsx");

const person = (name: string): string => `_data/contacts/${name}.json`;

/** The page of a person, and what is mended in the file about them. */
export function onPerson(name: string, language: "sv" | "en" = "sv") {
  const section = language === "sv" ? "kontakter" : "contacts";
  return { page: `/${language}/${section}/${name}/`, source: inContent(person(name)) };
}

/** The page of an organisation, and what is mended in the file about it. */
export function onOrganisation(name: string, language: "sv" | "en" = "sv") {
  const section = language === "sv" ? "organisationer" : "organisations";
  const source = inContent(`_data/organisations/${name}.json`);
  return { page: `/${language}/${section}/${name}/`, source };
}

/** The page of a notice in Swedish, and what is mended in the file about it. */
export function onNotice(name: string) {
  return { page: `/sv/anslagstavla/${name}/`, source: inContent(`_data/notices/${name}.json`) };
}

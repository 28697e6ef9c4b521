import { fileURLToPath } from "node:url";
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { readLocales } from "../src/i18n/read-locales.ts";
import { createTranslators } from "../src/i18n/translator.ts";
import { builtInKinds } from "../src/kinds/registry.ts";
import { planRoutes } from "../src/routes/plan-routes.ts";
import { exampleSite } from "./examples-site.ts";
import { builtInLooks } from "./kinds/built-in.ts";
import { type PageContext, PageProvider, usePage } from "./page-context.tsx";

/** The folder of the generator, from which the texts are read. */
const generator = fileURLToPath(new URL("..", import.meta.url));

export { exampleReferences, exampleTelephone, exampleText } from "../src/kinds/common-examples.ts";
export { exampleContact } from "../src/kinds/contact/examples.ts";
export { exampleDocument } from "../src/kinds/document/examples.ts";
export { exampleEvent } from "../src/kinds/event/examples.ts";
export { exampleNews } from "../src/kinds/news/examples.ts";
export { exampleOrganisation } from "../src/kinds/organisation/examples.ts";
export { exampleArea, examplePlan, exampleTarget } from "../src/kinds/plan/examples.ts";
export { examplePriorities } from "../src/kinds/priority/examples.ts";
export { exampleProgramme, exampleSession } from "../src/kinds/programme/examples.ts";

const site = exampleSite();
const translators = createTranslators(await readLocales(generator), site.settings.languages);
const table = planRoutes(site, translators, builtInKinds);
const assets = { stylesheet: "/assets/main.css", font: "/assets/font.woff2" };

/** The pictures that examples show, with their sizes: there are no such files. */
export const exampleMedia = site.media;

/** The context of a page of the example site, by the key of its route. */
export function exampleContext(key = "section:start", language = "en"): PageContext {
  const route = table.find(key, language);
  if (!route) throw new Error(`the example site has no page "${key}" in "${language}"`);
  return {
    site,
    table,
    route,
    translator: translators(language),
    looks: builtInLooks,
    assets,
  };
}

/** An example as it stands on the start page of the example site. */
export function onStartPage(example: VNode, language: string): VNode {
  const context = exampleContext("section:start", language);
  return <PageProvider value={context}>{example}</PageProvider>;
}

/** The HTML of an example, as on the start page of the example site. */
export function renderExample(example: VNode, language = "en"): string {
  return renderToString(onStartPage(example, language));
}

interface OnPageProps {
  /** The key of a route. */
  readonly at: string;
  /** Where it can be shown in this one alone, such as where a translation is missing. */
  readonly language?: string;
  readonly children: ComponentChildren;
}

/** An example that stands on another page than the start page. */
export function OnPage({ at, language, children }: OnPageProps) {
  const spoken = usePage().translator.language;
  return <PageProvider value={exampleContext(at, language ?? spoken)}>{children}</PageProvider>;
}

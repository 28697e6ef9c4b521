import { exampleContact, exampleContext, exampleNews } from "../../_includes/examples-context.tsx";
import { exampleSite } from "../../_includes/examples-site.ts";
import { renderPage } from "../../_includes/render-page.tsx";
import { exampleReferences } from "../../src/kinds/common-examples.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { referenceKey } from "../../src/model/reference.ts";
import type { Mention, Site } from "../../src/model/site.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import type { Route, RouteTable } from "../../src/routes/route.ts";
import { translators } from "../model/site-with.ts";

/** A site with its pages. */
export interface LargeSite {
  readonly site: Site;
  readonly table: RouteTable;
}

/** How much of everything there is. */
export interface Amounts {
  readonly news: number;
  readonly people: number;
}

const letters = "ABCDEFGHIJKLMNOPRSTUVYÅÄÖ";

/** The example site with so much news, all of which names the same things, and so many people. */
export function largeSite({ news, people }: Amounts): LargeSite {
  const small = exampleSite();
  const pages = Array.from({ length: news }, (_, index) => ({
    ...exampleNews(`news/n${index}`),
    published: `${2015 + (index % 11)}-05-${String(1 + (index % 28)).padStart(2, "0")}`,
  }));
  const contacts = Array.from({ length: people }, (_, index) =>
    exampleContact({
      id: `p${index}`,
      name: `Exempla ${letters.charAt(index % letters.length)}nnersson${index}`,
    }),
  );
  const mentions = pages.map(({ id }): Mention => ({ by: { kind: "page", id } }));
  const { contact, organisation, priority } = exampleReferences;
  const site: Site = {
    ...small,
    settings: { ...small.settings, newsPerPage: 20 },
    pages: new Map([...small.pages.values(), ...pages].map((page) => [page.id, page])),
    things: {
      ...small.things,
      contact: new Map([...small.things.contact.values(), ...contacts].map((one) => [one.id, one])),
    },
    mentions: new Map(
      [contact, organisation, priority].map((named) => [referenceKey(named), mentions]),
    ),
  };
  return { site, table: planRoutes(site, translators, builtInKinds) };
}

/** The HTML of a page. */
export function renderIn({ site, table }: LargeSite, route: Route): string {
  const translator = translators(route.language);
  return renderPage({ ...exampleContext(), site, table, route, translator });
}

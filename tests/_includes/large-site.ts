import {
  exampleContact,
  exampleContext,
  exampleEvent,
  exampleNews,
} from "../../_includes/examples-context.tsx";
import { exampleSite } from "../../_includes/examples-site.ts";
import { renderPage } from "../../_includes/render-page.tsx";
import { exampleReferences } from "../../src/kinds/common-examples.ts";
import { exampleNotices } from "../../src/kinds/notice/examples.ts";
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
  /** Of each half that has been. */
  readonly events: number;
  /** All of them taken down. */
  readonly notices: number;
}

const letters = "ABCDEFGHIJKLMNOPRSTUVYÅÄÖ";

/** The example site with so much of everything; all its news names the same things. */
export function largeSite(amounts: Amounts): LargeSite {
  const small = exampleSite();
  const pages = make(amounts.news, (index) => ({
    ...exampleNews(`news/n${index}`),
    published: dayIn(2015 + (index % 11), index),
  }));
  const contacts = make(amounts.people, (index) =>
    exampleContact({
      id: `p${index}`,
      name: `Exempla ${letters.charAt(index % letters.length)}nnersson${index}`,
    }),
  );
  const events = make(amounts.events, (index) => {
    const date = dayIn(index % 2 === 0 ? 2020 + (index % 10) : 2031, index);
    const slug = { sv: `e${index}`, en: `e${index}` };
    return exampleEvent({ id: `e${index}`, slug, start: { date }, end: { date } });
  });
  const notices = make(amounts.notices, (index) => {
    const announced = dayIn(2020 + (index % 3), index);
    return { ...exampleNotices.minutes, id: `m${index}`, announced };
  });
  const mentions = pages.map(({ id }): Mention => ({ by: { kind: "page", id } }));
  const { contact, organisation, priority } = exampleReferences;
  const site: Site = {
    ...small,
    settings: { ...small.settings, newsPerPage: 20 },
    pages: withMore(small.pages, pages),
    things: {
      ...small.things,
      contact: withMore(small.things.contact, contacts),
      event: withMore(small.things.event, events),
      notice: withMore(small.things.notice, notices),
    },
    mentions: new Map(
      [contact, organisation, priority].map((named) => [referenceKey(named), mentions]),
    ),
  };
  return { site, table: planRoutes(site, translators, builtInKinds) };
}

function make<One>(length: number, makeOne: (index: number) => One): readonly One[] {
  return Array.from({ length }, (_, index) => makeOne(index));
}

function dayIn(year: number, index: number): string {
  return `${year}-05-${String(1 + (index % 28)).padStart(2, "0")}`;
}

function withMore<One extends { readonly id: string }>(
  few: ReadonlyMap<string, One>,
  more: readonly One[],
): ReadonlyMap<string, One> {
  return new Map([...few.values(), ...more].map((one) => [one.id, one]));
}

/** The HTML of a page. */
export function renderIn({ site, table }: LargeSite, route: Route): string {
  const translator = translators(route.language);
  return renderPage({ ...exampleContext(), site, table, route, translator });
}

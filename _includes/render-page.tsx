import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { View } from "../src/routes/route.ts";
import { AreaLayout } from "./layouts/area.tsx";
import { BudgetLayout } from "./layouts/budget.tsx";
import { ContactLayout } from "./layouts/contact.tsx";
import { ContactsLayout } from "./layouts/contacts.tsx";
import { DataLayout } from "./layouts/data.tsx";
import { Document } from "./layouts/document.tsx";
import { DocumentOverviewLayout } from "./layouts/document-overview.tsx";
import { DocumentPageLayout } from "./layouts/document-page.tsx";
import { DocumentWholeLayout } from "./layouts/document-whole.tsx";
import { DocumentsLayout } from "./layouts/documents.tsx";
import { EventsLayout } from "./layouts/events.tsx";
import { LanguageChoice } from "./layouts/language-choice.tsx";
import { NewsLayout } from "./layouts/news.tsx";
import { NewsListLayout } from "./layouts/news-list.tsx";
import { NotFound } from "./layouts/not-found.tsx";
import { OrganisationLayout } from "./layouts/organisation.tsx";
import { OrganisationChartLayout } from "./layouts/organisation-chart.tsx";
import { OrganisationsLayout } from "./layouts/organisations.tsx";
import type { OutsideContext } from "./layouts/outside-document.tsx";
import { PlainPageLayout } from "./layouts/plain-page.tsx";
import { PlanLayout } from "./layouts/plan.tsx";
import { PlansLayout } from "./layouts/plans.tsx";
import { PrioritiesLayout } from "./layouts/priorities.tsx";
import { PriorityLayout } from "./layouts/priority.tsx";
import { ProgrammeLayout } from "./layouts/programme.tsx";
import { ScorecardLayout } from "./layouts/scorecard.tsx";
import { StartLayout } from "./layouts/start.tsx";
import { type PageContext, PageProvider } from "./page-context.tsx";

/** The whole HTML of a page. */
export function renderPage(context: PageContext): string {
  return toHtml(
    <PageProvider value={context}>
      <Document>{layoutOf(context.route.view)}</Document>
    </PageProvider>,
  );
}

/** `/index.html`: chooses a language without a script. */
export function renderLanguageChoice(context: OutsideContext): string {
  return toHtml(<LanguageChoice {...context} />);
}

/** `/404.html`: one page for addresses in every language, and so in every language. */
export function renderNotFound(context: OutsideContext): string {
  return toHtml(<NotFound {...context} />);
}

function toHtml(document: VNode): string {
  return `<!DOCTYPE html>\n${renderToString(document)}\n`;
}

function layoutOf(view: View): VNode {
  switch (view.kind) {
    case "start":
      return <StartLayout />;
    case "news-list":
      return <NewsListLayout list={view} />;
    case "news":
      return <NewsLayout page={view.page} />;
    case "page":
      return <PlainPageLayout page={view.page} />;
    case "contacts":
      return <ContactsLayout />;
    case "contact":
      return <ContactLayout contact={view.contact} />;
    case "organisations":
      return <OrganisationsLayout />;
    case "organisation":
      return <OrganisationLayout organisation={view.organisation} />;
    case "events":
      return <EventsLayout />;
    case "programme":
      return <ProgrammeLayout programme={view.programme} />;
    case "documents":
      return <DocumentsLayout />;
    case "document":
      return <DocumentOverviewLayout document={view.document} />;
    case "document-page":
      return <DocumentPageLayout document={view.document} page={view.page} />;
    case "document-whole":
      return <DocumentWholeLayout document={view.document} />;
    case "plans":
      return <PlansLayout />;
    case "plan":
      return <PlanLayout plan={view.plan} />;
    case "scorecard":
      return <ScorecardLayout plan={view.plan} />;
    case "area":
      return <AreaLayout plan={view.plan} area={view.area} />;
    case "chart":
      return <OrganisationChartLayout plan={view.plan} />;
    case "budget":
      return <BudgetLayout plan={view.plan} />;
    case "data":
      return <DataLayout />;
    case "priorities":
      return <PrioritiesLayout set={view.set} />;
    case "priority":
      return <PriorityLayout priority={view.priority} set={view.set} />;
  }
}

import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { FormAnswer } from "../src/routes/form-answer.ts";
import type { View } from "../src/routes/route.ts";
import { AToZLayout } from "./layouts/a-to-z.tsx";
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
import { EventLayout } from "./layouts/event.tsx";
import { EventsLayout } from "./layouts/events.tsx";
import { FollowLayout } from "./layouts/follow.tsx";
import { type FormAnswerContext, FormAnswerLayout, pageOfAnswer } from "./layouts/form-answer.tsx";
import { GlossaryLayout } from "./layouts/glossary.tsx";
import { LanguageChoice, OnlyLanguage } from "./layouts/language-choice.tsx";
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
import { ReportLayout } from "./layouts/report.tsx";
import { ScorecardLayout } from "./layouts/scorecard.tsx";
import { SearchLayout } from "./layouts/search.tsx";
import { SiteMapLayout } from "./layouts/site-map.tsx";
import { StartLayout } from "./layouts/start.tsx";
import { VersionsLayout } from "./layouts/versions.tsx";
import { type PageContext, PageProvider } from "./page-context.tsx";

/** The whole HTML of a page. */
export function renderPage(context: PageContext): string {
  return toHtml(
    <PageProvider value={context}>
      <Document>{layoutOf(context.route.view)}</Document>
    </PageProvider>,
  );
}

/** `/index.html`: chooses a language without a script, or goes on where there is only one. */
export function renderLanguageChoice(context: OutsideContext): string {
  const isOnly = context.site.settings.languages.length === 1;
  return toHtml(isOnly ? <OnlyLanguage {...context} /> : <LanguageChoice {...context} />);
}

/** `/404.html`: one page for addresses in every language, and so in every language. */
export function renderNotFound(context: OutsideContext): string {
  return toHtml(<NotFound {...context} />);
}

/** What the receiver of forms answers: thanks, a form to be mended, or why nothing was taken. */
export function renderFormAnswer(context: FormAnswerContext, answer: FormAnswer): string {
  return renderPage(pageOfAnswer(context, answer));
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
    case "event":
      return <EventLayout event={view.event} />;
    case "follow":
      return <FollowLayout />;
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
    case "glossary":
      return <GlossaryLayout />;
    case "versions":
      return <VersionsLayout version={view.version} />;
    case "data":
      return <DataLayout />;
    case "report":
      return <ReportLayout />;
    case "form-answer":
      return <FormAnswerLayout answer={view.answer} />;
    case "search":
      return <SearchLayout />;
    case "a-to-z":
      return <AToZLayout />;
    case "site-map":
      return <SiteMapLayout />;
    case "priorities":
      return <PrioritiesLayout set={view.set} />;
    case "priority":
      return <PriorityLayout priority={view.priority} set={view.set} />;
  }
}

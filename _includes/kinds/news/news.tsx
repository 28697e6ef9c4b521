import { dateOfNews, type NewsPage } from "../../../src/kinds/news/schema.ts";
import { get } from "../../../src/model/site.ts";
import { localize } from "../../../src/routes/links.ts";
import { ContactCards } from "../../components/contact-card/contact-card.tsx";
import { Facts } from "../../components/facts/facts.tsx";
import { FilmPlayer } from "../../components/film/film.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Picture } from "../../components/picture/picture.tsx";
import { PriorityLine } from "../../components/priority-line/priority-line.tsx";
import { ExplainedProse } from "../../components/prose/explained-prose.tsx";
import { Preamble } from "../../components/prose/preamble.tsx";
import { Slotted, slot } from "../../components/slotted/slotted.tsx";
import { ThingLink, ThingTitle } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { Comments } from "./comments/comments.tsx";
import { PageDates } from "./page-dates/page-dates.tsx";

interface NewsLayoutProps {
  readonly page: NewsPage;
}

/** A news page: what happened, who wrote it, whom to ask, and what it is part of. */
export function NewsLayout({ page }: NewsLayoutProps) {
  const { site, route } = usePage();
  const { value, lang } = localize(page.translations, route.language, site);
  const { body, file } = value;
  return (
    <>
      <article class="wrapper page article">
        <PageHeader>
          <PageDates page={page} />
          <Preamble translation={value} lang={lang} />
        </PageHeader>
        {page.picture && <Picture picture={page.picture} class="figure article__picture" eager />}
        <div class="article__body">
          {page.film && <FilmPlayer film={page.film} />}
          <ExplainedProse document={body} file={file} lang={lang} explain={page.glossary} />
        </div>
        <div class="article__side">
          <ContactCards
            contacts={page.contacts.map((contact) => get(site.things.contact, contact))}
            level={2}
          />
          <Background page={page} />
          <Priorities page={page} />
        </div>
      </article>
      <div class="wrapper">
        <Comments page={page} />
      </div>
    </>
  );
}

function Background({ page }: NewsLayoutProps) {
  const { t } = usePage().translator;
  const { organisation, editor, programme } = page;
  if (!organisation && !editor && !programme) return null;
  return (
    <div class="article__background">
      <h2>{t("ui.news.about")}</h2>
      <Facts
        facts={[
          organisation && {
            term: t("ui.organisation.one"),
            value: <ThingLink to={organisation} />,
          },
          editor && { term: t("ui.page.editor"), value: <ThingLink to={editor} /> },
        ]}
      />
      {programme && (
        <p class="more">
          <ThingLink to={programme}>
            <Slotted text={t("ui.programme.toProgramme", { title: slot })}>
              <ThingTitle of={programme} />
            </Slotted>
          </ThingLink>
        </p>
      )}
    </div>
  );
}

/** The priorities by the labels that they bore when the news was written. */
function Priorities({ page }: NewsLayoutProps) {
  const { site, translator } = usePage();
  if (page.priorities.length === 0) return null;
  return (
    <div class="article__priorities">
      <h2>{translator.t("ui.news.priorities")}</h2>
      <ul>
        {page.priorities.map((priority) => (
          <li key={priority.id}>
            <PriorityLine priority={get(site.things.priority, priority)} day={dateOfNews(page)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

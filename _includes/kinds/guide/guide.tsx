import { guideOf } from "../../../src/kinds/guide/guide-of.ts";
import type { GuidePage } from "../../../src/kinds/guide/schema.ts";
import { get } from "../../../src/model/site.ts";
import { localize } from "../../../src/routes/links.ts";
import { ContactCards } from "../../components/contact-card/contact-card.tsx";
import { FilmPlayer } from "../../components/film/film.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Picture } from "../../components/picture/picture.tsx";
import { Preamble } from "../../components/prose/preamble.tsx";
import { Prose } from "../../components/prose/prose.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";

/** A page of the guide, and the ways to those before and after it. */
export function GuideLayout({ page }: { readonly page: GuidePage }) {
  const { site, route, translator } = usePage();
  const { t } = translator;
  const { value, lang } = localize(page.translations, route.language, site);
  const all = guideOf(site);
  const place = all.findIndex(({ id }) => id === page.id);
  const [before, after] = [all[place - 1], all[place + 1]];
  return (
    <article class="wrapper page article">
      <PageHeader>
        <Preamble translation={value} lang={lang} />
      </PageHeader>
      {page.picture && <Picture picture={page.picture} class="figure article__picture" eager />}
      <div class="article__body">
        {page.film && <FilmPlayer film={page.film} />}
        <Prose document={value.body} file={value.file} lang={lang} />
        <nav class="stack" aria-label={t("ui.guide.ways")}>
          {before && (
            <p>
              {t("ui.guide.previous")} <ThingLink to={{ kind: "page", id: before.id }} />
            </p>
          )}
          {after && (
            <p>
              {t("ui.guide.next")} <ThingLink to={{ kind: "page", id: after.id }} />
            </p>
          )}
        </nav>
      </div>
      {page.contacts.length > 0 && (
        <div class="article__side">
          <ContactCards
            contacts={page.contacts.map((contact) => get(site.things.contact, contact))}
            level={2}
          />
        </div>
      )}
    </article>
  );
}

import type { PlainPage } from "../../../src/kinds/page/schema.ts";
import { get } from "../../../src/model/site.ts";
import { localize } from "../../../src/routes/links.ts";
import { ContactCards } from "../../components/contact-card/contact-card.tsx";
import { FilmPlayer } from "../../components/film/film.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Picture } from "../../components/picture/picture.tsx";
import { ExplainedProse } from "../../components/prose/explained-prose.tsx";
import { Preamble } from "../../components/prose/preamble.tsx";
import { usePage } from "../../page-context.tsx";
import { PageContents } from "./page-contents/page-contents.tsx";

/** A page that stands by itself. */
export function PlainPageLayout({ page }: { readonly page: PlainPage }) {
  const { site, route } = usePage();
  const { value, lang } = localize(page.translations, route.language, site);
  const { body, file } = value;
  return (
    <article
      class={`wrapper page article ${page.version === undefined ? "" : `page--${page.version}`}`.trim()}
    >
      <PageHeader>
        <Preamble translation={value} lang={lang} />
      </PageHeader>
      {page.picture && <Picture picture={page.picture} class="figure article__picture" eager />}
      <div class="article__side">
        <PageContents document={body} lang={lang} />
        <ContactCards
          contacts={page.contacts.map((contact) => get(site.things.contact, contact))}
          level={2}
        />
      </div>
      <div class="article__body">
        {page.film && <FilmPlayer film={page.film} />}
        <ExplainedProse document={body} file={file} lang={lang} explain={page.glossary} />
      </div>
    </article>
  );
}

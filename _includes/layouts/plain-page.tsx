import type { PlainPage } from "../../src/model/page.ts";
import { get } from "../../src/model/site.ts";
import { localize } from "../../src/routes/links.ts";
import { ContactCards } from "../components/contact-card/contact-card.tsx";
import { Facts } from "../components/facts/facts.tsx";
import { PageContents } from "../components/page-contents/page-contents.tsx";
import { PageHeader } from "../components/page-header/page-header.tsx";
import { Picture } from "../components/picture/picture.tsx";
import { Preamble } from "../components/prose/preamble.tsx";
import { Prose } from "../components/prose/prose.tsx";
import { ThingLink } from "../components/thing-link/thing-link.tsx";
import { usePage } from "../page-context.tsx";

/** A page that stands by itself. */
export function PlainPageLayout({ page }: { readonly page: PlainPage }) {
  const { site, route, translator } = usePage();
  const { value, lang } = localize(page.translations, route.language, site);
  const { body, file } = value;
  const { organisation, editor } = page;
  return (
    <article class="wrapper page article">
      <PageHeader>
        <Preamble translation={value} lang={lang} />
      </PageHeader>
      {page.picture && <Picture picture={page.picture} class="figure article__picture" eager />}
      <div class="article__side">
        <PageContents document={body} lang={lang} />
        <ContactCards
          contacts={page.contacts.map((contact) => get(site.contacts, contact))}
          level={2}
        />
        <Facts
          facts={[
            organisation && {
              term: translator.t("ui.organisation.one"),
              value: <ThingLink to={organisation} />,
            },
            editor && { term: translator.t("ui.page.editor"), value: <ThingLink to={editor} /> },
          ]}
        />
      </div>
      <div class="article__body">
        <Prose document={body} file={file} lang={lang} />
      </div>
    </article>
  );
}

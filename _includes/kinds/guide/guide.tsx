import { guideOf } from "../../../src/kinds/guide/guide-of.ts";
import type { GuidePage } from "../../../src/kinds/guide/schema.ts";
import { localize } from "../../../src/routes/links.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
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
      <div class="article__body">
        <Prose document={value.body} lang={lang} />
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
    </article>
  );
}

import { guideOf } from "../../../src/kinds/guide/guide-of.ts";
import { localize } from "../../../src/routes/links.ts";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Preamble } from "../../components/prose/preamble.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";

/** All pages of the guide, each with what it is about. */
export function GuideContentsLayout() {
  const { site, route, translator } = usePage();
  const { t } = translator;
  return (
    <div class="wrapper page stack">
      <PageHeader>
        <p class="preamble">{t("ui.guide.introduction")}</p>
      </PageHeader>
      <section aria-labelledby="guide-all" class="stack">
        <h2 id="guide-all">{t("ui.guide.all")}</h2>
        <ol class="stack">
          {guideOf(site).map((page) => {
            const { value, lang } = localize(page.translations, route.language, site);
            return (
              <li key={page.id}>
                <ThingLink to={{ kind: "page", id: page.id }} />
                <Preamble translation={value} lang={lang} />
              </li>
            );
          })}
        </ol>
      </section>
    </div>
  );
}

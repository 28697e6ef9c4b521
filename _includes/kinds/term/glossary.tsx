import { initialOf } from "../../../src/i18n/initial-of.ts";
import { sortedTerms } from "../../../src/kinds/term/glossary.ts";
import type { Term } from "../../../src/kinds/term/schema.ts";
import { defaultLanguage } from "../../../src/model/site.ts";
import { localize } from "../../../src/routes/links.ts";
import { nameOfInitial } from "../../../src/routes/name-of-initial.ts";
import { thingAnchor } from "../../../src/routes/thing-anchor.ts";
import { Inline } from "../../components/inline/inline.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Slotted, slot } from "../../components/slotted/slotted.tsx";
import { ThingLink, ThingTitle } from "../../components/thing-link/thing-link.tsx";
import { LetterLinks } from "../../layouts/letter-links.tsx";
import { usePage } from "../../page-context.tsx";

/** The words of the glossary from A to Ö. */
export function GlossaryLayout() {
  const { site, route, translator } = usePage();
  const { t } = translator;
  const { language } = route;
  const terms = sortedTerms(site, language, defaultLanguage(site));
  const groups = Map.groupBy(terms, ({ term }) =>
    initialOf(localize(term, language, site).value, language),
  );
  return (
    <div class="wrapper page">
      <PageHeader>
        <p class="preamble">{t("ui.glossary.introduction")}</p>
        <LetterLinks
          initials={[...groups.keys()]}
          list={route.key}
          label={t("ui.glossary.letters")}
          isRead={false}
        />
      </PageHeader>
      {[...groups].map(([initial, members]) => (
        <section key={initial} class="glossary" aria-labelledby={`letter-${initial}`}>
          <h2 id={`letter-${initial}`}>{nameOfInitial(initial, t)}</h2>
          <dl>
            {members.map((term) => (
              <Entry key={term.id} term={term} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

function Entry({ term: { id, term, definition, source } }: { readonly term: Term }) {
  return (
    <div id={thingAnchor(id)}>
      <dt>
        <Inline text={term} />
      </dt>
      <dd>
        <Inline text={definition} />
      </dd>
      {source && (
        <dd class="glossary__source">
          <Source source={source} />
        </dd>
      )}
    </div>
  );
}

function Source({ source: { to, text } }: { readonly source: NonNullable<Term["source"]> }) {
  const { t } = usePage().translator;
  const name = text && <Inline text={text} />;
  if (typeof to === "string") return <a href={to}>{name ?? to}</a>;
  return (
    <ThingLink to={to}>
      <Slotted text={t("ui.glossary.more", { title: slot })}>
        {name ?? <ThingTitle of={to} />}
      </Slotted>
    </ThingLink>
  );
}

import { Heading } from "../components/heading/heading.tsx";
import { SearchRow, useSearchUrl } from "../components/site-search/search-form.tsx";
import { ThingLink } from "../components/thing-link/thing-link.tsx";
import { InLanguage, type OutsideContext, OutsideDocument } from "./outside-document.tsx";

interface NotFoundProps extends OutsideContext {
  /** The only language in which it speaks. */
  readonly language?: string | undefined;
  /** Whether it is known that what stood there was removed for good. */
  readonly isRemoved?: boolean;
}

/** Says that there is no such page, and where to go from here: in every language, or in the one that is known. */
export function NotFound({ language: only, isRemoved = false, ...context }: NotFoundProps) {
  const words = isRemoved ? "ui.removed" : "ui.notFound";
  const languages = only === undefined ? context.site.settings.languages : [only];
  const titles = languages.map((language) => context.translators(language).t(`${words}.title`));
  return (
    <OutsideDocument context={context} title={titles.join(" · ")} language={only}>
      {languages.map((language) => {
        const { t } = context.translators(language);
        return (
          <InLanguage key={language} language={language} context={context}>
            <Heading level={language === languages[0] ? 1 : 2}>{t(`${words}.title`)}</Heading>
            <p>{t(`${words}.text`)}</p>
            <SearchHere language={language} />
            <p>
              <ThingLink to={{ kind: "section", id: "start" }}>
                {t("ui.notFound.toStart")}
              </ThingLink>
            </p>
            {context.site.settings.forms && (
              <p>
                {t("ui.forms.accessibility.notFound")}{" "}
                <ThingLink to={{ kind: "section", id: "report" }}>
                  {t("ui.forms.accessibility.link")}
                </ThingLink>
              </p>
            )}
          </InLanguage>
        );
      })}
    </OutsideDocument>
  );
}

/** A search in the language of the passage: the one of the header speaks the default language. */
function SearchHere({ language }: { readonly language: string }) {
  return (
    <search>
      <form action={useSearchUrl()} method="get">
        <SearchRow id={`search_${language}`} withLabel />
      </form>
    </search>
  );
}

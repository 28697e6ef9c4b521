import { counterpartsOf } from "../../../src/routes/alternates.ts";
import { usePage } from "../../page-context.tsx";
import { sharedPart } from "../../shared-part.tsx";
import { ownNameOf } from "./own-name.ts";

/** The same page in the other languages, each by its own name and in its own language. */
export function LanguageSwitcher() {
  const { site, table, route, translator } = usePage();
  const others = counterpartsOf(route, table, site);
  if (others.length === 0) return null;
  return (
    <nav class="language-switcher" aria-label={translator.t("ui.navigation.languages")}>
      <ul>
        {others.map(({ language, url }) => (
          <li key={language}>
            <a href={url} lang={language} hreflang={language}>
              <OwnName language={language} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const OwnName = sharedPart(
  ({ language }: { readonly language: string }) => <>{ownNameOf(language)}</>,
  ({ language }) => language,
);

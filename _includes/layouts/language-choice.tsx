import { plainInlineText } from "../../src/markdown/inline-text.ts";
import { localize } from "../../src/routes/links.ts";
import { Heading } from "../components/heading/heading.tsx";
import { Inline } from "../components/inline/inline.tsx";
import { ownNameOf } from "../components/language-switcher/own-name.ts";
import { ThingLink } from "../components/thing-link/thing-link.tsx";
import { InLanguage, type OutsideContext, OutsideDocument } from "./outside-document.tsx";

/** The root of the site: its name in every language, and the way to each. */
export function LanguageChoice(context: OutsideContext) {
  const { site } = context;
  const { languages, name, tagline } = site.settings;
  const names = languages.map((language) => plainInlineText(localize(name, language, site).value));
  return (
    <OutsideDocument context={context} title={[...new Set(names)].join(" · ")}>
      {languages.map((language) => (
        <InLanguage key={language} language={language} context={context}>
          <Heading level={language === languages[0] ? 1 : 2}>
            <Inline text={name} />
          </Heading>
          <p>
            <Inline text={tagline} />
          </p>
          <p>
            <ThingLink to={{ kind: "section", id: "start" }} class="button">
              {ownNameOf(language)}
            </ThingLink>
          </p>
        </InLanguage>
      ))}
    </OutsideDocument>
  );
}

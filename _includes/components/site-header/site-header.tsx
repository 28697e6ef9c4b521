import { urlOf } from "../../../src/routes/links.ts";
import { usePage } from "../../page-context.tsx";
import { sharedPart } from "../../shared-part.tsx";
import { BrandMark } from "../brand-mark/brand-mark.tsx";
import { Inline } from "../inline/inline.tsx";
import { LanguageSwitcher } from "../language-switcher/language-switcher.tsx";
import { SiteMenu } from "../site-menu/site-menu.tsx";
import { SiteSearch } from "../site-search/site-search.tsx";

/** Who speaks, in which languages, and the way to everything else. */
export function SiteHeader() {
  return (
    <header class="site-header" id="top">
      <div class="site-header__bar wrapper">
        <Brand />
        <LanguageSwitcher />
        <SiteSearch />
        <SiteMenu />
      </div>
    </header>
  );
}

const Brand = sharedPart(() => {
  const { site, table, route } = usePage();
  const { name, tagline } = site.settings;
  return (
    <a class="brand" href={urlOf({ kind: "section", id: "start" }, route.language, table)}>
      <BrandMark site={site} />
      <span class="brand__name">
        <Inline text={name} />
      </span>
      {tagline && (
        <span class="brand__tagline">
          <Inline text={tagline} />
        </span>
      )}
    </a>
  );
});

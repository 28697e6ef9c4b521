import { urlOf } from "../../../src/routes/links.ts";
import { usePage } from "../../page-context.tsx";
import { BrandMark } from "../brand-mark/brand-mark.tsx";
import { Inline } from "../inline/inline.tsx";
import { LanguageSwitcher } from "../language-switcher/language-switcher.tsx";
import { SiteMenu } from "../site-menu/site-menu.tsx";
import { SiteSearch } from "../site-search/site-search.tsx";

/** Who speaks, in which languages, and the way to everything else. */
export function SiteHeader() {
  const { site, table, route } = usePage();
  const start = urlOf({ kind: "section", id: "start" }, route.language, table);
  return (
    <header class="site-header" id="top">
      <div class="site-header__bar wrapper">
        <a class="brand" href={start}>
          <BrandMark site={site} />
          <span class="brand__name">
            <Inline text={site.settings.name} />
          </span>
          <span class="brand__tagline">
            <Inline text={site.settings.tagline} />
          </span>
        </a>
        <LanguageSwitcher />
        <SiteSearch />
        <SiteMenu />
      </div>
    </header>
  );
}

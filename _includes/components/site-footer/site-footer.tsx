import type { NavigationItem } from "../../../src/model/navigation.ts";
import { usePage } from "../../page-context.tsx";
import { sharedPart } from "../../shared-part.tsx";
import { Inline } from "../inline/inline.tsx";
import { LocalizedProse } from "../prose/prose.tsx";
import { MarkedList } from "../site-menu/menu-list.tsx";
import { type MenuMarks, menuMarks, variantOfMarks } from "../site-menu/menu-marks.ts";
import { Slotted, slot } from "../slotted/slotted.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";
import { footerItems } from "./footer-items.ts";
import { PublisherWays } from "./publisher-ways.tsx";

/** Who publishes the site, what everybody should know of it, and the way back up. */
export function SiteFooter() {
  const page = usePage();
  const items = footerItems(page.site.navigation.footer, page);
  return <MarkedFooter items={items} marks={menuMarks(items, page)} />;
}

interface MarkedFooterProps {
  readonly items: readonly NavigationItem[];
  readonly marks: MenuMarks;
}

const MarkedFooter = sharedPart<MarkedFooterProps>(({ items, marks }: MarkedFooterProps) => {
  const { site, translator } = usePage();
  const { t } = translator;
  const { name, tagline, publisher, notice } = site.settings;
  return (
    <footer class="site-footer">
      <div class="site-footer__hills" />
      <div class="site-footer__content wrapper">
        <div class="site-footer__about">
          <p class="site-footer__name">
            <Inline text={name} />
          </p>
          {tagline && (
            <p>
              <Inline text={tagline} />
            </p>
          )}
          <p>
            <Slotted text={t("ui.page.publishedBy", { name: slot })}>
              <ThingLink to={publisher} />
            </Slotted>
          </p>
          <PublisherWays />
          <p class="site-footer__follow">
            <ThingLink to={{ kind: "section", id: "follow" }}>{t("ui.follow.link")}</ThingLink>
          </p>
        </div>
        {items.length > 0 && (
          <nav class="site-footer__navigation" aria-label={t("ui.navigation.footer")}>
            <MarkedList items={items} marks={marks} />
          </nav>
        )}
        {notice && <LocalizedProse text={notice} class="site-footer__notice" idPrefix="notice_" />}
        <p class="site-footer__top">
          <a href="#top">{t("ui.page.backToTop")}</a>
        </p>
      </div>
    </footer>
  );
}, variantOfMarks);

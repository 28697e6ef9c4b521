import { usePage } from "../../page-context.tsx";
import { sharedPart } from "../../shared-part.tsx";
import { MarkedList } from "./menu-list.tsx";
import { type MenuMarks, menuMarks, variantOfMarks } from "./menu-marks.ts";

/**
 * The main menu: a bar where there is room, otherwise a panel that a button opens. The browser opens
 * and closes it (popover), so that it works without a script; where it cannot, the menu is shown.
 */
export function SiteMenu() {
  const page = usePage();
  const { main } = page.site.navigation;
  return main.length === 0 ? null : <MarkedMenu marks={menuMarks(main, page)} />;
}

const MarkedMenu = sharedPart(({ marks }: { readonly marks: MenuMarks }) => {
  const { site, translator } = usePage();
  const { t } = translator;
  return (
    <>
      <button class="menu-button" type="button" popovertarget="menu">
        {t("ui.navigation.menu")}
      </button>
      <nav class="site-menu" id="menu" popover="auto" aria-label={t("ui.navigation.main")}>
        <button
          class="menu-button menu-button--close"
          type="button"
          popovertarget="menu"
          popovertargetaction="hide"
        >
          {t("ui.navigation.closeMenu")}
        </button>
        <MarkedList items={site.navigation.main} marks={marks} />
      </nav>
    </>
  );
}, variantOfMarks);

import { usePage } from "../../page-context.tsx";
import { MenuList } from "./menu-list.tsx";

/**
 * The main menu: a bar where there is room, otherwise a panel that a button opens. The browser opens
 * and closes it (popover), so that it works without a script; where it cannot, the menu is shown.
 */
export function SiteMenu() {
  const { site, translator } = usePage();
  const { t } = translator;
  if (site.navigation.main.length === 0) return null;
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
        <MenuList items={site.navigation.main} />
      </nav>
    </>
  );
}

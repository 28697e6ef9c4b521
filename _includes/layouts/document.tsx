import type { ComponentChildren } from "preact";
import { Breadcrumbs } from "../components/breadcrumbs/breadcrumbs.tsx";
import { DocumentHead } from "../components/document-head/document-head.tsx";
import { FallbackNotice } from "../components/fallback-notice/fallback-notice.tsx";
import { LifeNotice } from "../components/life-notice/life-notice.tsx";
import { OutdatedNotice } from "../components/outdated-notice/outdated-notice.tsx";
import { PageFoot } from "../components/page-foot/page-foot.tsx";
import { SiteFooter } from "../components/site-footer/site-footer.tsx";
import { SiteHeader } from "../components/site-header/site-header.tsx";
import { SkipLink } from "../components/skip-link/skip-link.tsx";
import { Slot } from "../components/slot/slot.tsx";
import { usePage } from "../page-context.tsx";

interface DocumentProps {
  readonly children: ComponentChildren;
}

/** What stands around the main content of every page. */
export function Document({ children }: DocumentProps) {
  const { translator, route } = usePage();
  return (
    <html lang={translator.t("language.tag")} dir={translator.direction}>
      <DocumentHead />
      <body>
        <SkipLink />
        <Slot name="page.above" of={null} />
        <SiteHeader />
        <Breadcrumbs />
        {/* WCAG 2.4.1: the skip link moves the focus here. */}
        <main id="main" tabIndex={-1}>
          {!route.page.showsFlashes && <Slot name="page.flashes" of={null} />}
          <LifeNotice />
          <FallbackNotice />
          <OutdatedNotice />
          {children}
          <PageFoot />
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}

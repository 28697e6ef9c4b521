import type { PageVersionKind } from "../../../src/model/page.ts";
import { titleOf } from "../../../src/routes/links.ts";
import { pagesInVersion } from "../../../src/routes/versions.ts";
import { InlineValue } from "../../components/inline/inline.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { Slotted, slot } from "../../components/slotted/slotted.tsx";
import { usePage } from "../../page-context.tsx";

/** The entrance to the pages that are easy to read, or in sign language: what there is, and whom to ask. */
export function VersionsLayout({ version }: { readonly version: PageVersionKind }) {
  const { site, table, route, translator } = usePage();
  const { t } = translator;
  const { email } = site.settings;
  const pages = pagesInVersion(version, route.language, table);
  return (
    <div class={`wrapper page page--${version}`}>
      <PageHeader>
        <p class="preamble">
          {t(`ui.version.${version}.${pages.length > 0 ? "introduction" : "none"}`)}
        </p>
      </PageHeader>
      {pages.length > 0 && (
        <ul class="version-list">
          {pages.map((page) => (
            <li key={page.key}>
              <a href={page.url}>
                <InlineValue {...titleOf(page, site, translator)} />
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Slotted text={t(`ui.version.${version}.contact`, { email: slot })}>
          <a href={`mailto:${email}`}>{email}</a>
        </Slotted>
      </p>
    </div>
  );
}

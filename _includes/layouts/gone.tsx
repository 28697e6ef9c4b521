import { ancestorsOf, titleOf } from "../../src/routes/links.ts";
import { InlineValue } from "../components/inline/inline.tsx";
import { useLifeText } from "../components/life-notice/use-life-text.ts";
import { PageHeader } from "../components/page-header/page-header.tsx";
import { Slotted, slot } from "../components/slotted/slotted.tsx";
import { usePage } from "../page-context.tsx";

/** At the address of what was taken away: what has been there, and the way onwards. */
export function GoneLayout() {
  const { site, table, route, translator } = usePage();
  const { t } = translator;
  const above = ancestorsOf(route, table).at(-1);
  return (
    <div class="wrapper page stack">
      <PageHeader>
        <p class="preamble">{useLifeText()}</p>
      </PageHeader>
      {above && (
        <p class="more">
          <a href={above.url}>
            <Slotted text={t("ui.life.gone.onwards", { title: slot })}>
              <InlineValue {...titleOf(above, site, translator)} />
            </Slotted>
          </a>
        </p>
      )}
    </div>
  );
}

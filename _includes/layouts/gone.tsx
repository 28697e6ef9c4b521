import { ancestorsOf, titleOf } from "../../src/routes/links.ts";
import { InlineValue } from "../components/inline/inline.tsx";
import { useLifeText } from "../components/life-notice/use-life-text.ts";
import { PageHeader } from "../components/page-header/page-header.tsx";
import { Slotted, slot } from "../components/slotted/slotted.tsx";
import { usePage } from "../page-context.tsx";

/** At the address of what was taken away: what has been there, and the way onwards. */
export function GoneLayout() {
  return <Onwards why={useLifeText()} />;
}

/** At the address of a list in which nothing is any more. */
export function EmptiedLayout() {
  return <Onwards why={usePage().translator.t("ui.emptied.text")} />;
}

function Onwards({ why }: { readonly why: string | undefined }) {
  const { site, table, route, translator } = usePage();
  const { t } = translator;
  const above = ancestorsOf(route, table).at(-1);
  return (
    <div class="wrapper page stack">
      <PageHeader>
        <p class="preamble">{why}</p>
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

import type { Document, DocumentPage } from "../../../../src/kinds/document/schema.ts";
import type { EffectTarget } from "../../../../src/kinds/plan/effect-target.ts";
import { get } from "../../../../src/model/site.ts";
import { titleOf } from "../../../../src/routes/links.ts";
import type { Route } from "../../../../src/routes/route.ts";
import { thingAnchor } from "../../../../src/routes/thing-anchor.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline, InlineValue } from "../../../components/inline/inline.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { usePage } from "../../../page-context.tsx";
import { factsOfPage } from "./facts-of-page.ts";

interface PageFactsProps {
  readonly document: Pick<Document, "plans">;
  readonly page: Pick<DocumentPage, "printed">;
  readonly level: HeadingLevel;
}

/** Where the facts of a printed page stand as data: the way from the document to its plan. */
export function PageFacts({ document, page: { printed }, level }: PageFactsProps) {
  const { site, table, route, translator } = usePage();
  const { t } = translator;
  if (printed === null) return null;
  const facts = document.plans
    .flatMap((plan) => factsOfPage(get(site.things.plan, plan), printed))
    .flatMap(({ key, ...found }) => {
      const target = table.find(key, route.language);
      return target ? [{ target, ...found }] : [];
    });
  if (facts.length === 0) return null;
  return (
    <div class="page-facts">
      <Heading level={level}>{t("ui.document.pageFacts")}</Heading>
      <ul>
        {facts.map(({ target, kinds, targets }) => (
          <li key={target.key}>
            <a href={target.url}>
              <PartName of={target} />
            </a>
            <p>{translator.format.list(kinds.map((kind) => t(`ui.document.factKinds.${kind}`)))}</p>
            <Targets targets={targets} url={target.url} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A plan is often called what its document is called, so it says that it is the plan. */
function PartName({ of }: { readonly of: Route }) {
  const { site, translator } = usePage();
  const name = <InlineValue {...titleOf(of, site, translator)} />;
  if (!of.key.startsWith("plan:") || of.key.includes("/")) return name;
  return <Slotted text={translator.t("ui.document.plan", { title: slot })}>{name}</Slotted>;
}

interface TargetsProps {
  readonly targets: readonly EffectTarget[];
  /** Of the page on which each target has its place. */
  readonly url: string;
}

function Targets({ targets, url }: TargetsProps) {
  if (targets.length === 0) return null;
  return (
    <ul class="page-facts__targets">
      {targets.map(({ id, metric }) => (
        <li key={id}>
          <a href={`${url}#${thingAnchor(id)}`}>
            <Inline text={metric} />
          </a>
        </li>
      ))}
    </ul>
  );
}

import type { Organisation } from "../../../../src/kinds/organisation/schema.ts";
import type { Reference } from "../../../../src/model/reference.ts";
import { get } from "../../../../src/model/site.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";

interface OrganisationHistoryProps {
  readonly organisation: Organisation;
  readonly level: HeadingLevel;
}

/** What came before an organisation and what came after it, in order of time. */
export function OrganisationHistory({ organisation, level }: OrganisationHistoryProps) {
  const { t } = usePage().translator;
  const { predecessors, successors } = organisation;
  if (predecessors.length + successors.length === 0) return null;
  return (
    <div class="organisation-history">
      <Heading level={level}>{t("ui.organisation.history")}</Heading>
      <ol>
        {predecessors.map((predecessor) => (
          <Stage
            key={predecessor.id}
            of={predecessor}
            label={t("ui.organisation.predecessor", { count: 1 })}
          />
        ))}
        <li class="organisation-history__this">
          <span class="organisation-history__name">
            <Inline text={organisation.name} />
          </span>
          <Period of={organisation} />
        </li>
        {successors.map((successor) => (
          <Stage
            key={successor.id}
            of={successor}
            label={t("ui.organisation.successor", { count: 1 })}
          />
        ))}
      </ol>
    </div>
  );
}

interface StageProps {
  readonly of: Reference<"organisation">;
  readonly label: string;
}

function Stage({ of, label }: StageProps) {
  const { site } = usePage();
  return (
    <li>
      <span class="organisation-history__label">{label}</span>
      <ThingLink to={of} class="organisation-history__name" />
      <Period of={get(site.things.organisation, of)} />
    </li>
  );
}

/** When an organisation existed, as far as it is known. */
function Period({ of: { period } }: { readonly of: Organisation }) {
  const { format } = usePage().translator;
  if (!period?.from && !period?.to) return null;
  return <span class="organisation-history__period">{format.period(period)}</span>;
}

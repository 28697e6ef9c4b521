import type { Priority } from "../../../src/kinds/priority/schema.ts";
import { labelOf } from "../../../src/model/labels.ts";
import { usePage } from "../../page-context.tsx";
import { Inline } from "../inline/inline.tsx";
import { Pictogram } from "../pictogram/pictogram.tsx";
import { Slotted, slot } from "../slotted/slotted.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";

interface PriorityLineProps {
  readonly priority: Priority;
  /** The day (`YYYY-MM-DD`) whose label is shown: that of the news or the event. */
  readonly day: string;
  /** A text with `slot` where the label is to stand. */
  readonly text?: string;
}

/** A priority by the label that it bore on a day; says so where it has another one today. */
export function PriorityLine({ priority, day, text = slot }: PriorityLineProps) {
  const { t } = usePage().translator;
  const [then, now] = [labelOf(priority, day), labelOf(priority)];
  return (
    <div class={`priority-line theme-${priority.theme}`}>
      <Pictogram priority={priority} />
      <p>
        <Slotted text={text}>
          <ThingLink to={{ kind: "priority", id: priority.id }}>
            <Inline text={then} />
          </ThingLink>
        </Slotted>
        {then !== now && (
          <span class="priority-line__now">
            <Slotted text={t("ui.priority.labelNow", { label: slot })}>
              <Inline text={now} />
            </Slotted>
          </span>
        )}
      </p>
    </div>
  );
}

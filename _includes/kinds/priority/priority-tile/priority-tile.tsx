import type { Priority } from "../../../../src/kinds/priority/schema.ts";
import { labelOf } from "../../../../src/model/labels.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { Pictogram } from "../../../components/pictogram/pictogram.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";

interface PriorityTileProps {
  readonly priority: Priority;
  readonly level: HeadingLevel;
}

/** The entrance to a priority: its pictogram on its own ground, its short name, its present label. */
export function PriorityTile({ priority, level }: PriorityTileProps) {
  const label = labelOf(priority);
  return (
    <div class={`priority-tile theme-${priority.theme}`}>
      <div class="priority-tile__ground">
        <Pictogram priority={priority} />
      </div>
      <div class="priority-tile__text">
        <Heading level={level} class="priority-tile__title">
          <ThingLink to={{ kind: "priority", id: priority.id }} class="card-link">
            <Inline text={priority.shortLabel} />
          </ThingLink>
        </Heading>
        {label !== priority.shortLabel && (
          <p>
            <Inline text={label} />
          </p>
        )}
      </div>
    </div>
  );
}

interface PriorityTilesProps {
  readonly priorities: readonly Priority[];
  readonly level: HeadingLevel;
}

/** Entrances side by side. */
export function PriorityTiles({ priorities, level }: PriorityTilesProps) {
  return (
    <ul class="priority-tiles">
      {priorities.map((priority) => (
        <li key={priority.id}>
          <PriorityTile priority={priority} level={level} />
        </li>
      ))}
    </ul>
  );
}

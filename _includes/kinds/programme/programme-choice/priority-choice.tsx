import { dayOf, type Programme } from "../../../../src/kinds/programme/schema.ts";
import { labelOf } from "../../../../src/model/labels.ts";
import { get } from "../../../../src/model/site.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";

/** The priorities that occur in a programme, to choose among; nothing where there are less than two. */
export function PriorityChoice({ programme }: { readonly programme: Programme }) {
  const { site, translator } = usePage();
  const priorities = prioritiesOf(programme);
  if (priorities.length < 2) return null;
  return (
    <fieldset>
      <legend>{translator.t("ui.choice.priorities")}</legend>
      {priorities.map(({ reference, day }) => (
        <label key={reference.id} class="programme-choice__option">
          <input type="checkbox" data-limit="priority" value={reference.id} />
          <span>
            <Inline text={labelOf(get(site.things.priority, reference), day)} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Each priority once, with a day on which it is on: its name is the one of that day. */
function prioritiesOf(programme: Programme) {
  const found = programme.sessions.flatMap((session) =>
    session.priority ? [{ reference: session.priority, day: dayOf(session, programme) }] : [],
  );
  return [...Map.groupBy(found, ({ reference }) => reference.id).values()]
    .flatMap(([first]) => first ?? [])
    .toSorted((a, b) => (a.reference.id < b.reference.id ? -1 : 1));
}

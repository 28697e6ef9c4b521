import { Hero, HeroPicture } from "../../components/hero/hero.tsx";
import { LocalizedProse } from "../../components/prose/prose.tsx";
import { Slot } from "../../components/slot/slot.tsx";
import { TaskGroups } from "../../components/task-groups/task-groups.tsx";
import { usePage } from "../../page-context.tsx";

declare module "../kind-looks.ts" {
  interface Slots {
    /** What the start page shows of a kind. */
    start: null;
  }
}

/**
 * The start page: what visitors come to do, then what is urgent, what the body works for, what is new,
 * and what comes next.
 */
export function StartLayout() {
  return (
    <>
      <Hero>
        <TaskGroups level={2} />
      </Hero>
      <Slot name="page.flashes" of={null} />
      <HeroPicture />
      <Introduction />
      <Slot name="start" of={null} />
    </>
  );
}

/** What the site is about, for those who want to know before they choose. */
function Introduction() {
  const { introduction } = usePage().site.settings.start;
  return (
    <div class="wrapper start-introduction">
      <LocalizedProse text={introduction} class="prose hero__introduction" idPrefix="start_" />
    </div>
  );
}

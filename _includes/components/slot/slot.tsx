import type { ComponentChildren } from "preact";
import type { Slots } from "../../kinds/kind-looks.ts";
import { usePage } from "../../page-context.tsx";

interface SlotProps<Name extends keyof Slots> {
  readonly name: Name;
  /** What the place is about. */
  readonly of: Slots[Name];
}

/** A place on a page to which kinds of things may add something of their own. */
export function Slot<Name extends keyof Slots>({ name, of }: SlotProps<Name>) {
  const looks = usePage().looks.slots.get(name) ?? [];
  return <>{looks.map((look): ComponentChildren => look(of))}</>;
}

import { CommandError } from "../command/command-error.ts";
import { dataKinds, referenceNameOf } from "../model/kind-names.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import type { Filling } from "./filling.ts";
import { kindsToMake } from "./new-kind.ts";
import type { NewPlace } from "./plan-new.ts";

/**
 * Gives something of the site for fields that must name it.
 * @param kind the kind of thing that is made, for messages
 */
export function createRefer(kind: ThingKind, { facts, words }: NewPlace): Filling["refer"] {
  const labels = kindsToMake(facts.kinds, words);
  const labelOf = (one: ThingKind | undefined) =>
    labels.find(({ kind: { name } }) => name === one?.name)?.label;
  return (wanted) => {
    if (wanted === "any") return anyPage(facts.idsOf("page"), facts.shared.kinds.sections);
    const [id] = facts.idsOf(wanted);
    if (id !== undefined) return id;
    const missing = ownerOf(wanted, facts.kinds);
    const name = missing?.name ?? wanted;
    throw new CommandError("needs-other-first", labelOf(kind) ?? kind.name, {
      label: labelOf(missing) ?? name,
      kind: name,
    });
  };
}

function anyPage([page]: readonly string[], [section = ""]: readonly string[]): string {
  return page === undefined ? `section:${section}` : `page:${page}`;
}

/** The kind whose files hold what is named by such references. */
function ownerOf(wanted: string, kinds: readonly ThingKind[]): ThingKind | undefined {
  return dataKinds(kinds).find(
    (kind) => referenceNameOf(kind) === wanted || Object.hasOwn(kind.data.parts ?? {}, wanted),
  );
}

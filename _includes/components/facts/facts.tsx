import type { ComponentChildren } from "preact";

export interface Fact {
  readonly term: string;
  readonly value: ComponentChildren;
}

interface FactsProps {
  /** Facts that are not known are left out. */
  readonly facts: readonly (Fact | false | undefined)[];
}

/** Terms with what they stand for: date, place, organiser. */
export function Facts({ facts }: FactsProps) {
  const known = facts.filter((fact) => fact !== undefined && fact !== false);
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

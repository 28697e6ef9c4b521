import type { IndexEntry } from "../../../../src/routes/index-groups.ts";
import { nameOfInitial } from "../../../../src/routes/name-of-initial.ts";
import { InlineValue } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";

interface LetterSectionProps {
  readonly initial: string;
  readonly entries: readonly IndexEntry[];
}

/** What stands below a letter of the index. */
export function LetterSection({ initial, entries }: LetterSectionProps) {
  const { t } = usePage().translator;
  return (
    <section aria-labelledby={`letter-${initial}`}>
      <h2 id={`letter-${initial}`}>{nameOfInitial(initial, t)}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.route.key}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry: { route, title, partOf } }: { readonly entry: IndexEntry }) {
  return (
    <a href={route.url}>
      <InlineValue {...title} />
      {partOf && (
        <>
          {" – "}
          <InlineValue {...partOf} />
        </>
      )}
    </a>
  );
}

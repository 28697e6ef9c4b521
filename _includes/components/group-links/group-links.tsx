import { keyOfPart, type ListGroup, type PlaceInList } from "../../../src/routes/list-parts.ts";
import { usePage } from "../../page-context.tsx";

interface GroupLinksProps {
  /** What the groups are: news by year. */
  readonly label: string;
  readonly groups: readonly ListGroup[];
  /** The part of the list that the page shows. */
  readonly part: Pick<PlaceInList, "list" | "group">;
  /** What a group is called, where that is not its name. */
  readonly nameOf?: (name: string) => string;
  /** Says how much is in a group. */
  readonly countText: (count: number) => string;
}

/** The ways to the groups of a list, such as its years, with how much is in each. */
export function GroupLinks(props: GroupLinksProps) {
  const { label, groups, part, nameOf = (name) => name, countText } = props;
  const { table, route } = usePage();
  if (groups.length === 0) return null;
  return (
    <nav class="group-links" aria-label={label}>
      <ul>
        {groups.map(({ name, count }) => {
          const key = keyOfPart({ list: part.list, group: name, pageNumber: 1 });
          const within = name === part.group ? "true" : undefined;
          return (
            <li key={name}>
              <a
                href={table.find(key, route.language)?.url ?? ""}
                aria-current={key === route.key ? "page" : within}
              >
                {nameOf(name)}
              </a>{" "}
              <span class="group-links__count">{countText(count)}</span>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

import type { NavigationItem } from "../../../src/model/navigation.ts";
import { usePage } from "../../page-context.tsx";
import { below, Heading, type HeadingLevel } from "../heading/heading.tsx";
import { Inline } from "../inline/inline.tsx";
import { MenuList } from "../site-menu/menu-list.tsx";

/** What visitors want to do, in groups: a way in for those who do not know what the site calls things. */
export function TaskGroups({ level }: { readonly level: HeadingLevel }) {
  const { site, translator } = usePage();
  const { tasks } = site.navigation;
  if (tasks.length === 0) return null;
  return (
    <nav class="task-groups" aria-labelledby="tasks">
      <Heading level={level} id="tasks">
        {translator.t("ui.tasks.title")}
      </Heading>
      <ul class="task-groups__list">
        {tasks.map(({ heading, items }, index) => (
          <li key={index} class="task-group">
            <Heading level={below(level)}>
              <Inline text={heading} />
            </Heading>
            <MenuList items={items.flatMap(withThoseBelow)} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A task that the editor has put below another one is a task like the others: nothing is indented. */
function withThoseBelow({ children, ...item }: NavigationItem): readonly NavigationItem[] {
  return [{ ...item, children: [] }, ...children.flatMap(withThoseBelow)];
}

import type { ActionGroup, Plan } from "../../../../src/kinds/plan/schema.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { PrintedPageLine } from "../printed-page/printed-page.tsx";

interface ActionGroupsProps {
  readonly plan: Pick<Plan, "document">;
  readonly groups: readonly ActionGroup[];
  /** Of the groups' headings. */
  readonly level: HeadingLevel;
}

/** What is to be done, group by group: numbered, with bullets, or as paragraphs, as the plan has it. */
export function ActionGroups({ plan, groups, level }: ActionGroupsProps) {
  return (
    <>
      {groups.map((group) => (
        <div class="action-group" key={group.id} id={`actions_${group.id}`}>
          {group.heading && (
            <Heading level={level}>
              <Inline text={group.heading} />
            </Heading>
          )}
          {group.introduction && (
            <p>
              <Inline text={group.introduction} />
            </p>
          )}
          <Actions group={group} />
          {group.conclusion && (
            <p>
              <Inline text={group.conclusion} />
            </p>
          )}
          <PrintedPageLine plan={plan} page={group.page} />
        </div>
      ))}
    </>
  );
}

function Actions({ group: { style, actions } }: { readonly group: ActionGroup }) {
  const List = style === "numbered" ? "ol" : "ul";
  return (
    <List class={`actions actions--${style}`}>
      {actions.map(({ id, text, children }) => (
        <li key={id}>
          <Inline text={text} />
          {children.length > 0 && (
            <ul class="actions actions--bulleted">
              {children.map((child) => (
                <li key={child.id}>
                  <Inline text={child.text} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </List>
  );
}

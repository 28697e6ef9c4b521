import type { ComponentChildren } from "preact";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";

interface LinkListProps {
  readonly heading: ComponentChildren;
  readonly level: HeadingLevel;
  readonly children: readonly ComponentChildren[];
}

/** Links below a heading; nothing at all where there are none. */
export function LinkList({ heading, level, children }: LinkListProps) {
  if (children.length === 0) return null;
  return (
    <div class="link-list">
      <Heading level={level}>{heading}</Heading>
      <ul>
        {children.map((child, index) => (
          <li key={index}>{child}</li>
        ))}
      </ul>
    </div>
  );
}

import type { ComponentChildren } from "preact";

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

interface HeadingProps {
  readonly level: HeadingLevel;
  readonly id?: string | undefined;
  readonly class?: string;
  /** Its language, where that is not the page's. */
  readonly lang?: string | undefined;
  readonly children: ComponentChildren;
}

/** A heading whose level follows from where the component stands. WCAG 1.3.1: no level is skipped. */
export function Heading({ level, id, class: className, lang, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} class={className} lang={lang}>
      {children}
    </Tag>
  );
}

/** The level of a heading below another; HTML has no deeper one than 6. */
export function below(level: HeadingLevel): HeadingLevel {
  const deeper: Readonly<Record<HeadingLevel, HeadingLevel>> = {
    1: 2,
    2: 3,
    3: 4,
    4: 5,
    5: 6,
    6: 6,
  };
  return deeper[level];
}

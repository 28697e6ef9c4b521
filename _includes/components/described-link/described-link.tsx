import type { DescribedLink as Link } from "../../../src/model/described-link.ts";
import { fileTypeNote } from "../../../src/routes/file-type-note.ts";
import type { HeadingLevel } from "../heading/heading.tsx";
import { Inline } from "../inline/inline.tsx";
import { LinkList } from "../link-list/link-list.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";

/** A link with its own words, or the title of the page of the site that it leads to. */
export function DescribedLink({ link: { to, text } }: { readonly link: Link }) {
  const words = text && <Inline text={text} />;
  if (typeof to !== "string") return <ThingLink to={to}>{words}</ThingLink>;
  return (
    <a href={to}>
      {words}
      {fileTypeNote(to, Object.values(text ?? {}))}
    </a>
  );
}

interface DescribedLinksProps {
  readonly heading: string;
  readonly level: HeadingLevel;
  readonly links: readonly Link[];
}

/** Such links below a heading; nothing where there are none. */
export function DescribedLinks({ heading, level, links }: DescribedLinksProps) {
  return (
    <LinkList heading={heading} level={level}>
      {links.map((link, index) => (
        <DescribedLink key={index} link={link} />
      ))}
    </LinkList>
  );
}

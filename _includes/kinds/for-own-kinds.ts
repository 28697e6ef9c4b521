/**
 * What the pages of a body's own kinds are built of: `import { PageHeader } from "regionwebb/looks"`.
 * The generator's own pages are built of the same.
 */
export { get, mentionsOf } from "../../src/model/site.ts";
export { ContactCard, ContactCards } from "../components/contact-card/contact-card.tsx";
export { Day } from "../components/day/day.tsx";
export { DescribedLink } from "../components/described-link/described-link.tsx";
export { Facts } from "../components/facts/facts.tsx";
export { FilmPlayer } from "../components/film/film.tsx";
export { Heading } from "../components/heading/heading.tsx";
export { Inline } from "../components/inline/inline.tsx";
export { LinkList } from "../components/link-list/link-list.tsx";
export { MentionLink } from "../components/mention-link/mention-link.tsx";
export { Notice } from "../components/notice/notice.tsx";
export { PageHeader } from "../components/page-header/page-header.tsx";
export { Image, Picture } from "../components/picture/picture.tsx";
export { LocalizedProse, Prose } from "../components/prose/prose.tsx";
export { Slotted, slot } from "../components/slotted/slotted.tsx";
export { ThingLink, ThingTitle } from "../components/thing-link/thing-link.tsx";
export { usePage } from "../page-context.tsx";
export { defineLooks } from "./kind-looks.ts";

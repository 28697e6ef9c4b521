import type { Contact } from "../../../src/kinds/contact/schema.ts";
import { get } from "../../../src/model/site.ts";
import { usePage } from "../../page-context.tsx";
import { below, Heading, type HeadingLevel } from "../heading/heading.tsx";
import { Inline } from "../inline/inline.tsx";
import { LinkList } from "../link-list/link-list.tsx";
import { SessionLink } from "../session-link/session-link.tsx";
import { ThingLink } from "../thing-link/thing-link.tsx";
import { type MentionedIn, mentionsByPart } from "./mentions-by-part.ts";

interface PersonMentionsProps {
  readonly contact: Contact;
  readonly level: HeadingLevel;
}

/** Where on the site a person appears, by the part that they play there. */
export function PersonMentions({ contact, level }: PersonMentionsProps) {
  const { site, translator } = usePage();
  const { t } = translator;
  const parts = mentionsByPart(contact.id, site);
  const { priorities } = parts;
  if (Object.values(parts).every((places) => places.length === 0)) return null;
  const inner = below(level);
  return (
    <div class="person-mentions">
      <Heading level={level}>{t("ui.contact.mentions", { name: contact.name })}</Heading>
      <Places heading={t("ui.contact.speaksAt")} places={parts.speaksAt} level={inner} />
      <Places heading={t("ui.contact.contactFor")} places={parts.contactFor} level={inner} />
      <Places heading={t("ui.contact.editorOf")} places={parts.editorOf} level={inner} />
      <Places heading={t("ui.contact.namedIn")} places={parts.namedIn} level={inner} />
      <LinkList heading={t("ui.contact.worksWith")} level={inner}>
        {priorities.map((id) => (
          <ThingLink key={id} to={{ kind: "priority", id }}>
            <Inline text={get(site.things.priority, { id }).shortLabel} />
          </ThingLink>
        ))}
      </LinkList>
    </div>
  );
}

interface PlacesProps {
  readonly heading: string;
  readonly places: readonly MentionedIn[];
  readonly level: HeadingLevel;
}

function Places({ heading, places, level }: PlacesProps) {
  return (
    <LinkList heading={heading} level={level}>
      {places.map((place) =>
        place.session ? (
          <SessionLink key={place.key} {...place.session} />
        ) : (
          <ThingLink key={place.key} to={place.by} />
        ),
      )}
    </LinkList>
  );
}

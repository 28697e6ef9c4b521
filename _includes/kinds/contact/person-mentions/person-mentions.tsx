import type { Contact } from "../../../../src/kinds/contact/schema.ts";
import { referenceKey } from "../../../../src/model/reference.ts";
import { get, type Mention } from "../../../../src/model/site.ts";
import { withFewArticles } from "../../../../src/routes/few-articles.ts";
import { below, Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { LinkList } from "../../../components/link-list/link-list.tsx";
import { MentionLink } from "../../../components/mention-link/mention-link.tsx";
import { Slot } from "../../../components/slot/slot.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";
import { mentionsByPart } from "./mentions-by-part.ts";

interface PersonMentionsProps {
  readonly contact: Contact;
  readonly level: HeadingLevel;
}

/** Where on the site a person appears, by the part that they play there. */
export function PersonMentions({ contact, level }: PersonMentionsProps) {
  const { site, table, translator } = usePage();
  const { t } = translator;
  const parts = mentionsByPart(contact.id, site, table);
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
      <Slot name="page.naming" of={null} />
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
  readonly places: readonly Mention[];
  readonly level: HeadingLevel;
}

function Places({ heading, places, level }: PlacesProps) {
  const { table, route } = usePage();
  return (
    <LinkList heading={heading} level={level}>
      {withFewArticles(places, table, route.language).map((mention) => (
        <MentionLink key={`${referenceKey(mention.by)} ${mention.part}`} mention={mention} />
      ))}
    </LinkList>
  );
}

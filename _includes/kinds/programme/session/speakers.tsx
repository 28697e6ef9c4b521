import type { Session } from "../../../../src/kinds/programme/schema.ts";
import { get } from "../../../../src/model/site.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { PersonName } from "../../../components/person-name/person-name.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";

type SpeakerData = Session["speakers"][number];

interface SpeakersProps {
  readonly speakers: readonly SpeakerData[];
}

/** Who takes part in a session, with the titles that they bore there. */
export function Speakers({ speakers }: SpeakersProps) {
  const { t } = usePage().translator;
  return (
    <div class="speakers">
      <p class="speakers__label">{t("ui.programme.speakers", { count: speakers.length })}</p>
      <ul>
        {speakers.map((speaker) => (
          <li key={speaker.contact.id}>
            <Speaker speaker={speaker} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Speaker({ speaker }: { readonly speaker: SpeakerData }) {
  const contact = get(usePage().site.things.contact, speaker.contact);
  const [role] = contact.roles;
  const title = speaker.title ?? role?.title;
  return (
    <>
      <ThingLink to={speaker.contact} class="speakers__name">
        <PersonName contact={contact} />
      </ThingLink>
      {title && (
        <span class="speakers__title">
          <Inline text={title} />
        </span>
      )}
      {role?.organisation && (
        <span class="speakers__organisation">
          <ThingLink to={role.organisation} />
        </span>
      )}
    </>
  );
}

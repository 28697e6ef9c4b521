import type { Priority } from "../../../src/kinds/priority/schema.ts";
import { mentionsOf } from "../../../src/model/site.ts";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { MentionLink } from "../../components/mention-link/mention-link.tsx";
import { usePage } from "../../page-context.tsx";

/** The sessions that name a priority, on the page of the priority. */
export function SessionsOfPriority({ priority: { id } }: { readonly priority: Priority }) {
  const { site, translator } = usePage();
  const sessions = mentionsOf(site, { kind: "priority", id }).filter(
    ({ by, part }) => by.kind === "programme" && part !== undefined,
  );
  return (
    <LinkList heading={translator.t("ui.priority.sessions")} level={2}>
      {sessions.map((mention) => (
        <MentionLink key={`${mention.by.id} ${mention.part}`} mention={mention} />
      ))}
    </LinkList>
  );
}

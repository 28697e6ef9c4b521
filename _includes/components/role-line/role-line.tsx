import type { Role } from "../../../src/kinds/contact/schema.ts";
import { Inline } from "../inline/inline.tsx";
import { ThingLink, ThingTitle } from "../thing-link/thing-link.tsx";

interface RoleLineProps {
  readonly role: Pick<Role, "title" | "organisation" | "unit">;
  /** Whether the organisation is a link; not so within a card that is a link itself. */
  readonly linked?: boolean;
}

/** What a person is, and where: each part on a line of its own. */
export function RoleLine({ role, linked = true }: RoleLineProps) {
  const { title, organisation, unit } = role;
  return (
    <div class="role-line">
      {title && (
        <p class="role-line__title">
          <Inline text={title} />
        </p>
      )}
      {unit && (
        <p>
          <Inline text={unit} />
        </p>
      )}
      {organisation && (
        <p>{linked ? <ThingLink to={organisation} /> : <ThingTitle of={organisation} />}</p>
      )}
    </div>
  );
}

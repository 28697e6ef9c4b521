import type { Occasion } from "../../model/occasion.ts";
import type { Event } from "./schema.ts";

/** An event, as one of all that is held. */
export function occasionOfEvent(event: Event): Occasion {
  const { id, $schema: _schema, slug: _slug, description: _description, ...fields } = event;
  return { ...fields, reference: { kind: "event", id } };
}

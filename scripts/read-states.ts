import { auditStates } from "../src/audit/matrix.ts";
import type { AuditState } from "../src/audit/state.ts";
import { readChoices } from "./read-choices.ts";

/**
 * Reads the option that names states of an audit; an empty one names all.
 * @throws CommandError for a state that there is not
 */
export function readStates(text: string): readonly AuditState[] {
  if (text === "") return auditStates;
  const known = auditStates.map(({ id }) => id);
  const chosen = readChoices("states", text, known);
  return auditStates.filter(({ id }) => chosen.includes(id));
}

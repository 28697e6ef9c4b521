import type { FormKind } from "../../../src/forms/form.ts";
import { type FormEntries, validateForm } from "../../../src/forms/validate-form.ts";
import { Form } from "./form.tsx";

/** A form that came back: what was typed, and what is wrong with it. */
function Returned({ kind, entries }: { readonly kind: FormKind; readonly entries: FormEntries }) {
  const { faults } = validateForm(kind, entries);
  return (
    <Form kind={kind} page="section:start" entries={entries} faults={faults ?? []} level={2} />
  );
}

export const examples = {
  "for a comment": () => <Form kind="comment" page="section:start" level={2} />,
  "for feedback": () => <Form kind="feedback" page="section:start" level={2} />,
  "for accessibility": () => <Form kind="accessibility" page="section:start" level={2} />,
  "for a copy of something that is known": () => (
    <Form
      kind="accessibility"
      page="section:start"
      entries={{ errand: "copy", where: "The report" }}
      level={2}
    />
  ),
  "with every field empty": () => <Returned kind="accessibility" entries={{}} />,
  "with a choice that there is not": () => (
    <Returned kind="feedback" entries={{ found: "maybe" }} />
  ),
  "with a text that is too long and an address that is none": () => (
    <Returned
      kind="comment"
      entries={{ comment: "a".repeat(4001), name: '<b>"Exempla"</b>', email: "exempla" }}
    />
  ),
  "to be sent once more": () => (
    <Form
      kind="comment"
      page="section:start"
      entries={{ comment: "Kept.", name: "Exempla" }}
      faults={[]}
      level={2}
    />
  ),
};

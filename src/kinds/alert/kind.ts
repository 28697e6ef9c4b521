import { defineData, defineKind } from "../kind.ts";
import { checkAlert } from "./checks.ts";
import { type Alert, alertSchema } from "./schema.ts";

/** Something that visitors must know for a while; it has no page of its own. */
export const alert = defineKind({
  name: "alert",
  pages: {},
  data: defineData<Alert>({
    folder: "alerts",
    fields: "alert",
    schema: alertSchema,
    check: checkAlert,
    isNamed: false,
  }),
  plan: () => [],
});

import type { Statement } from "../../../../src/kinds/statement/schema.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { Slotted, slot } from "../../../components/slotted/slotted.tsx";
import { usePage } from "../../../page-context.tsx";

/** Who sees to it that the law is kept, and where one can complain. */
export function Supervision({ statement }: { readonly statement: Statement }) {
  const { t } = usePage().translator;
  const { supervisor, outsideLaw } = statement;
  const complain = outsideLaw ? "complainElsewhere" : "complain";
  return (
    <>
      <h2>{t("ui.statement.supervision.title")}</h2>
      <p>
        <Slotted text={t("ui.statement.supervision.who", { authority: slot })}>
          <Inline text={supervisor.authority} />
        </Slotted>{" "}
        {t(`ui.statement.supervision.${complain}`)}
      </p>
      <p>
        <a href={supervisor.complaints}>
          <Slotted text={t("ui.statement.supervision.link", { authority: slot })}>
            <Inline text={supervisor.authority} />
          </Slotted>
        </a>
      </p>
    </>
  );
}

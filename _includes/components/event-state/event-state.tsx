import type { Occasion } from "../../../src/model/occasion.ts";
import { usePage } from "../../page-context.tsx";
import { Inline } from "../inline/inline.tsx";
import { Notice } from "../notice/notice.tsx";

/** Says that an event is not held as it was planned, and why; nothing where it is. */
export function EventState({
  occasion,
}: {
  readonly occasion: Pick<Occasion, "status" | "reason">;
}) {
  const { t } = usePage().translator;
  const { status, reason } = occasion;
  if (status === "scheduled") return null;
  return (
    <Notice kind="warning">
      <p>
        <strong>{t(`ui.event.notice.${status}`)}</strong>
        {reason && (
          <>
            {" "}
            <Inline text={reason} />
          </>
        )}
      </p>
    </Notice>
  );
}

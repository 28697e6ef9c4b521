import type { Document } from "../../../../src/kinds/document/schema.ts";
import { Inline } from "../../../components/inline/inline.tsx";

interface MissingPartsProps {
  readonly parts: Document["missingParts"];
}

/** What a document does not hold here, and why. */
export function MissingParts({ parts }: MissingPartsProps) {
  return (
    <dl class="missing-parts">
      {parts.map(({ what, reason }, index) => (
        <div key={index}>
          <dt>
            <Inline text={what} />
          </dt>
          <dd>
            <Inline text={reason} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

import type { Service } from "../../../../src/kinds/service/schema.ts";
import { below, Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { Inline } from "../../../components/inline/inline.tsx";
import { LocalizedProse } from "../../../components/prose/prose.tsx";

interface ServiceStepsProps {
  readonly steps: Service["steps"];
  /** Of the headings. */
  readonly level: HeadingLevel;
}

/** What to do, in the order in which it is done. */
export function ServiceSteps({ steps, level }: ServiceStepsProps) {
  return (
    <ol class="steps">
      {steps.map(({ title, text }, index) => (
        <li key={index}>
          <Heading level={level} class="steps__title">
            <Inline text={title} />
          </Heading>
          {text && (
            <LocalizedProse
              text={text}
              headingLevel={below(level)}
              footnotesLevel={below(level)}
              idPrefix={`step-${index + 1}_`}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

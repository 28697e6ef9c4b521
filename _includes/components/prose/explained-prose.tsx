import { usePage } from "../../page-context.tsx";
import { Prose, type ProseProps } from "./prose.tsx";

/** A text of a page. */
export interface ExplainedText extends ProseProps {
  /** False where the editor wants no words explained. */
  readonly explain?: boolean;
}

/** A text in which words can be explained by a kind that has explanations. */
export function ExplainedProse(text: ExplainedText) {
  const [look] = usePage().looks.slots.get("prose.explained") ?? [];
  if (look) return <>{look(text)}</>;
  const { explain: _explain, ...prose } = text;
  return <Prose {...prose} />;
}

import { exampleStatement } from "../../../../src/kinds/statement/examples.ts";
import { OtherForms } from "./other-forms.tsx";
import { ReportProblems } from "./report-problems.tsx";
import { Supervision } from "./supervision.tsx";

export const examples = {
  "what one can do who cannot use a part": () => <OtherForms statement={exampleStatement()} />,
  "how to tell of a problem": () => <ReportProblems statement={exampleStatement()} />,
  "where to complain": () => <Supervision statement={exampleStatement()} />,
};

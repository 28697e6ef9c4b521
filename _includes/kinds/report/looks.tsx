import type { report } from "../../../src/kinds/report/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { ReportLayout } from "./report.tsx";

export const looks = defineLooks<typeof report>({
  layouts: {
    report: () => <ReportLayout />,
  },
});

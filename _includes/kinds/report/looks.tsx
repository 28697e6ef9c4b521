import type { report } from "../../../src/kinds/report/kind.ts";
import { ReportLayout } from "../../layouts/report.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof report>({
  layouts: {
    report: () => <ReportLayout />,
  },
});

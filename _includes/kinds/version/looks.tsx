import type { version } from "../../../src/kinds/version/kind.ts";
import { VersionsLayout } from "../../layouts/versions.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof version>({
  layouts: {
    versions: (version) => <VersionsLayout version={version} />,
  },
});

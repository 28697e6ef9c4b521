import type { version } from "../../../src/kinds/version/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { VersionsLayout } from "./versions.tsx";

export const looks = defineLooks<typeof version>({
  layouts: {
    versions: (version) => <VersionsLayout version={version} />,
  },
});

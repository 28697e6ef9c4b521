import type { follow } from "../../../src/kinds/follow/kind.ts";
import { FollowLayout } from "../../layouts/follow.tsx";
import { defineLooks } from "../kind-looks.ts";

export const looks = defineLooks<typeof follow>({
  layouts: {
    follow: () => <FollowLayout />,
  },
});

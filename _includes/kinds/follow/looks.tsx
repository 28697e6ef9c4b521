import type { follow } from "../../../src/kinds/follow/kind.ts";
import { defineLooks } from "../kind-looks.ts";
import { FollowLayout } from "./follow.tsx";

export const looks = defineLooks<typeof follow>({
  layouts: {
    follow: () => <FollowLayout />,
  },
});

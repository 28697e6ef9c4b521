import { behavioursOfKinds } from "./behaviours-of-kinds.ts";
import { followOldFragment } from "./follow-old-fragment.ts";
import { unfoldForPrint } from "./unfold-for-print.ts";

/**
 * What scripts add to pages that work without them: each behaviour is a custom element beside its
 * component (`*.client.ts`), and is fetched only where its element stands on the page.
 */
const behaviours: Readonly<Record<string, () => Promise<unknown>>> = {
  "search-field": () => import("../components/site-search/search-field.client.ts"),
  "listen-player": () => import("../components/listen/listen.client.ts"),
  "share-page": () => import("../components/share-page/share-page.client.ts"),
  "timed-alert": () => import("../kinds/alert/alerts/alerts.client.ts"),
  "visitor-form": () => import("../components/form/form.client.ts"),
  "form-sent": () => import("../components/form/form-sent.client.ts"),
  ...behavioursOfKinds,
};

followOldFragment();
unfoldForPrint();
for (const [name, load] of Object.entries(behaviours))
  if (document.querySelector(name)) void load();

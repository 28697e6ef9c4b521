import { SiteFooter } from "./site-footer.tsx";

export const examples = {
  "with the notice of the site": () => (
    <div id="top">
      <SiteFooter />
    </div>
  ),
};

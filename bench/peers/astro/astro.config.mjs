import { defineConfig } from "astro/config";

/** Astro, with the least a site in two languages needs. */
export default defineConfig({
  site: "https://example.org",
  i18n: {
    defaultLocale: "sv",
    locales: ["sv", "en"],
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
});

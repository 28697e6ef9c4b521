import { dirname } from "node:path";
import type { Plugin } from "esbuild";

/** The words in which zod speaks fifty languages are a quarter of a megabyte, and nobody hears them. */
export const englishAlone: Plugin = {
  name: "english-alone",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, ({ path }) => ({
      contents: 'export { default as en } from "./en.js";',
      resolveDir: dirname(path),
    }));
  },
};

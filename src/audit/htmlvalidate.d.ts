declare module "*/.htmlvalidate.mjs" {
  import type { ConfigData } from "html-validate";

  const config: ConfigData;
  export default config;
}

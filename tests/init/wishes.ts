import type { SiteWish } from "../../src/init/site-wish.ts";

/** What an invented municipality wants of its site. */
export function exampleWish(fields: Partial<SiteWish> = {}): SiteWish {
  return {
    name: "Exempelby kommun",
    englishName: "Exempelby Municipality",
    kind: "municipality",
    languages: ["sv", "en"],
    url: "https://www.exempelby.example/",
    email: "info@exempelby.example",
    colour: "#005b96",
    ...fields,
  };
}

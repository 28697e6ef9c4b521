import { exampleLive } from "../live/example-live.ts";
import { defineLiveRule } from "../rule.ts";

const address = "/sv/tillganglighet/";

export default defineLiveRule({
  id: "live-required-page",
  criteria: [],
  words: {
    sv: {
      title: "Startsidan leder inte till det som lagen kräver",
      what: "Startsidan, så som servern skickar den, har ingen länk till {{address}}.",
      remedy:
        "Publicera webbplatsen igen. Har ni egna länkar i sidfoten (_data/navigation.json), ta med sidan där.",
      why: "Tillgänglighetsredogörelsen ska vara lätt att hitta från varje sida (MDFFS 2019:2).",
    },
    en: {
      title: "The start page does not lead to what the law asks for",
      what: "The start page, as the server sends it, has no link to {{address}}.",
      remedy:
        "Publish the site again. If the footer has links of your own (_data/navigation.json), put the page among them.",
      why: "The accessibility statement is to be found easily from every page (MDFFS 2019:2).",
    },
  },
  examples: {
    bad: [exampleLive({ required: [{ address, isLinked: false }] })],
    good: [exampleLive({ required: [{ address, isLinked: true }] })],
  },
  *inLive({ required }) {
    for (const { address: page, isLinked } of required)
      if (!isLinked) yield { page, values: { address: page } };
  },
});

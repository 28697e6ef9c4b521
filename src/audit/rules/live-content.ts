import { exampleFile, exampleLive } from "../live/example-live.ts";
import { defineLiveRule } from "../rule.ts";

export default defineLiveRule({
  id: "live-content",
  criteria: [],
  words: {
    sv: {
      title: "Sidor och filer som inte är de byggda",
      what: "{{address}} är en annan på webben än i den byggda webbplatsen.",
      remedy:
        "Publicera igen om bygget är nyare. Ändrar värden eller nätet framför den sidorna (lägger till skript, skriver om adresser, krymper koden), stäng av det. Töm annars deras mellanlager.",
      why: "Bara det som byggdes är granskat: det som ändras på vägen kan ha vilka fel som helst.",
    },
    en: {
      title: "Pages and files that are not those that were built",
      what: "{{address}} is another one on the web than in the built site.",
      remedy:
        "Publish again if the build is newer. If the host or the network in front of it changes pages (adds scripts, rewrites addresses, minifies), turn that off. Otherwise empty their caches.",
      why: "Only what was built has been audited: what changes on its way may have any fault.",
    },
  },
  examples: {
    bad: [exampleLive({ files: [exampleFile({ isAsBuilt: false })] })],
    good: [
      exampleLive({ files: [exampleFile({ isAsBuilt: true })] }),
      exampleLive({ files: [exampleFile({ status: 404, isAsBuilt: false })] }),
    ],
  },
  *inLive({ files }) {
    for (const { address, answer } of files)
      if (answer.status === 200 && !answer.isAsBuilt) yield { page: address, values: { address } };
  },
});

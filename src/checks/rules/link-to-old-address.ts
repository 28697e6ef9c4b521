import { referenceKey } from "../../model/reference.ts";
import { ownAddress } from "../own-address.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";

/** A page with a link, in a site where an address has become another. */
function pageWith(link: string) {
  return {
    files: {
      "_data/redirects.json": '{ "redirects": [{ "from": "/sv/gammal/", "to": "page:about" }] }',
      "src/content/sv/links.md": `---\ntitle: Länkar\n---\nLäs [om oss](${link}).\n`,
    },
  };
}

export default defineSiteRule({
  id: "link-to-old-address",
  severity: "warning",
  words: {
    sv: {
      title: "Länkar till adresser som har bytts ut",
      what: "Länken leder till {{target}}, som bara skickar vidare.",
      remedy: "Skriv {{now}} i stället.",
      why: "Den som följer länken får vänta på två sidor i stället för en. Den dag den gamla adressen städas bort leder länken ingenstans.",
    },
    en: {
      title: "Links to addresses that have been replaced",
      what: "The link leads to {{target}}, which only leads on.",
      remedy: "Write {{now}} instead.",
      why: "Whoever follows it waits for two pages rather than one. And once the old address is given up, the link leads nowhere.",
    },
  },
  examples: {
    bad: [pageWith("/sv/gammal/"), pageWith("https://norrsken.example/sv/gammal/")],
    good: [pageWith("page:about"), pageWith("https://example.org/sv/gammal/")],
  },
  *inSite({ site, texts }): Generator<FoundInSite> {
    const { redirects } = site.redirects;
    if (redirects.length === 0) return;
    const byAddress = new Map(redirects.map(({ from, to }) => [from, to]));
    for (const { links } of texts)
      for (const { file, line, target } of links) {
        const to = byAddress.get(ownAddress(target, site.settings)?.pathname ?? "");
        if (to === undefined) continue;
        const now = typeof to === "string" ? to : referenceKey(to);
        yield { file, line, values: { target, now } };
      }
  },
});

import type { Passage } from "../passage.ts";
import { defineTextRule, type FoundInPassage } from "../rule.ts";

/** An address on the web, up to its last letter; not what is left of a broken link. */
const web =
  /(?<![\p{L}\p{N}_@/.:=-]|\]\s?\()(?:https?:\/\/|www\.)[^\s<>"”“«»\ufffc]*[\p{L}\p{N}/]/giu;

/** An address with a name of two parts or more. */
const wholeWeb = /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/?#]\S*)?$/iu;

/** An address of e-mail; in social networks names begin with "@" too. */
const mail =
  /(?<![\p{L}\p{N}_.+%@/-]|mailto:)[\p{L}\p{N}_.+%-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?![\p{L}\p{N}@_-])/giu;

/** Shows how the addresses of an organisation are made. */
const pattern = /^(?:f[oö]rnamn|first-?name|given-?name)\b/i;

export default defineTextRule({
  id: "bare-address",
  severity: "warning",
  words: {
    sv: {
      title: "Adresser som står utskrivna i texten",
      what: "Adressen {{address}} står utskriven i texten.",
      remedy:
        "Skriv en länk i stället: {{link}}. Leder den till en webbsida, skriv sidans namn inom hakparenteserna.",
      why: "En adress som inte är en länk går inte att klicka på. Skärmläsare läser upp en webbadress tecken för tecken, och den säger sällan vad sidan handlar om. (WCAG 2.4.4)",
    },
    en: {
      title: "Addresses spelt out in the text",
      what: "The address {{address}} is spelt out in the text.",
      remedy:
        "Make it a link: {{link}}. If it leads to a web page, put the name of the page in the square brackets.",
      why: "Nobody can click an address that is no link. And a screen reader spells a web address character by character, which says little about the page. (WCAG 2.4.4)",
    },
  },
  examples: {
    sv: {
      bad: [
        "Läs mer på https://www.example.se/bygglov.",
        "Vår webbplats (www.example.se) är ny.",
        "<https://www.example.se>",
        "Se [www.example.se](https://www.example.se).",
        {
          text: "Mejla namn.efternamn@example.se, så svarar vi.",
          fixed:
            "Mejla [namn.efternamn@example.se](mailto:namn.efternamn@example.se), så svarar vi.",
        },
      ],
      good: [
        "Läs mer hos [Exempelverket](https://www.example.se/bygglov).",
        "Mejla [namn@example.se](mailto:namn@example.se) eller <kontakt@example.se>.",
        "Logga in på 1177.se eller i appen.",
        "Adressen ska börja med https:// eller `https://www.example.se`.",
        "Vår adress är fornamn.efternamn@example.se.",
        "Ring [0465-123 45](tel:+4646512345).",
        "Följ oss: @norrsken och @namn@social.example.",
        "Vi ses kl. 9 @ biblioteket.",
      ],
    },
    en: {
      bad: [
        "Read more at https://www.example.com/build.",
        "Our site (www.example.com) is new.",
        "<https://www.example.com>",
        "See [www.example.com](https://www.example.com).",
        {
          text: "Write to some_one@example.com.",
          fixed: "Write to [some_one@example.com](mailto:some_one@example.com).",
        },
      ],
      good: [
        "Read more on [the pages about permits](https://www.example.com/build).",
        "Write to [name@example.com](mailto:name@example.com) or <contact@example.com>.",
        "Log in to 1177.se or use the app.",
        "The address begins with https:// or `https://www.example.com`.",
        "Our addresses are firstname.lastname@example.com.",
        "Follow us: @northlights and @name@social.example.",
      ],
    },
  },
  roles: ["paragraph", "item", "cell", "quotation"],
  needs: ["link", "at", "slash", "stop"],
  *inPassage(passage) {
    const { words, links } = passage;
    for (const { text, target, start, end } of links) {
      const address = text.trim();
      if (/^(?:https?:|www\.)/i.test(address) && wholeWeb.test(address))
        yield { start, end, values: { address, link: `[…](${target})` } };
    }
    if (words.includes("//") || /www\./i.test(words)) yield* webAddresses(passage);
    if (words.includes("@")) yield* mailAddresses(passage);
  },
});

function* webAddresses({ words, links }: Passage): Generator<FoundInPassage> {
  for (const { 0: found, index: start } of words.matchAll(web)) {
    const address = withBracket(found, words[start + found.length]);
    const end = start + address.length;
    if (!wholeWeb.test(address) || isIn(links, start)) continue;
    const target = /^www/i.test(address) ? `https://${address}` : address;
    yield { start, end, values: { address, link: `[…](${target})` } };
  }
}

/** A bracket after an address is its own where one opens in it. */
function withBracket(address: string, next: string | undefined): string {
  return next === ")" && /\([^)]*$/.test(address) ? `${address})` : address;
}

/** In YAML a text that begins with a bracket would be a list, so there it is left as it is. */
function* mailAddresses({ words, links, field }: Passage): Generator<FoundInPassage> {
  for (const { 0: address, index: start } of words.matchAll(mail)) {
    if (pattern.test(address) || isIn(links, start)) continue;
    const link = `[${address}](mailto:${address})`;
    const canMend = field === undefined || start > 0;
    const end = start + address.length;
    yield { start, end, values: { address, link }, ...(canMend && { fix: link }) };
  }
}

function isIn(links: Passage["links"], place: number): boolean {
  return links.some(({ start, end }) => start <= place && place < end);
}

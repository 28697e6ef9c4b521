import { oddDatesIn } from "../dates.ts";
import { proseOf } from "../prose.ts";
import { defineTextRule } from "../rule.ts";

export default defineTextRule({
  id: "date-style",
  severity: "warning",
  words: {
    sv: {
      title: "Datum som är skrivna på olika sätt",
      what: "Datumet är skrivet ”{{text}}”.",
      remedy: "Skriv dag, månadens namn och år: ”{{better}}”.",
      why: "Ett datum med månadens namn går inte att missförstå. Siffror som 3/4 läses olika i olika länder.",
    },
    en: {
      title: "Dates in different styles",
      what: "The date is written “{{text}}”.",
      remedy: "Write the day, the name of the month and the year: “{{better}}”.",
      why: "Nobody can misread a date with the name of its month. Figures such as 3/4 mean one day in Britain and another in America.",
    },
  },
  examples: {
    sv: {
      bad: [
        { text: "Mötet hålls 2024-03-20.", fixed: "Mötet hålls 20 mars 2024." },
        { text: "Mötet hålls den 20/3 2024.", fixed: "Mötet hålls den 20 mars 2024." },
        { text: "Svara senast 20.03.2024!", fixed: "Svara senast 20 mars 2024!" },
        { text: "Den 20:e mars 2024 är det möte.", fixed: "Den 20 mars 2024 är det möte." },
        "Mötet hålls 20/3-24.",
        "Festivalen 2024-03-20–2024-03-22",
      ],
      good: [
        "Mötet hålls 20 mars 2024.",
        "Dnr 2024-03-20 och KS 2024-03-20",
        "Diarienummer 2024:123 och RS 2023-0456",
        "Organisationsnummer 232100-0032 och postnummer 611 88",
        "Öppet 24/7, läsåret 2023/24 och 3/4 av priset",
        "Den 20/3 10 barn och 3/4 500 kr",
        "Version 2.10.2024 och adressen 10.3.20.24",
        "Datumet 2024-13-45 finns inte.",
        "| Datum |\n| --- |\n| 2024-03-20 |",
        "Personnummer 20240320-1234",
        "ISBN 978-91-7000-150-1 och SS-EN 301 549",
        "Filen heter 2024-03-20-protokoll och ligger på https://example.se/2024-03-20.",
      ],
    },
    en: {
      bad: [
        { text: "We meet on 2024-03-20.", fixed: "We meet on 20 March 2024." },
        { text: "We meet on March 20, 2024 at noon.", fixed: "We meet on 20 March 2024 at noon." },
        { text: "We meet on 20th March 2024.", fixed: "We meet on 20 March 2024." },
        { text: "We meet on the 20th of March.", fixed: "We meet on 20 March." },
        { text: "We meet on 3/20/2024.", fixed: "We meet on 20 March 2024." },
        "We meet on 3/4/2024.",
        "The 20th March meeting was short.",
      ],
      good: [
        "We meet on 20 March 2024.",
        "Case number 2024-03-20 and KS 2024-03-20",
        "Case 2024:123 and RS 2023-0456",
        "Open 24/7, the year 2023/24 and 3/4 of the price",
        "Version 2.10.2024 and the address 10.3.20.24",
        "In March 20 people came, and you may 20 times.",
        "There is no 2024-13-45.",
        "| Date |\n| --- |\n| 2024-03-20 |",
        "See https://example.com/2024-03-20.",
      ],
    },
  },
  roles: ["paragraph", "item", "field"],
  needs: ["digit"],
  *inPassage(passage, { language }) {
    const prose = proseOf(passage);
    for (const { start, text, better, isSure } of oddDatesIn(prose, language)) {
      const place = { start, end: start + text.length, values: { text, better } };
      yield isSure ? { ...place, fix: better } : place;
    }
  },
});

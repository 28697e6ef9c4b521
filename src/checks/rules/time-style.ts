import { proseOf } from "../prose.ts";
import { defineTextRule } from "../rule.ts";
import { timesInEnglish, timesInSwedish } from "../times.ts";

const timesIn = { sv: timesInSwedish, en: timesInEnglish };

export default defineTextRule({
  id: "time-style",
  severity: "warning",
  words: {
    sv: {
      title: "Klockslag som är skrivna på olika sätt",
      what: "Klockslaget är skrivet ”{{text}}”.",
      remedy: "Skriv ”{{better}}”.",
      why: "Klockslag som alltid ser likadana ut är lätta att hitta och jämföra. Skärmläsare läser dem rätt.",
    },
    en: {
      title: "Times in different styles",
      what: "The time is written “{{text}}”.",
      remedy: "Write “{{better}}”.",
      why: "Times that always look the same are easy to find and compare, and the 24-hour clock leaves no doubt about morning and evening.",
    },
  },
  examples: {
    sv: {
      bad: [
        { text: "Vi öppnar kl 9.", fixed: "Vi öppnar kl. 9." },
        { text: "Mötet börjar kl. 09:00 i salen.", fixed: "Mötet börjar kl. 9.00 i salen." },
        { text: "Klockan 9:30 är det fika.", fixed: "Klockan 9.30 är det fika." },
        { text: "Öppet kl. 9-12.", fixed: "Öppet kl. 9–12." },
        { text: "Måndag 09.00-12.00", fixed: "Måndag 09.00–12.00" },
        { text: "Kl.9:15 - 10:00 i Nyköping", fixed: "Kl. 9.15–10.00 i Nyköping" },
        { text: "Öppet kl. 9–12 och 13-16.", fixed: "Öppet kl. 9–12 och 13–16." },
      ],
      good: [
        "Vi öppnar kl. 9 och stänger kl. 16.30.",
        "Öppet kl. 9–12 och kl. 13–16.",
        "Klockan 9.30 är det fika.",
        "Måndag 09.00–12.00",
        "Lagen (2018:1937) och dnr 2024:123",
        "Fastigheterna Berga 10:15-10:45 ingår.",
        "Matchen slutade 3-2, och skalan är 1:50.",
        "Avsnitt 9.30 och version 2.2 av WCAG",
        "Mötet börjar kl. 9 – 10 personer har anmält sig.",
        "Öppet kl. 9 och 5 dagar i veckan",
        "Det kostar 10.50-15.00 kr.",
        "Nordkl 9 och kl. 9-tiden",
        "Se § 10.15-10.30 i avtalet.",
      ],
    },
    en: {
      bad: [
        { text: "We open at 9 am.", fixed: "We open at 9:00." },
        { text: "Coffee is at 2.30pm today.", fixed: "Coffee is at 14:30 today." },
        { text: "Open 9:00-12:00 on Mondays.", fixed: "Open 9:00–12:00 on Mondays." },
        { text: "Open 9–11 a.m. on Mondays.", fixed: "Open 9:00–11:00 on Mondays." },
        { text: "Open 9 am - 5 pm daily.", fixed: "Open 9:00–17:00 daily." },
        { text: "Come at 09:30 or by 10:00.", fixed: "Come at 9:30 or by 10:00." },
        "Open from 2 to 4 pm.",
        "We meet at 9 a.m.",
        "Open 9–5 pm.",
        "Lunch is at 12 pm.",
      ],
      good: [
        "We open at 9:00 and close at 16:30.",
        "Open 9:00–12:00 and 13:00–16:00.",
        "The act (2018:1937) and case 2024:123",
        "The properties Berga 10:15-10:45 are included.",
        "The match ended 3-2, on a scale of 1:50.",
        "Section 9.30 and version 2.2 of WCAG",
        "It is 5 km to E20, and I am 30.",
        "I am 9 amps over.",
      ],
    },
  },
  needs: ["digit"],
  *inPassage(passage, { language }) {
    const prose = proseOf(passage);
    for (const { start, text, better, isSure } of timesIn[language](prose)) {
      const place = { start, end: start + text.length, values: { text, better } };
      yield isSure ? { ...place, fix: better } : place;
    }
  },
});

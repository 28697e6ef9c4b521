import type { RuleLanguage } from "../../rules/rule-words.ts";
import { proseOf } from "../prose.ts";
import { defineTextRule } from "../rule.ts";

/** Units that nothing else is written like. "5 m" is five millions in English, and "5g" is a network. */
const common =
  "km/h|km²|km2|km|cm²|cm2|cm|mm|m/s|m²|m2|m³|m3|ha|kg|mg|g|dl|cl|ml|kWh|MWh|GWh|TWh|kW|MW|GW|kV|Hz|kHz|MHz|GHz|dB|°C|[kM]B|GB|TB|[kMG]bit/s|min";
const units: Readonly<Record<RuleLanguage, string>> = { sv: `${common}|m|%`, en: common };

/** A number and its unit, and neither is a part of something longer, such as "100m-lopp" or "3D". */
const patternOf = (language: RuleLanguage) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_#/\\\\:]|[\\p{L}\\p{N}][.,-])(?![2-6]g\\b)(\\d+(?:[.,]\\d+)?)(${units[language]})(?![\\p{L}\\p{N}²³/_-])`,
    "gu",
  );
const patterns = { sv: patternOf("sv"), en: patternOf("en") };

export default defineTextRule({
  id: "unspaced-unit",
  severity: "warning",
  words: {
    sv: {
      title: "Enheter utan mellanslag",
      what: "I ”{{text}}” saknas mellanslag före enheten.",
      remedy: "Skriv ”{{better}}”.",
      why: "Siffror och bokstäver som sitter ihop är svårare att läsa. Skärmläsare kan läsa dem som ett enda ord.",
    },
    en: {
      title: "Units without a space",
      what: "There is no space before the unit in “{{text}}”.",
      remedy: "Write “{{better}}”.",
      why: "Figures and letters that run together are harder to read, and screen readers may say them as one word.",
    },
  },
  examples: {
    sv: {
      bad: [
        { text: "Det är 5km dit.", fixed: "Det är 5\u00a0km dit." },
        { text: "Högst 20kg eller 1,5m.", fixed: "Högst 20\u00a0kg eller 1,5\u00a0m." },
        { text: "Räntan är 2,5% i år.", fixed: "Räntan är 2,5\u00a0% i år." },
        { text: "Mellan 2–3km och -5°C.", fixed: "Mellan 2–3\u00a0km och -5\u00a0°C." },
      ],
      good: [
        "Det är 5 km dit, och 10 % av 20 °C.",
        "Nätet är 5G eller 4g, och bilden i 3D och 4K.",
        "Vi kör på E20 till 3M och A4.",
        "Ett 100m-lopp och en 10%-ig höjning.",
        "Rum B5m och hylla 12-5km.",
        "Se https://example.se/5km och fil10mm.pdf.",
        "Busslinje 12B och hus 5A.",
        "Ärende 2024:10kg.",
      ],
    },
    en: {
      bad: [
        { text: "It is 5km away.", fixed: "It is 5\u00a0km away." },
        { text: "No more than 20kg or 250ml.", fixed: "No more than 20\u00a0kg or 250\u00a0ml." },
        { text: "Keep it at 20°C.", fixed: "Keep it at 20\u00a0°C." },
      ],
      good: [
        "It is 5 km away.",
        "Ten of 20 is 50%.",
        "The network is 5G, and the film in 3D and 4K.",
        "Take the E20 to 3M.",
        "A region of 5m people.",
        "See https://example.com/5km for more.",
        "The 21st of 30, at 1080p.",
      ],
    },
  },
  needs: ["digit"],
  *inPassage(passage, { language }) {
    if (!/\d[a-zA-Z%°]/.test(passage.words)) return;
    for (const match of proseOf(passage).matchAll(patterns[language])) {
      const [text, number = "", unit = ""] = match;
      // A no-break space: the unit is never alone on a line.
      const better = `${number}\u00a0${unit}`;
      yield {
        start: match.index,
        end: match.index + text.length,
        values: { text, better },
        fix: better,
      };
    }
  },
});

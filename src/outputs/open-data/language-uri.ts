/**
 * The languages of the EU's institutions, of Sweden's national minorities and of its neighbours, with
 * the codes by which the EU's vocabulary names them (ISO 639-3 in capitals).
 */
const codes: Readonly<Record<string, string>> = {
  bg: "BUL",
  cs: "CES",
  da: "DAN",
  de: "DEU",
  el: "ELL",
  en: "ENG",
  es: "SPA",
  et: "EST",
  fi: "FIN",
  fit: "FIT",
  fr: "FRA",
  ga: "GLE",
  hr: "HRV",
  hu: "HUN",
  is: "ISL",
  it: "ITA",
  lt: "LIT",
  lv: "LAV",
  mt: "MLT",
  nb: "NOB",
  nl: "NLD",
  nn: "NNO",
  no: "NOR",
  pl: "POL",
  pt: "POR",
  rom: "ROM",
  ro: "RON",
  se: "SME",
  sk: "SLK",
  sl: "SLV",
  sma: "SMA",
  smj: "SMJ",
  sv: "SWE",
  yi: "YID",
};

/** The URI of a language in the EU's vocabulary; undefined for one that is not listed here. */
export function languageUri(tag: string): string | undefined {
  const [language = ""] = tag.toLowerCase().split("-");
  const code = codes[language];
  return code && `http://publications.europa.eu/resource/authority/language/${code}`;
}

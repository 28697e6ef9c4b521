/** A time as somebody wrote it, and as it is written here. */
export interface FoundTime {
  readonly start: number;
  readonly text: string;
  readonly better: string;
  /** Whether both surely mean the same. */
  readonly isSure: boolean;
}

const notInLonger = String.raw`(?![\p{L}\p{N}]|[.:,-]\d|-\p{L})`;
const pattern = (source: string) => new RegExp(source, "giu");

/**
 * After "kl." or "klockan", and after another time: "kl 9", "Klockan 09:30-11", "kl. 9–12 och 13-16".
 * Between spaces a dash joins times only where both have minutes: "kl. 9 – 10 personer kom".
 */
const afterClock = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:(?<word>kl\.?|klockan)[ \u00a0]?|(?<=\bkl\.?[ \u00a0]?[\d.:–-]{1,11}(?:,| och| samt| eller) ))(?<h1>\d{1,2})(?:[.:](?<m1>\d\d)(?: ?[-–] ?(?<h2>\d{1,2})[.:](?<m2>\d\d))?)?(?:[-–](?<h3>\d{1,2})(?:[.:](?<m3>\d\d))?)?${notInLonger}`,
);
const bareSpan = (sign: string) =>
  pattern(
    String.raw`(?<![\p{L}\p{N}.:,/–-]|[§\d] |kl\.? ?|klockan )(?<h1>\d{1,2})${sign}(?<m1>\d\d) ?[-–] ?(?<h2>\d{1,2})${sign}(?<m2>\d\d)${notInLonger}(?![ \u00a0]?(?:kr|%|procent|per|euro|SEK))`,
  );
const bareSpans = { ".": bareSpan("[.:]"), ":": bareSpan(":") };
/** "2.30 pm", "9–11 am". */
const onHalfDay = pattern(
  String.raw`(?<![\p{L}\p{N}.:,/–-])(?:(?<h1>\d{1,2})(?:[.:](?<m1>\d\d))? ?(?<half1>[ap]m|[ap]\.m\.)? ?[-–] ?)?(?<h2>\d{1,2})(?:[.:](?<m2>\d\d))?[ \u00a0]?(?<half2>a\.m\.|p\.m\.|am|pm)(?![\p{L}\p{N}]| ?[-–])`,
);
const padded = /(?<=\b(?:at|from|to|and|until|till|by|before|after) )0(\d:\d\d)(?![\d:]| ?[-–])/g;
/** "From 2 to 4 pm": what goes for the second time goes for the first. */
const firstOfTwo = /\d (?:to|and|or|until|till) $/;
/** Its full stop may be that of the sentence as well. */
const endOfSentence = /^(?: \p{Lu}|["”’)]*$)/u;
/** Numbers of properties look like times: "Berga 10:15". */
const property = /fastighet|detaljplan|tomt|propert/i;

export function* timesInSwedish(prose: string): Generator<FoundTime> {
  for (const match of prose.matchAll(afterClock)) {
    const { word = "", h1 = "", m1, h2, m2, h3 = h2, m3 = m2 } = match.groups ?? {};
    if (!isTime(h1, m1) || (h3 !== undefined && !isTime(h3, m3))) continue;
    const said = /^kl\.?$/i.test(word) ? `${word.slice(0, 2)}. ` : word && `${word} `;
    const times =
      h3 === undefined
        ? [[h1, m1]]
        : [
            [h1, m1],
            [h3, m3],
          ];
    const written = times.map(([hour, minute]) => [Number(hour), minute ?? []].flat().join("."));
    yield* foundAs(match, said + written.join("–"));
  }
  yield* spansIn(prose, ".");
}

export function* timesInEnglish(prose: string): Generator<FoundTime> {
  for (const match of prose.matchAll(onHalfDay)) yield* onWholeDay(match, prose);
  for (const match of prose.matchAll(padded)) yield* foundAs(match, match[1] ?? "");
  yield* spansIn(prose, ":");
}

/** Spans without a word that says what they are, as in a list of opening hours. */
function* spansIn(prose: string, sign: "." | ":"): Generator<FoundTime> {
  if (property.test(prose)) return;
  for (const match of prose.matchAll(bareSpans[sign])) {
    const { h1 = "", m1 = "", h2 = "", m2 = "" } = match.groups ?? {};
    const isSpan = Number(h1 + m1) < Number(h2 + m2) && isTime(h1, m1) && isTime(h2, m2);
    // Times that people agree upon, such as 9.30 and 16.45: others may be numbers of another kind.
    const isRound = Number(m1) % 5 === 0 && Number(m2) % 5 === 0;
    if (isSpan && isRound) yield* foundAs(match, `${h1}${sign}${m1}–${h2}${sign}${m2}`);
  }
}

function* onWholeDay(match: RegExpExecArray, prose: string): Generator<FoundTime> {
  const { h1, m1 = "00", half1, h2 = "", m2 = "00", half2 = "" } = match.groups ?? {};
  const hours = [h1 ?? h2, h2].map(Number);
  if (hours.some((hour) => hour < 1 || hour > 12) || !isTime("0", m1) || !isTime("0", m2)) return;
  const to = hourOf(h2, half2);
  const same = hourOf(h1 ?? h2, half1 ?? half2);
  // "11–2 pm" begins before noon.
  const isAcrossNoon = half1 === undefined && h1 !== undefined && same >= to;
  const from = isAcrossNoon ? Number(h1) : same;
  const rest = prose.slice(match.index + match[0].length);
  const isSure =
    !isAcrossNoon &&
    !hours.includes(12) &&
    !firstOfTwo.test(prose.slice(0, match.index)) &&
    !(half2.endsWith(".") && endOfSentence.test(rest));
  yield* foundAs(match, `${h1 === undefined ? "" : `${from}:${m1}–`}${to}:${m2}`, isSure);
}

function hourOf(hour: string, half: string): number {
  return (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
}

function isTime(hour: string, minute = "0"): boolean {
  return Number(hour) <= 24 && Number(minute) <= 59;
}

function* foundAs(match: RegExpExecArray, better: string, isSure = true): Generator<FoundTime> {
  const [text] = match;
  if (text.replaceAll("\u00a0", " ") !== better) yield { start: match.index, text, better, isSure };
}

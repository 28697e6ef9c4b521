import type { RuleLanguage } from "./rule-words.ts";

/** A success criterion of WCAG, such as `2.4.11`. */
export type Criterion = `${number}.${number}.${number}`;

/** Its level, its name in English, and that of the authorised Swedish translation or of Digg's guidance. */
type Entry = readonly [level: "A" | "AA", en: string, sv: string];

/**
 * The success criteria that the law asks for: those of levels A and AA of WCAG 2.2, and 4.1.1, which
 * WCAG 2.2 has taken away and EN 301 549 V3.2.1 still has.
 * https://www.w3.org/TR/WCAG22/
 */
const entries: Readonly<Record<Criterion, Entry>> = {
  "1.1.1": ["A", "Non-text Content", "Icke-textuellt innehåll"],
  "1.2.1": [
    "A",
    "Audio-only and Video-only (Prerecorded)",
    "Enbart ljud och enbart video (förinspelat)",
  ],
  "1.2.2": ["A", "Captions (Prerecorded)", "Undertexter (förinspelade)"],
  "1.2.3": [
    "A",
    "Audio Description or Media Alternative (Prerecorded)",
    "Syntolkning eller mediealternativ (förinspelat)",
  ],
  "1.2.4": ["AA", "Captions (Live)", "Undertexter (direktsändning)"],
  "1.2.5": ["AA", "Audio Description (Prerecorded)", "Syntolkning (förinspelat)"],
  "1.3.1": ["A", "Info and Relationships", "Information och relationer"],
  "1.3.2": ["A", "Meaningful Sequence", "Meningsfull ordning"],
  "1.3.3": ["A", "Sensory Characteristics", "Sensoriska kännetecken"],
  "1.3.4": ["AA", "Orientation", "Visningsriktning"],
  "1.3.5": ["AA", "Identify Input Purpose", "Identifiera inmatningens syfte"],
  "1.4.1": ["A", "Use of Color", "Användning av färger"],
  "1.4.2": ["A", "Audio Control", "Ljudkontroll"],
  "1.4.3": ["AA", "Contrast (Minimum)", "Kontrast (minimum)"],
  "1.4.4": ["AA", "Resize Text", "Ändring av textstorlek"],
  "1.4.5": ["AA", "Images of Text", "Bilder av text"],
  "1.4.10": ["AA", "Reflow", "Omflödning"],
  "1.4.11": ["AA", "Non-text Contrast", "Kontrast för icke-textuellt innehåll"],
  "1.4.12": ["AA", "Text Spacing", "Textavstånd"],
  "1.4.13": ["AA", "Content on Hover or Focus", "Innehåll vid hovring eller fokus"],
  "2.1.1": ["A", "Keyboard", "Tangentbord"],
  "2.1.2": ["A", "No Keyboard Trap", "Ingen tangentbordsfälla"],
  "2.1.4": ["A", "Character Key Shortcuts", "Kortkommandon som består av ett tecken"],
  "2.2.1": ["A", "Timing Adjustable", "Justerbar tidsgräns"],
  "2.2.2": ["A", "Pause, Stop, Hide", "Pausa, stoppa, dölja"],
  "2.3.1": ["A", "Three Flashes or Below Threshold", "Tre blinkningar eller lägre än gränsvärdet"],
  "2.4.1": ["A", "Bypass Blocks", "Hoppa förbi grupperat innehåll"],
  "2.4.2": ["A", "Page Titled", "Sidtitlar"],
  "2.4.3": ["A", "Focus Order", "Fokusordning"],
  "2.4.4": ["A", "Link Purpose (In Context)", "Länkens syfte (i ett sammanhang)"],
  "2.4.5": ["AA", "Multiple Ways", "Flera olika sätt"],
  "2.4.6": ["AA", "Headings and Labels", "Rubriker och etiketter"],
  "2.4.7": ["AA", "Focus Visible", "Synligt fokus"],
  "2.4.11": ["AA", "Focus Not Obscured (Minimum)", "Fokus skyms inte (minimum)"],
  "2.5.1": ["A", "Pointer Gestures", "Pekargester"],
  "2.5.2": ["A", "Pointer Cancellation", "Ångra pekarhandlingar"],
  "2.5.3": ["A", "Label in Name", "Etikett i namn"],
  "2.5.4": ["A", "Motion Actuation", "Styrning genom rörelse"],
  "2.5.7": ["AA", "Dragging Movements", "Dragrörelser"],
  "2.5.8": ["AA", "Target Size (Minimum)", "Klickytans storlek (minimum)"],
  "3.1.1": ["A", "Language of Page", "Sidans språk"],
  "3.1.2": ["AA", "Language of Parts", "Språk för delar"],
  "3.2.1": ["A", "On Focus", "Fokusering"],
  "3.2.2": ["A", "On Input", "Inmatning"],
  "3.2.3": ["AA", "Consistent Navigation", "Konsekvent navigering"],
  "3.2.4": ["AA", "Consistent Identification", "Konsekvent identifiering"],
  "3.2.6": ["A", "Consistent Help", "Konsekvent hjälp"],
  "3.3.1": ["A", "Error Identification", "Identifiering av fel"],
  "3.3.2": ["A", "Labels or Instructions", "Etiketter eller instruktioner"],
  "3.3.3": ["AA", "Error Suggestion", "Förslag vid fel"],
  "3.3.4": [
    "AA",
    "Error Prevention (Legal, Financial, Data)",
    "Förebyggande av fel (juridiska, finansiella, data)",
  ],
  "3.3.7": ["A", "Redundant Entry", "Upprepad inmatning"],
  "3.3.8": ["AA", "Accessible Authentication (Minimum)", "Tillgänglig autentisering (minimum)"],
  "4.1.1": ["A", "Parsing", "Parsning"],
  "4.1.2": ["A", "Name, Role, Value", "Namn, roll, värde"],
  "4.1.3": ["AA", "Status Messages", "Statusmeddelanden"],
};

function entryOf(criterion: string): Entry | undefined {
  return Object.hasOwn(entries, criterion) ? entries[criterion as Criterion] : undefined;
}

/** What a criterion is called in a language; undefined for one that the law does not ask for. */
export function nameOfCriterion(criterion: string, language: RuleLanguage): string | undefined {
  const [, en, sv] = entryOf(criterion) ?? [];
  return language === "sv" ? sv : en;
}

/** Its level; undefined for one that the law does not ask for. */
export function levelOfCriterion(criterion: string): "A" | "AA" | undefined {
  return entryOf(criterion)?.[0];
}

/** Where a criterion is explained by the W3C, in English. */
export function addressOfCriterion(criterion: string): string | undefined {
  const id = idOfCriterion(criterion);
  return id && `https://www.w3.org/WAI/WCAG22/Understanding/${id}`;
}

/** The id of a criterion in the text of WCAG: `focus-not-obscured-minimum`. */
export function idOfCriterion(criterion: string): string | undefined {
  return nameOfCriterion(criterion, "en")
    ?.toLowerCase()
    .replaceAll(/[^a-z -]/g, "")
    .replaceAll(" ", "-");
}

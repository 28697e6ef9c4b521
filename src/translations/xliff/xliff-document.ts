/** The namespace of XLIFF 2.0 and 2.1. */
export const xliffNamespace = "urn:oasis:names:tc:xliff:document:2.0";

/** That of our own attributes, which other programs leave as they are. */
export const ownNamespace = "urn:regionwebb:xliff:1";

/** How far a translation is, in the words of XLIFF 2.1. */
export const segmentStates = ["initial", "translated", "reviewed", "final"] as const;
export type SegmentState = (typeof segmentStates)[number];

/** A text as it came back. */
export interface ReturnedUnit {
  readonly id: string;
  readonly source: string;
  /** Empty where nothing has been written. */
  readonly target: string;
  readonly state: SegmentState;
  /** The fingerprint of the text that was handed out, and that of the translation there was. */
  readonly of?: string | undefined;
  readonly was?: string | undefined;
  /** An element within the texts that Regionwebb has not written, and that would be lost. */
  readonly foreign?: string;
}

/** The texts of a file of the site as they came back. */
export interface ReturnedFile {
  readonly id: string;
  readonly original: string;
  readonly of?: string | undefined;
  readonly units: readonly ReturnedUnit[];
}

export interface ReturnedDocument {
  readonly source: string;
  readonly target: string;
  readonly files: readonly ReturnedFile[];
}

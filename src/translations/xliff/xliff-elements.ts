import type { SaxesAttributeNS } from "saxes";
import {
  ownNamespace,
  type ReturnedUnit,
  type SegmentState,
  segmentStates,
} from "./xliff-document.ts";

/** What is read of a unit while its elements are. */
export interface Draft {
  readonly unit: Omit<ReturnedUnit, "source" | "target" | "state">;
  foreign?: string;
  /** One for each piece of the text: tools may have cut it. */
  readonly pieces: { source: string; target?: string; state?: SegmentState }[];
}

export type Attributes = Readonly<Record<string, SaxesAttributeNS>>;

export function isXliff(uri: string): boolean {
  return /^urn:oasis:names:tc:xliff:document:2\.\d+$/.test(uri);
}

export function named<Name extends string>(
  attributes: Attributes,
  ...names: readonly Name[]
): Record<Name, string> {
  const entries = names.map((name) => [name, attributes[name]?.value ?? ""]);
  return Object.fromEntries(entries) as Record<Name, string>;
}

/** Programs may have given our namespace another prefix. */
export function ownAttribute(attributes: Attributes, name: string): string | undefined {
  const all = Object.values(attributes);
  return all.find(({ uri, local }) => uri === ownNamespace && local === name)?.value;
}

export function draftOf(attributes: Attributes): Draft {
  const [of, was] = ["of", "was"].map((name) => ownAttribute(attributes, name));
  return { unit: { ...named(attributes, "id"), of, was }, pieces: [] };
}

export function stateIn(attributes: Attributes): { state: SegmentState } {
  const given = attributes.state?.value;
  return { state: segmentStates.find((state) => state === given) ?? "initial" };
}

/** As far as its least finished piece; what stands between pieces need not be written again. */
export function returned({ unit, pieces, foreign }: Draft): ReturnedUnit {
  const states = pieces.flatMap(({ state }) => state ?? []);
  const least = Math.min(...states.map((state) => segmentStates.indexOf(state)));
  const isEmpty = pieces.some(
    ({ state, source, target = "" }) =>
      state !== undefined && source.trim() !== "" && target.trim() === "",
  );
  return {
    ...unit,
    source: pieces.map(({ source }) => source).join(""),
    target: isEmpty
      ? ""
      : pieces.map(({ source, target, state }) => target ?? (state ? "" : source)).join(""),
    state: segmentStates[least] ?? "initial",
    ...(foreign !== undefined && { foreign }),
  };
}

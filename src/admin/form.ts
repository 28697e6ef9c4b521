/** A field of a form: the name by which the file has it, and what stands beside it. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  /** What one item of a list is called, in the middle of a sentence: `session`. */
  readonly labelOfOne?: string;
  readonly hint?: string;
  /** Whether the model asks for it. */
  readonly isRequired: boolean;
  /** Whether it is there without anybody seeing it: what it holds stays as it is. */
  readonly isHidden?: boolean;
  /** Whether a new thing has the day there on which it is made. */
  readonly isDayOfMaking?: boolean;
  readonly form: Form;
}

/** Texts that a pattern must fit, and what is said where one does not. */
export interface Pattern {
  readonly pattern: string;
  readonly words: string;
}

/** One of several forms that a value may have. */
export interface Variant {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly FormField[];
}

/** What can be chosen from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Where the things are that a reference can name: a kind with its files, or a list within these. */
export interface Place {
  /** The name of the kind whose collection holds them. */
  readonly collection: string;
  /** What stands before the id in a reference to one: `contact:`, `page:news/`. */
  readonly before: string;
  /** The list of the parts that can be named, where it is not the things themselves. */
  readonly list?: string;
  /** Whether the id of a part begins with that of the thing that holds it. */
  readonly isBelowOwner?: boolean;
  /** Whether it is a part of the same thing. */
  readonly isOfOwner?: boolean;
  readonly label: string;
}

/**
 * How a value is filled in. It is made of the model's schema and says the same; a file's value becomes
 * that of its form by `toForm`, and the other way by `fromForm`.
 */
export type Form =
  | TextForm
  | { readonly sort: "markdown" }
  | NumberForm
  /** `isMark`: only `true` may stand there. `otherwise`: what holds where nothing stands. */
  | { readonly sort: "yes-or-no"; readonly isMark: boolean; readonly otherwise: boolean }
  | { readonly sort: "day" | "time" | "moment" | "day-or-moment" }
  | { readonly sort: "choice"; readonly choices: readonly Choice[] }
  /** A file below `src/content/media`, by its path from there. */
  | { readonly sort: "media"; readonly isPicture: boolean }
  /** The id of another thing. */
  | { readonly sort: "thing"; readonly place: Place }
  /** `kind:id`, or an address on the web. */
  | TargetForm
  /** The name of a part, by which others name it: it is made when there is none. */
  | { readonly sort: "own-id" }
  /** Always the same value. */
  | { readonly sort: "fixed"; readonly value: string | null }
  | GroupForm
  | VariantsForm
  | ListForm
  /** A picture with a text for those who do not see it, or one that is only for the eye. */
  | { readonly sort: "picture"; readonly fields: readonly FormField[] };

/** A number, within limits where there are any. */
export interface NumberForm {
  readonly sort: "number";
  readonly isWhole: boolean;
  readonly from?: number;
  readonly to?: number;
  /** Whether `null` stands where there is none. */
  readonly isNullable?: boolean;
}

/** What a link leads to: a thing, a section or an address on the web. */
export interface TargetForm {
  readonly sort: "target";
  readonly places: readonly Place[];
  readonly sections: readonly Choice[];
  readonly hasAddresses: boolean;
  /** The words for a section, an address on the web, and what is none of all that. */
  readonly labels: Readonly<Record<"section" | "address" | "other", string>>;
}

/** A text of one line. */
export interface TextForm {
  readonly sort: "text";
  readonly pattern?: Pattern;
  /** Whether `null` stands where there is none. */
  readonly isNullable?: boolean;
}

/** Several fields together. `isOfLanguages`: the same text in each language. */
export interface GroupForm {
  readonly sort: "group";
  readonly fields: readonly FormField[];
  readonly isOfLanguages?: boolean;
  /** The words of an address, which are made of a title where there are none. */
  readonly isAddress?: boolean;
}

/**
 * A value that has several forms. The field `key` says which; without it that follows from the value, and
 * the forms are those of unions: a fixed word, a value, or a group of fields.
 */
export interface VariantsForm {
  readonly sort: "variants";
  readonly key?: string;
  readonly variants: readonly Variant[];
}

/** Any number of the same. */
export interface ListForm {
  readonly sort: "list";
  readonly item: Form;
  readonly atLeast: number;
}

/** The field of a form in which the variant stands, where the file has no field for that. */
export const variantKey = "_is";

/** The field of a variant that holds its value, where that is no group of fields. */
export const valueKey = "_value";

/** The field of a form that keeps the text of the file, so that only what has changed is written. */
export const sourceKey = "_source";

/** The field of a form that holds the whole thing, where that has several forms. */
export const thingKey = "_thing";

/** Stands in place of a value: a field that need not be there, filled as one that must. */
export const filled = Symbol("filled");

/** What is known of a thing that is to be made. */
export interface NewThing {
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The day that somebody asked for, or else today, `YYYY-MM-DD`. */
  readonly date: string;
  readonly today: string;
  /** The names of the files below the media folder. */
  readonly media: readonly string[];
}

/**
 * What stands in a new file of a kind where its schema alone would not say it. Fields that must be there
 * need nothing: they are filled with the name, the day, the id, a reference or words on what belongs
 * there.
 */
export interface Skeleton {
  /**
   * Values by field, within lists and objects too; a text in place of one with languages is that of the
   * default language. Of what has several forms, the first whose fixed values fit is taken.
   */
  fields?(thing: NewThing): Readonly<Record<string, unknown>>;
  /** The Markdown of the thing. Of data: in its own text, where things of the kind have one. */
  text?(placeholder: string): string;
}

/** The fields in which a new file has the day on which it is made. Pure. */
export function daysOfMaking({ fields }: Skeleton): readonly string[] {
  const date = "2000-01-01";
  const written = fields?.({ id: "", name: "", date, today: date, media: [] }) ?? {};
  return Object.keys(written).filter((name) => written[name] === date);
}

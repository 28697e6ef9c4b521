/** Somebody with a name. */
interface Named {
  readonly name: string;
  /** The name as it is sorted, where the family name is more than the last word. */
  readonly sortName?: string | undefined;
}

/** The name by which a person is sorted: the last word first, unless the data says otherwise. */
export function sortNameOf({ name, sortName }: Named): string {
  if (sortName) return sortName;
  const words = name.split(" ");
  return `${words.at(-1)}, ${words.slice(0, -1).join(" ")}`;
}

/** What a language calls itself (CLDR), with a capital as an entry of a list: "Svenska", "English". */
export function ownNameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

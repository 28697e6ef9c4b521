/** A place in the script of the CMS, and what stands there instead. */
export interface Mend {
  readonly where: RegExp;
  readonly write: (...found: readonly string[]) => string;
}

/** The keys of texts that the CMS lacks; where it asks for them is mended below. */
export const ownTextKeys: readonly string[] = [
  "add_field_x",
  "show_content_options",
  "content_options",
];

/** Where the CMS joins words that do not go together: a number with a name, or a verb with any name. */
export const wordMends: readonly Mend[] = [
  {
    // Names of lists do not follow a number, "1 Roles" and "3 What to do": the number follows them.
    where:
      /\$\{R\((\w+)\)\.length\?\?``\}\s+\$\{\(\(R\(\1\)\.length===1\?R\(\w+\):void 0\)\|\|(R\(\w+\)\|\|R\(\w+\))\)\?\?``\}/,
    write: (_, items, name) => `\${${name}} (\${R(${items}).length})`,
  },
  {
    // What is in a field is shown by its words in lists and labels, and not as it is written (`show-words.ts`).
    where:
      /(return Array\.isArray\((\w+)\)&&.{0,60}?,\w+\?\.length&&\(\2=\w+\(\{fieldConfig:(\w+),.{0,60}?\}\)\),)(String\(\2\?\?``\))/,
    write: (_, start, _value, field, text) =>
      `${start}(globalThis.wordsShown?.(${text},${field})??${text})`,
  },
  {
    // So is what a thing is called, above its form.
    where: /(`title`,`name`,`label`\]\.find\(.{0,100}?\);return (\w+)\?)(\w+\[\2\]\.trim\(\))/,
    write: (_, start, _key, text) => `${start}(globalThis.wordsShown?.(${text})??${text})`,
  },
  {
    // A field is called by its name, in quotation marks: "Add Removed from" says nothing.
    where: /Y\(`add_x`,(?=\{values:\{name:\w+\.fieldLabel\|\|R\(\w+\)\}\}\))/,
    write: () => "Y(`add_field_x`,",
  },
  {
    where: /Y\(`add_x`,(\{values:\{name:(R\(\w+\))\|\|R\(\w+\)\|\|R\(\w+\)\}\}\))/,
    write: (_, values, ofOne) => `Y(${ofOne}?\`add_x\`:\`add_field_x\`,${values}`,
  },
  {
    // What has no languages has no name of one: it would say "_default".
    where: /Y\(`((?:show_)?content_options)_x_locale`,(?=\{values:\{locale:R\(\w+\)\}\}\))/g,
    write: (_, key) => `Y(t.thisPane.current.locale===\`_default\`?\`${key}\`:\`${key}_x_locale\`,`,
  },
  {
    // What there is one of is not called by the name of its group while it has not been written.
    where:
      /(k\(\(\)=>R\((\w+)\)\?\w+\(R\(\2\)\):.{0,120}?,\w+=k\(\(\)=>R\(\w+\)\?``:R\(\w+\))(?=\?Y\(`create_entry_title`)/,
    write: (_, start, file) => `${start}&&!R(${file})`,
  },
];

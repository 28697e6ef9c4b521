import { rememberFor } from "../model/remember.ts";
import { noProse, type Passage } from "./passage.ts";

/** Addresses on the web and of e-mail, and names of files: nobody is free to write them otherwise. */
const address =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,100}|(?<![\w.-])[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}\.(?:se|com|org|net|eu|nu|fi|no|dk|info|pdf|docx?|xlsx?|pptx?|csv|zip|jpe?g|png)(?![\p{L}\p{N}_])(?:\/\S*)?/giu;

/** What every address holds: it is looked for first, which is fast. */
const mayHoldAddress = /@|:\/\/|\.[^\s\d.]/;

/**
 * The words of a passage with `noProse` in place of every character of an address. Places in it are
 * the same as in the words.
 */
export const proseOf = rememberFor(({ words }: Passage) =>
  mayHoldAddress.test(words)
    ? words.replaceAll(address, ({ length }) => noProse.repeat(length))
    : words,
);

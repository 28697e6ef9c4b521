/** An address, without the sentence's own sign at its end. */
const addresses =
  /\b(?:https?:\/\/|www\.)[^\s”"]*[^\s”".,;:!?)]|\b(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** What Markdown takes for a mark. */
const marks = /[\\`*_~[\]<>&]/g;

/**
 * A text of ours as Markdown that shows its letters and does nothing else, for the CMS, which reads its hints
 * as Markdown. An address in it is an example: it would become a link, which leads away from the form.
 */
export function asWritten(text: string): string {
  let written = "";
  let position = 0;
  for (const { 0: address, index } of text.matchAll(addresses)) {
    written += `${text.slice(position, index).replaceAll(marks, "\\$&")}\`${address}\``;
    position = index + address.length;
  }
  return written + text.slice(position).replaceAll(marks, "\\$&");
}

/** Fields about a person or a payment: HTML, "Autofill", in its order. */
const normal: ReadonlySet<string> = new Set(
  "name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password current-password one-time-code organization-title organization street-address address-line1 address-line2 address-line3 address-level4 address-level3 address-level2 address-level1 country country-name postal-code cc-name cc-given-name cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type transaction-currency transaction-amount language bday bday-day bday-month bday-year sex url photo".split(
    " ",
  ),
);

/** Ways of reaching somebody, which may be those at home or at work. */
const contact: ReadonlySet<string> = new Set(
  "tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension email impp".split(
    " ",
  ),
);

const kindsOfContact: ReadonlySet<string> = new Set(["home", "work", "mobile", "fax", "pager"]);

/**
 * Whether a text is a value of `autocomplete` (HTML, "Autofill"): `on` or `off`, or a field, after
 * what it belongs to. A form can only say `on` or `off`.
 */
export function isAutocompleteValue(value: string, tagName: string): boolean {
  const words = value.trim().toLowerCase().split(/\s+/);
  if (words.length === 1 && /^(?:on|off)$/.test(words[0] ?? "")) return true;
  if (tagName === "form") return false;
  if (words.at(-1) === "webauthn") words.pop();
  if (/^section-./.test(words[0] ?? "")) words.shift();
  if (/^(?:shipping|billing)$/.test(words[0] ?? "")) words.shift();
  const isContact = kindsOfContact.has(words[0] ?? "");
  if (isContact) words.shift();
  const [field = "", ...more] = words;
  return more.length === 0 && (contact.has(field) || (!isContact && normal.has(field)));
}

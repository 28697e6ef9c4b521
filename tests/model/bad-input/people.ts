import type { BadInput } from "./bad-input.ts";

const contact = "_data/contacts/asa-ostvik.json";
const organisation = "_data/organisations/region-norrsken.json";
const predecessor = "_data/organisations/forbundet-norrsken.json";

/** Mistakes in the files of contacts and organisations. */
export const badPeople: readonly BadInput[] = [
  {
    when: "a telephone number is none",
    file: contact,
    change: ['"08-465 004 12"', '"465 004 12"'],
    fault: "phones[0] not-a-telephone",
  },
  {
    when: "an e-mail address is none",
    file: contact,
    change: ['"asa.ostvik@norrsken.example"', '"asa.ostvik"'],
    fault: "email not-an-email-address",
  },
  {
    when: "an e-mail address is empty",
    file: contact,
    change: ['"asa.ostvik@norrsken.example"', '""'],
    fault: "email empty-text",
    at: '"email"',
  },
  {
    when: "a role is at an organisation that does not exist",
    file: contact,
    change: ['"organisation": "region-norrsken"', '"organisation": "region-sydsken"'],
    fault: "roles[0].organisation unknown-id",
  },
  {
    when: "a passage of a title is in a language that is none",
    file: contact,
    change: ['"en": "Department of Light"', '"en": "[Ljus]{lang=e_n}"'],
    fault: "roles[0].unit.en invalid-language-tag",
  },
  {
    when: "a picture has no alt text and is not marked as decorative",
    file: "_data/contacts/ida-af-tallmark.json",
    change: [', "decorative": true', ""],
    fault: "picture missing-alt",
    at: '"picture"',
  },
  {
    when: "a decorative picture has an alt text",
    file: contact,
    change: ['"portrait.png",', '"portrait.png", "decorative": true,'],
    fault: "picture decorative-with-alt",
    at: '"picture"',
  },
  {
    when: "a picture does not exist",
    file: contact,
    change: ['"portrait.png"', '"portrit.png"'],
    fault: "picture.file missing-picture",
  },
  {
    when: "a picture's credit names nobody",
    file: contact,
    change: [', "contact": "ake-ostlund"', ""],
    fault: "picture.credits[0] credit-needs-one-name",
    at: '"role": "photo"',
  },
  {
    when: "a text of the data has a Markdown link that is refused",
    file: contact,
    change: ["(priority:N2).", "(javascript:alert)."],
    fault: "description.en refused-link",
  },
  {
    when: "a text of the data links to something that does not exist",
    file: contact,
    change: ["(page:news/winter-school-2023)", "(page:news/summer-school-2023)"],
    fault: "description.sv unknown-id",
  },
  {
    when: "an organisation is of no known kind",
    file: organisation,
    change: ['"kind": "region"', '"kind": "regoin"'],
    fault: "kind not-among-choices",
  },
  {
    when: "the web address of an organisation is none",
    file: organisation,
    change: ['"https://norrsken.example"', '"www.norrsken.example"'],
    fault: "website not-a-web-address",
  },
  {
    when: "a member does not exist",
    file: organisation,
    change: ['"klintmyra-kommun"', '"klintmyran"'],
    fault: "members[1] unknown-id",
  },
  {
    when: "a period is neither a year nor a month nor a day",
    file: predecessor,
    change: ['"1998"', '"98"'],
    fault: "period.from not-a-period",
  },
  {
    when: "a period has a month that the year has not",
    file: predecessor,
    change: ['"2014-12"', '"2014-13"'],
    fault: "period.to not-a-period",
  },
  {
    when: "a period ends before it starts",
    file: predecessor,
    change: ['"2014-12"', '"1997-12"'],
    fault: "period.to end-before-start",
  },
];

import type { z } from "zod";
import { type ReferenceKind, referenceKinds, sections } from "./reference.ts";
import type { SchemaNotes } from "./schema-notes.ts";

/**
 * What an editor program can check of a text by itself, from the JSON Schemas. Each pattern is as
 * strict as the rule of the model beside which it stands, or looser: never stricter, so that nothing
 * is marked as wrong that the build takes.
 */
export const textRules = {
  filled: { pattern: "\\S", fault: "empty-text" },
  date: { pattern: `^${dayPattern()}$`, fault: "not-a-date" },
  dayOrTime: {
    pattern: `^${dayPattern()}(T([01]\\d|2[0-3]):[0-5]\\d)?$`,
    fault: "not-a-day-or-time",
  },
  partialDate: {
    pattern: `^(\\d{4}|\\d{4}-(0[1-9]|1[0-2])|${dayPattern()})$`,
    fault: "not-a-period",
  },
  time: { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$", fault: "not-a-time" },
  localDateTime: {
    pattern: `^${dayPattern()}T([01]\\d|2[0-3]):[0-5]\\d$`,
    fault: "not-a-moment",
    examples: ["2026-11-22T08:00"],
  },
  timeZone: { pattern: "^[A-Za-z0-9_+:/-]+$", fault: "not-a-time-zone" },
  slug: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", fault: "not-a-slug" },
  country: { pattern: "^[A-Z]{2}$", fault: "not-a-country" },
  languageTag: { pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", fault: "invalid-language-tag" },
  // Addresses may hold å, ä and ö, which the formats "uri" and "email" refuse.
  webAddress: { format: "iri", pattern: "^https?://[^\\s/?#]", fault: "not-a-web-address" },
  siteAddress: { pattern: "^https?://[^\\s/?#]+/?$", fault: "url-with-path" },
  emailAddress: {
    format: "idn-email",
    pattern: "^[^\\s@:]+@[^\\s@]+\\.[^\\s@.]+$",
    fault: "not-an-email-address",
  },
  emailOrOrganisation: {
    pattern: "^(organisation|[^\\s@:]+@[^\\s@]+\\.[^\\s@.]+)$",
    fault: "not-an-email-address",
    examples: ["organisation", "name@example.org"],
  },
  /** RFC 9116, 2.5.3. */
  securityContact: { pattern: "^(https://|mailto:|tel:).", fault: "not-a-link" },
  /** No letters and at least three digits; area codes and lengths are left to the build. */
  telephone: { pattern: "^([^A-Za-z0-9@]*[0-9]){3}[^A-Za-z@]*$", fault: "not-a-telephone" },
  /** Nothing in it may end the policy of the headers in which its host stands. */
  formAddress: {
    pattern: "^(/|https://[^\\s/?#;,'\"]+/)[a-z0-9-]+/([a-z0-9-]+/)*$",
    fault: "not-a-form-address",
    examples: ["/formular/"],
  },
  linkTarget: {
    pattern: `^(https?:|mailto:|tel:|section:(${sections.join("|")})$|(${kindsWithIds().join("|")}):.)`,
    fault: "not-a-link",
    reference: "any",
  },
  thingReference: {
    pattern: `^(section:(${sections.join("|")})$|(${kindsWithIds().join("|")}):.)`,
    fault: "not-a-reference",
    reference: "any",
  },
} as const satisfies Readonly<Record<string, SchemaNotes & z.core.JSONSchema.BaseSchema>>;

/** What can be checked of a bare id: a file's name, or the id of a priority within its set. */
export function idRules<Kind extends ReferenceKind>(kind: Kind) {
  const isFileName = (
    ["contact", "organisation", "programme", "event", "priorities", "document", "plan"] as const
  ).some((known) => known === kind);
  return { reference: kind, ...(isFileName && textRules.slug) };
}

/** A day of a month that has it; only 29 February needs a calendar. */
function dayPattern(): string {
  const days = [
    "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])",
    "(0[469]|11)-(0[1-9]|[12]\\d|30)",
    "02-(0[1-9]|[12]\\d)",
  ];
  return `\\d{4}-(${days.join("|")})`;
}

function kindsWithIds(): readonly ReferenceKind[] {
  return referenceKinds.filter((kind) => kind !== "section");
}

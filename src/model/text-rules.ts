import type { z } from "zod";
import type { KindNames } from "./kind-names.ts";
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
  lifeMoment: {
    pattern: `^${dayPattern()}(T([01]\\d|2[0-3]):[0-5]\\d(Z|[+-](0\\d|1[0-4]):[0-5]\\d)?)?$`,
    fault: "not-a-life-moment",
    examples: ["2026-12-01T08:00"],
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
  /** Slashes at its ends may be left out. */
  basePath: {
    pattern: "^/?([A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*/?)?$",
    fault: "not-a-base-path",
    examples: ["/pr-12/"],
  },
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
  /** A success criterion of WCAG; whether there is one with this number is left to the build. */
  criterion: { pattern: "^[1-4]\\.[1-5]\\.[1-9]\\d?$", fault: "not-a-criterion" },
  /**
   * The engine and the name of its rule; those of our own rules have no engine. What could not be looked at
   * (`run`) is no problem that is known.
   */
  auditRule: {
    pattern: "^(?!run:)([a-z-]+:)?[A-Za-z0-9][A-Za-z0-9/_.-]*$",
    fault: "not-an-audit-rule",
    examples: ["axe:color-contrast", "focus-visible"],
  },
  /** Addresses from the root of the site, with `*` for anything. */
  addresses: { pattern: "^/[^\\s?#]*$", fault: "not-addresses" },
  /** Such addresses, or a page by its reference. */
  pageOrAddresses: { pattern: "^(/[^\\s?#]*|[a-z-]+:\\S+)$", fault: "not-addresses" },
  linkTarget: { fault: "not-a-link", reference: "any", addresses: true },
  thingReference: { fault: "not-a-reference", reference: "any" },
} as const satisfies Readonly<Record<string, SchemaNotes & z.core.JSONSchema.BaseSchema>>;

/** What can be checked of a bare id of a kind whose things have files of their own. */
export function idRules(kind: string, { files }: KindNames): SchemaNotes & { pattern?: string } {
  return files.includes(kind) ? textRules.slug : {};
}

/** What can be checked of `kind:id`, or of an address where one is allowed. */
export function targetPattern(hasAddresses: boolean, { references, sections }: KindNames): string {
  const kinds = references.filter((kind) => kind !== "section").join("|");
  const addresses = hasAddresses ? "https?:|mailto:|tel:|" : "";
  return `^(${addresses}section:(${sections.join("|")})$|(${kinds}):.)`;
}

/** What stands for the common mailbox of the body, in place of an address of e-mail. */
export const commonMailbox = "organisation";

/** A day of a month that has it; only 29 February needs a calendar. */
function dayPattern(): string {
  const days = [
    "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])",
    "(0[469]|11)-(0[1-9]|[12]\\d|30)",
    "02-(0[1-9]|[12]\\d)",
  ];
  return `\\d{4}-(${days.join("|")})`;
}

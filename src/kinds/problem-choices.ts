/**
 * What a problem means for the law (DOS-lagen 2018:1937):
 *
 * - `non-compliance`: the law asks for it and it is not there
 * - `disproportionate-burden`: it would cost more than it gives (12 §)
 * - `outside-law`: the law does not ask for it (9 §)
 */
export const problemKinds = ["non-compliance", "disproportionate-burden", "outside-law"] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** How people use a page: the functional performance statements of EN 301 549, 4.2.1–4.2.10. */
export const usageSituations = [
  "without-vision",
  "limited-vision",
  "without-colour",
  "without-hearing",
  "limited-hearing",
  "without-voice",
  "limited-strength",
  "limited-reach",
  "flicker",
  "limited-cognition",
] as const;
export type UsageSituation = (typeof usageSituations)[number];

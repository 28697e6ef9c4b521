import { exampleLive } from "../live/example-live.ts";
import { defineLiveRule } from "../rule.ts";

/** A certificate that renews itself is new again long before this. */
const daysBefore = 14;
const day = 86_400_000;

export default defineLiveRule({
  id: "live-certificate",
  criteria: [],
  words: {
    sv: {
      title: "Certifikatet gäller inte eller går snart ut",
      what: "Certifikatet för {{address}} gäller inte om {{days}} dagar: {{reason}}.",
      remedy: "Förnya certifikatet, och se efter varför det inte förnyades av sig självt.",
      why: "När det har gått ut varnar webbläsarna för webbplatsen och visar den inte.",
    },
    en: {
      title: "The certificate is not valid, or will soon not be",
      what: "The certificate of {{address}} is not valid in {{days}} days: {{reason}}.",
      remedy: "Renew the certificate, and find out why it was not renewed by itself.",
      why: "When it has expired, browsers warn of the site and do not show it.",
    },
  },
  examples: {
    bad: [
      exampleLive({ certificate: { failure: "CERT_HAS_EXPIRED" } }),
      exampleLive({ certificate: { validTo: new Date("2027-03-20T06:00:00Z") } }),
    ],
    good: [
      exampleLive({ certificate: { validTo: new Date("2027-05-20T06:00:00Z") } }),
      exampleLive({ root: "http://127.0.0.1:8081" }),
    ],
  },
  *inLive({ root, now, certificate }) {
    if (!certificate) return;
    const values = { address: root, days: daysBefore };
    if ("failure" in certificate)
      yield { page: "/", values: { ...values, reason: certificate.failure } };
    else if (certificate.validTo.getTime() < now.getTime() + daysBefore * day)
      yield { page: "/", values: { ...values, reason: certificate.validTo.toISOString() } };
  },
});

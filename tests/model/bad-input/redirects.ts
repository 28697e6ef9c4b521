import type { BadInput } from "./bad-input.ts";

const redirects = "_data/redirects.json";

/** Mistakes in the list of old addresses, and of those at which nothing is any more. */
export const badRedirects: readonly BadInput[] = [
  {
    when: "an old address says nothing of where it stands on the site",
    file: redirects,
    change: { redirects: [{ from: "gammal", to: "page:about" }] },
    fault: "redirects[0].from not-an-old-address",
    at: '"from"',
  },
  {
    when: "an old address stands twice, written in another way",
    file: redirects,
    change: {
      redirects: [
        { from: "/sv/gammal/", to: "page:about" },
        { from: "/sv/gammal/index.html", to: "page:accessibility" },
      ],
    },
    fault: "redirects[1].from redirect-twice",
    at: '"from": "/sv/gammal/index.html"',
  },
  {
    when: "an old address leads to another one",
    file: redirects,
    change: {
      redirects: [
        { from: "/sv/gammal/", to: "/sv/aldre/#mal" },
        { from: "/sv/aldre/", to: "page:about" },
      ],
    },
    fault: "redirects[0].to redirect-to-redirect",
    at: '"to"',
  },
  {
    when: "an old address leads to where nothing is any more",
    file: redirects,
    change: { redirects: [{ from: "/sv/gammal/", to: "/sv/borta/" }], gone: ["/sv/borta/"] },
    fault: "redirects[0].to redirect-to-gone",
    at: '"to"',
  },
  {
    when: "an old address both leads on and is gone",
    file: redirects,
    change: { redirects: [{ from: "/sv/gammal/", to: "page:about" }], gone: ["/sv/gammal/"] },
    fault: "gone[0] redirect-twice",
    at: '    "/sv/gammal/"',
  },
  {
    when: "an old address leads to a mailbox",
    file: redirects,
    change: { redirects: [{ from: "/sv/gammal/", to: "mailto:info@norrsken.example" }] },
    fault: "redirects[0].to redirect-to-no-page",
    at: '"to"',
  },
  {
    when: "an old address leads nowhere",
    file: redirects,
    change: { redirects: [{ from: "/sv/gammal/", to: "om oss" }] },
    fault: "redirects[0].to not-a-link",
    at: '"to"',
  },
  {
    when: "an old address leads to a thing that there is not",
    file: redirects,
    change: { redirects: [{ from: "/sv/gammal/", to: "page:abuot" }] },
    fault: "redirects[0].to unknown-id",
    at: '"to"',
  },
];

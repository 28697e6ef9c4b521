/** A header of an answer. */
export type Header = readonly [name: string, value: string];

/** What a host has answered, without its body. */
export interface LiveAnswer {
  /** 0 where there was no answer. */
  readonly status: number;
  /** Why there was none, as the machine says it: `ECONNREFUSED`. */
  readonly failure?: string;
  /** By their names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the body is, byte for byte, what was to come. */
  readonly isAsBuilt: boolean;
}

/** A file of the built site, as the host answers for it. */
export interface LiveFile {
  /** From the root of the site: `/sv/nyheter/`, `/sv/feed.xml`. */
  readonly address: string;
  readonly answer: LiveAnswer;
  /** The headers that it is to have, by the `_headers` of the built site. */
  readonly headers: readonly Header[];
  /** The type that it is to have, without parameters: `text/calendar`; undefined where its name says none. */
  readonly type?: string | undefined;
  /** Whether it is so long a text that it is to come compressed. */
  readonly isCompressible: boolean;
}

/** An address at which nothing is; its body is to be the page that says so. */
export interface MissingAddress {
  readonly address: string;
  readonly answer: LiveAnswer;
}

/** An address that pages had; its body is to be the page that leads on. */
export interface MovedAddress {
  /** On the host, as `_redirects` has it. */
  readonly from: string;
  /** Where it is to lead: a whole address. Undefined where what was there is gone for good. */
  readonly to: string | undefined;
  readonly answer: LiveAnswer;
}

/** How a host proves who it is. */
export type Certificate = { readonly validTo: Date } | { readonly failure: string };

/** A page that every page must lead to, such as the accessibility statement. */
export interface RequiredPage {
  /** From the root of the site. */
  readonly address: string;
  /** Whether the start page of its language, as the host sends it, has a link there. */
  readonly isLinked: boolean;
}

/** A published site, as it was seen from outside: plain facts, for the rules to judge. */
export interface LiveSite {
  /** The address of the site, without a slash at its end: `https://www.example.org`. */
  readonly root: string;
  /** When it was seen. */
  readonly now: Date;
  readonly files: readonly LiveFile[];
  readonly missing: readonly MissingAddress[];
  readonly moved: readonly MovedAddress[];
  readonly required: readonly RequiredPage[];
  /** Undefined where the site was asked for without encryption. */
  readonly certificate?: Certificate | undefined;
  /** What the same address answers without encryption; undefined where it was asked for without. */
  readonly unencrypted?: LiveAnswer | undefined;
  /** The addresses to which forms are posted, each asked for without a form. */
  readonly forms: readonly { readonly address: string; readonly answer: LiveAnswer }[];
}

/** Whether an address is one of the machine itself: nothing that is sent there can be read on its way. */
export function isOnThisMachine(root: string): boolean {
  return ["127.0.0.1", "[::1]", "localhost"].includes(new URL(root).hostname);
}

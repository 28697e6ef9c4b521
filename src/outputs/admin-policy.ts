import type { Editing } from "../model/site-settings.ts";

/** Where the interfaces of the hosts stand, unless a body has a server of its own. */
const publicHosts: Readonly<Record<Editing["host"], readonly string[]>> = {
  github: ["https://api.github.com"],
  gitlab: ["https://gitlab.com"],
  gitea: ["https://gitea.com"],
  forgejo: ["https://codeberg.org"],
};

/** Where the interface of a host stands below its address. */
const interfaces: Readonly<Record<Editing["host"], string>> = {
  github: "api/v3",
  gitlab: "api/v4",
  gitea: "api/v1",
  forgejo: "api/v1",
};

/** The address of the interface of a body's own server. */
export function apiOf(host: Editing["host"], server: string): string {
  return `${server.replace(/\/$/, "")}/${interfaces[host]}`;
}

/**
 * The content security policy of the page with the forms. It may speak with the host of the repository and
 * with nobody else; the parts of the CMS bring their styles with them.
 */
export function adminPolicy(editing: Editing | undefined): string {
  const hosts = editing ? hostsOf(editing) : [];
  return [
    "default-src 'none'",
    "base-uri 'none'",
    ["connect-src 'self' blob: data:", ...hosts].join(" "),
    "font-src 'self'",
    "form-action 'none'",
    "frame-src blob:",
    ["img-src 'self' blob: data:", ...hosts].join(" "),
    "media-src 'self' blob:",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
  ].join("; ");
}

function hostsOf({ host, server, signIn }: Editing): readonly string[] {
  const own = [server, signIn].flatMap((address) =>
    address === undefined ? [] : [new URL(address).origin],
  );
  return [...new Set([...(server === undefined ? publicHosts[host] : []), ...own])];
}

import type { Editing } from "./cms-config.ts";

/** Where the interfaces of the hosts of code stand, unless a body has a server of its own. */
const servers: Readonly<Record<Editing["backend"], readonly string[]>> = {
  github: ["https://api.github.com"],
  gitlab: ["https://gitlab.com"],
  gitea: ["https://gitea.com"],
  forgejo: [],
};

/**
 * The content security policy of the page with the forms. It may speak with the host of the repository and
 * with nobody else; the components of the CMS bring their styles with them.
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

function hostsOf({ backend, server, signIn }: Editing): readonly string[] {
  const own = [server, signIn].flatMap((address) =>
    address === undefined ? [] : [new URL(address).origin],
  );
  return [...new Set([...(server === undefined ? servers[backend] : []), ...own])];
}

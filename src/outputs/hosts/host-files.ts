import type { OutputFile } from "../output-file.ts";
import { caddySite } from "./caddy.ts";
import type { HostTable } from "./host-table.ts";
import { nginxSite } from "./nginx.ts";
import { objectStoreScript } from "./object-store.ts";
import { caddyExample, nginxExample } from "./server-examples.ts";
import { formsService, publishScript, publishService, publishTimer } from "./systemd-examples.ts";

/**
 * The configuration of servers for a site, from the folder that is to hold it: for each a part that every
 * build writes anew, and an example of what a body writes once around it; a script that uploads the site to an
 * object store; and examples of the units by which systemd publishes the site and keeps the receiver of forms
 * running. No visitor may read these.
 */
export function hostFiles(table: HostTable): readonly OutputFile[] {
  const { hostname } = new URL(table.url);
  return [
    { path: "nginx/site.conf", content: nginxSite(table) },
    { path: "nginx/server.example.conf", content: nginxExample(table) },
    { path: "caddy/site.caddy", content: caddySite(table) },
    { path: "caddy/Caddyfile.example", content: caddyExample(table) },
    { path: `object-store/upload-${hostname}`, content: objectStoreScript(table) },
    { path: `systemd/publish-${hostname}`, content: publishScript(table) },
    { path: `systemd/publish-${hostname}.service`, content: publishService(table) },
    { path: `systemd/publish-${hostname}.timer`, content: publishTimer(table) },
    ...(table.forms === undefined
      ? []
      : [{ path: `systemd/forms-${hostname}.service`, content: formsService(table) }]),
  ];
}

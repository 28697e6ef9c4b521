import type { HostTable } from "./host-table.ts";

/**
 * A whole server of nginx for a site, to be copied once into `/etc/nginx/sites-enabled` and made one's own.
 * Its log says what was asked for, and not by whom, from where, or which words were searched for.
 */
export function nginxExample({ url, basePath }: HostTable): string {
  const { hostname } = new URL(url);
  const format = `without_visitors_${hostname}${basePath}`.replaceAll(/\W+/g, "_");
  return `# Copy this file to /etc/nginx/sites-enabled/${hostname} once, and make it your own.
log_format ${format} '$time_iso8601 "$request_method $uri" $status $body_bytes_sent';

server {
  listen 80;
  listen [::]:80;
  server_name ${hostname};

  # TLS and HTTP/2, when there is a certificate; "certbot --nginx" writes the last two lines, too.
  # listen 443 ssl http2;
  # listen [::]:443 ssl http2;
  # ssl_certificate /etc/letsencrypt/live/${hostname}/fullchain.pem;
  # ssl_certificate_key /etc/letsencrypt/live/${hostname}/privkey.pem;

  # Where the site lies, and where "npm run forms -- --trust-proxy" answers.
  set $regionwebb_site /var/www/${hostname}/current;
  set $regionwebb_receiver 127.0.0.1:8081;

  # After apt install libnginx-mod-http-brotli-static, for builds with --compress:
  # brotli_static on;

  access_log /var/log/nginx/${hostname}.log ${format};
  # Errors are told of with the addresses of visitors: only those that somebody must mend.
  error_log /var/log/nginx/${hostname}.error.log crit;

  include /etc/regionwebb/${hostname}/nginx/site.conf;
}
`;
}

/** A whole Caddyfile for a site. Caddy fetches certificates and speaks HTTP/2 by itself, and logs nothing. */
export function caddyExample({ url }: HostTable): string {
  const { hostname } = new URL(url);
  return `# Copy this into /etc/caddy/Caddyfile once, and make it your own.
${hostname} {
	root * /var/www/${hostname}/current
	import /etc/regionwebb/${hostname}/caddy/site.caddy
}
`;
}

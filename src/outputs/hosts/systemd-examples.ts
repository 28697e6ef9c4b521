import type { HostTable } from "./host-table.ts";

/** The user as whom everything runs, who may write nowhere but where the site is kept and shown. */
const user = "regionwebb";

/**
 * Fetches what has been approved, builds it and puts it on the air: to be copied once and made one's own. Run
 * again and again, it does nothing that it has done already.
 */
export function publishScript({ url }: HostTable): string {
  const { hostname } = new URL(url);
  return `#!/bin/sh
# Fetches what has been approved, builds it and puts it on the air. Copy this file to
# /usr/local/bin/publish-${hostname} once, and make it your own. The first step that fails ends it: the site
# that visitors see stays as it is.
set -eu
site=/srv/${hostname}

cd "$site"
before=$(git rev-parse HEAD)
git pull --quiet --ff-only
if [ ! -d node_modules ] || ! git diff --quiet "$before" HEAD -- package-lock.json packages; then
  npm ci --no-audit --no-fund
fi
npm run -s build -- --quiet --compress --configuration /etc/regionwebb/${hostname}
npm run -s publish -- --quiet --to /var/www/${hostname}
`;
}

/** The unit that does so, and then has nginx and the receiver take in what is new. */
export function publishService({ url, forms }: HostTable): string {
  const { hostname } = new URL(url);
  const restart = `ExecStart=+/usr/bin/systemctl try-restart forms-${hostname}\n`;
  return `# Copy this file to /etc/systemd/system/publish-${hostname}.service once, and make it your own.
[Unit]
Description=Builds and publishes ${hostname}
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
User=${user}
ExecStart=/usr/local/bin/publish-${hostname}
# With a plus as root: nginx (or caddy) takes in what the build has written, the receiver the new content.
ExecStart=+/usr/bin/systemctl reload nginx
${forms === undefined ? "" : restart}${confined(hostname, [`/srv/${hostname}`, `/var/www/${hostname}`, `/etc/regionwebb/${hostname}`])}
`;
}

/** When that is done. */
export function publishTimer({ url }: HostTable): string {
  const { hostname } = new URL(url);
  return `# Copy this file to /etc/systemd/system/publish-${hostname}.timer once. What has been approved, and what has
# a moment of its own (publishAt, the start of an alert), is on the air within a quarter of an hour.
[Unit]
Description=Looks for what is to be published on ${hostname}

[Timer]
OnCalendar=*:0/15
Persistent=true

[Install]
WantedBy=timers.target
`;
}

/** The unit of the receiver of forms. */
export function formsService({ url }: HostTable): string {
  const { hostname } = new URL(url);
  return `# Copy this file to /etc/systemd/system/forms-${hostname}.service once, and make it your own.
[Unit]
Description=Receives the forms of ${hostname}
After=network.target

[Service]
User=${user}
WorkingDirectory=/srv/${hostname}
StateDirectory=${hostname}
ExecStart=/usr/bin/npm run -s forms -- --trust-proxy --site /var/www/${hostname}/current --database /var/lib/${hostname}/messages.sqlite
Restart=on-failure
RestartSec=5
${confined(hostname, [`-/srv/${hostname}/.cache`])}

[Install]
WantedBy=multi-user.target
`;
}

/** Where a service may write, and what it may not do. systemd.exec(5) */
function confined(hostname: string, writable: readonly string[]): string {
  return `CacheDirectory=${hostname}
Environment=npm_config_cache=/var/cache/${hostname}/npm
NoNewPrivileges=true
PrivateTmp=true
ProtectHome=true
ProtectSystem=strict
ReadWritePaths=${writable.join(" ")}`;
}

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { place } from "../../below-a-path.ts";
import { freePort } from "../../free-port.ts";

/** What a server is started with. */
export interface ServerSettings {
  /** A folder for its own files. */
  readonly home: string;
  /** Where a build has written the configuration. */
  readonly configuration: string;
  readonly folder: string;
  /** The host for which the site was built; without it, that of the fixture site. */
  readonly hostname?: string;
  /** Host and port of the receiver. */
  readonly receiver: string;
}

/** A server on loopback. */
export interface RealServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** A server of Debian, as its package puts it on a machine. */
export interface ServerKind {
  readonly name: "nginx" | "caddy";
  /** Where its program is; undefined where it is not installed. */
  readonly program: string | undefined;
  readonly start: (settings: ServerSettings) => Promise<RealServer>;
}

const { hostname: ofFixture } = new URL(place.origin);
const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/** Whether nginx can send files that were compressed with Brotli. */
export const nginxHasBrotli = existsSync(brotliModule);

/** Both, each started from the example that the build has written, with the places of this machine. */
export const serverKinds: readonly ServerKind[] = [
  { name: "nginx", program: programAt("/usr/sbin/nginx"), start: startNginx },
  { name: "caddy", program: programAt("/usr/bin/caddy"), start: startCaddy },
];

function programAt(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

async function startNginx(settings: ServerSettings): Promise<RealServer> {
  const { home, configuration, folder, receiver, hostname = ofFixture } = settings;
  const port = await freePort();
  const example = readFileSync(join(configuration, "nginx/server.example.conf"), "utf8");
  const server = example
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("listen [::]:80;", "")
    .replace(`/var/www/${hostname}/current`, folder)
    .replace("127.0.0.1:8081", receiver)
    .replaceAll("/var/log/nginx/", `${home}/`)
    .replace(nginxHasBrotli ? "# brotli_static" : "", nginxHasBrotli ? "brotli_static" : "")
    .replace(`/etc/regionwebb/${hostname}`, configuration);
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(home, name)};`,
  );
  const main = [
    nginxHasBrotli ? `load_module ${brotliModule};` : "",
    // Only root is asked for another user, who could not read the folders of these tests.
    process.getuid?.() === 0 ? "user root;" : "",
    `daemon off; worker_processes 1; pid ${join(home, "nginx.pid")}; events {}`,
    `http {\n${places.join("\n")}\n${server}\n}`,
  ];
  const file = join(home, "nginx.conf");
  mkdirSync(home, { recursive: true });
  writeFileSync(file, main.join("\n"));
  return started(spawn("/usr/sbin/nginx", ["-p", home, "-c", file, "-e", "stderr"]), port);
}

async function startCaddy(settings: ServerSettings): Promise<RealServer> {
  const { home, configuration, folder, receiver, hostname = ofFixture } = settings;
  const port = await freePort();
  const example = readFileSync(join(configuration, "caddy/Caddyfile.example"), "utf8");
  const site = example
    .replace(`${hostname} {`, `http://127.0.0.1:${port} {`)
    .replace(`/var/www/${hostname}/current`, folder)
    .replace(`/etc/regionwebb/${hostname}`, configuration);
  const file = join(home, "Caddyfile");
  mkdirSync(home, { recursive: true });
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  const env = {
    PATH: dirname("/usr/bin/caddy"),
    HOME: home,
    XDG_DATA_HOME: home,
    XDG_CONFIG_HOME: home,
    REGIONWEBB_RECEIVER: receiver,
  };
  const child = spawn("/usr/bin/caddy", ["run", "--config", file, "--adapter", "caddyfile"], {
    env,
  });
  return started(child, port);
}

/** Waits until it answers. What it says when it does not is a part of the error. */
async function started(child: ChildProcess, port: number): Promise<RealServer> {
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (bytes: Buffer) => {
      said += bytes;
    });
  const ended = once(child, "exit");
  for (let tries = 0; !(await isOpen(port)); tries++) {
    if (child.exitCode !== null || tries > 200) {
      child.kill();
      throw new Error(`the server does not start:\n${said}`);
    }
    await wait(25);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}

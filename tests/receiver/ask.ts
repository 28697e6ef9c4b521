import { type IncomingHttpHeaders, request } from "node:http";
import { connect, type Socket } from "node:net";

/** An answer as it came over the wire: `fetch` would hide its encoding, and follow it elsewhere. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for an address on a connection of its own, and waits for the whole answer. */
export function ask(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

/** Connects, writes bytes, and leaves the rest to the test. */
export function dial(origin: string, bytes: string): Promise<Socket> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.off("error", reject);
      socket.on("error", () => {});
      socket.write(bytes, () => resolve(socket));
    });
    socket.once("error", reject);
  });
}

/** Writes bytes to the port and gives all that comes back until the other side hangs up. */
export async function tell(origin: string, bytes: string): Promise<string> {
  const socket = await dial(origin, bytes);
  return allOf(socket);
}

/** What comes on a connection until the other side hangs up. */
export function allOf(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    socket.on("data", (data: Buffer) => {
      answer += data.toString();
    });
    socket.on("close", () => resolve(answer));
  });
}

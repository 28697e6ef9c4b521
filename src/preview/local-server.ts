import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";

/** A server that nobody reaches from elsewhere. */
export interface LocalServer {
  readonly port: number;
  /** Ends it, and all connections with it. */
  readonly close: () => Promise<void>;
}

/** The addresses that `localhost` may have: a browser takes the one or the other. */
const [address, otherAddress] = ["127.0.0.1", "::1"];

/**
 * Listens on loopback alone.
 * @param port 0 takes one that is free
 * @throws an error of the system when the port is taken
 */
export async function listenLocally(port: number, listener: RequestListener): Promise<LocalServer> {
  const server = await listen(listener, { port, host: address });
  const own = server.address();
  const taken = typeof own === "object" && own !== null ? own.port : port;
  // A machine without IPv6 has no other one.
  const other = listen(listener, { port: taken, host: otherAddress }).catch(() => undefined);
  return {
    port: taken,
    close: async () => {
      await Promise.all([server, await other].map((one) => one && end(one)));
    },
  };
}

async function listen(
  listener: RequestListener,
  place: { readonly port: number; readonly host: string },
): Promise<Server> {
  const server = createServer(listener).listen(place);
  await once(server, "listening");
  return server;
}

async function end(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}

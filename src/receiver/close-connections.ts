import type { FastifyInstance } from "fastify";

/**
 * Once the server stops, each connection ends with the answer that it waits for: kept connections would
 * hold the process for as long as their proxies keep them.
 */
export function closeConnections(app: FastifyInstance): void {
  let isStopping = false;
  app.addHook("preClose", async () => {
    isStopping = true;
  });
  app.addHook("onSend", async (_request, reply) => {
    if (isStopping) reply.header("connection", "close");
  });
}

/**
 * Stops a server: what has been accepted is answered, and whoever has not sent a request or taken an
 * answer when the time is over is cut off.
 * @param milliseconds how long clients have
 */
export async function stopServer(app: FastifyInstance, milliseconds: number): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), milliseconds);
  try {
    await app.close();
  } finally {
    clearTimeout(timer);
  }
}

import { createReceiver } from "./create-receiver.ts";
import { describeFailure } from "./log-responses.ts";
import { type MessageStore, openStore } from "./message-store.ts";
import type { ReceiverOptions } from "./receiver-options.ts";

/** A receiver that listens. */
export interface Receiver {
  /** `http://127.0.0.1:8081` */
  readonly origin: string;
  /** Answers what is under way, and stops. */
  readonly close: () => Promise<void>;
}

export interface StartOptions extends Omit<ReceiverOptions, "store"> {
  /** The file that keeps the messages; it is made where there is none. */
  readonly database: string;
  /** 0 takes a free one. */
  readonly port: number;
}

const hour = 3_600_000;

/** Starts a receiver on loopback, and deletes what has been kept long enough: now and every hour. */
export async function startReceiver({
  database,
  port,
  ...options
}: StartOptions): Promise<Receiver> {
  const store = openStore(database);
  try {
    return await listen({ ...options, store }, port);
  } catch (error) {
    store.close();
    throw error;
  }
}

async function listen(options: ReceiverOptions, port: number): Promise<Receiver> {
  const { store } = options;
  removeOld(store, options);
  const app = await createReceiver(options);
  const origin = await app.listen({ host: "127.0.0.1", port });
  const timer = setInterval(() => removeOld(store, options), hour);
  return {
    origin,
    async close() {
      clearInterval(timer);
      await app.close();
      store.close();
    },
  };
}

/** A file that is busy is looked at again an hour later. */
function removeOld(store: MessageStore, { forms, log, now }: ReceiverOptions): void {
  try {
    const count = store.removeOld(forms.keepDays, now());
    if (count > 0) log(`deleted ${count}`);
  } catch (error) {
    log(describeFailure(error));
  }
}

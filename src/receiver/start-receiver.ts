import { stopServer } from "./close-connections.ts";
import { createReceiver } from "./create-receiver.ts";
import { isBusy } from "./database-error.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { describeFailure } from "./log-responses.ts";
import { type MessageStore, openStore } from "./message-store.ts";
import type { ReceiverOptions } from "./receiver-options.ts";

/** A receiver that listens. */
export interface Receiver {
  /** `http://127.0.0.1:8081` */
  readonly origin: string;
  /** Answers what is under way, and stops: within ten seconds, whatever clients do. */
  readonly close: () => Promise<void>;
}

export interface StartOptions extends Omit<ReceiverOptions, "store" | "limits"> {
  /** The file that keeps the messages; it is made where there is none. */
  readonly database: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** How long clients and the database are waited for, where it is not the usual. */
  readonly limits?: Partial<Limits>;
}

const minute = 60_000;
const hour = 60 * minute;

/**
 * Starts a receiver on loopback, and deletes what has been kept long enough: now and every hour.
 * @throws what `openDatabase` throws; Error of the system for a port that is taken
 */
export async function startReceiver({
  database,
  port,
  ...options
}: StartOptions): Promise<Receiver> {
  const limits = { ...usualLimits, ...options.limits };
  const store = openStore(database, { patience: limits.database });
  try {
    return await listen({ ...options, limits, store }, port);
  } catch (error) {
    store.close();
    throw error;
  }
}

async function listen(options: ReceiverOptions, port: number): Promise<Receiver> {
  const { store, limits } = options;
  const app = await createReceiver(options);
  const origin = await app.listen({ host: "127.0.0.1", port });
  const removing = keepRemoving(store, options);
  const close = async () => {
    removing.stop();
    await stopServer(app, limits.stopping);
    store.close();
  };
  let closed: Promise<void> | undefined;
  return {
    origin,
    close() {
      closed ??= close();
      return closed;
    },
  };
}

/** A file that is locked is looked at again a minute later. */
function keepRemoving(
  store: MessageStore,
  options: ReceiverOptions,
): { readonly stop: () => void } {
  let timer: NodeJS.Timeout;
  const run = () => {
    const isDone = removeOld(store, options);
    timer = setTimeout(run, isDone ? hour : minute);
  };
  run();
  return { stop: () => clearTimeout(timer) };
}

function removeOld(store: MessageStore, { forms, log, now }: ReceiverOptions): boolean {
  try {
    const moment = now();
    const confirmed = store.confirmTime(moment);
    if (confirmed < moment) log("the clock has jumped ahead: nothing is deleted by it for an hour");
    const count = store.removeOld(forms.keepDays, confirmed, moment);
    if (count > 0) log(`deleted ${count}`);
    return true;
  } catch (error) {
    log(describeFailure(error));
    return !isBusy(error);
  }
}

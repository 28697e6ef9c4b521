/** Something took longer than it may. */
class TookTooLong extends Error {
  override name = "TookTooLong";
}

/**
 * What a promise gives, if it does so in time.
 * @param limit in milliseconds
 * @throws Error named `TookTooLong`; what is waited for goes on, and whatever becomes of it is ignored
 */
export async function within<Result>(limit: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TookTooLong(`Took more than ${limit / 1000} s`)), limit);
  });
  work.catch(() => {});
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}

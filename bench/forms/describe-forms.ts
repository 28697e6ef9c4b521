import type { FormsMeasurement, LoadOptions } from "./measure-forms.ts";

export interface FormsSummary extends LoadOptions, FormsMeasurement {
  /** The version of Node, and on how many processors. */
  readonly node: string;
  readonly processors: number;
}

/** What a load has shown, in English. */
export function describeForms(summary: FormsSummary): string {
  const { posts, rate, node, processors, seconds, latency, downMilliseconds } = summary;
  const { accepted, lost, doubled, sentAgain } = summary;
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return [
    `${posts} posts, ${rate} a second; Node ${node}; processors: ${processors}; killed in the middle`,
    `accepted ${accepted} in ${seconds.toFixed(1)} s, lost ${lost}, doubled ${doubled}`,
    `sent again ${sentAgain}; down for ${(downMilliseconds / 1000).toFixed(1)} s`,
    `latency: p50 ${ms(latency.p50)}, p95 ${ms(latency.p95)}, p99 ${ms(latency.p99)}, max ${ms(latency.max)}`,
  ].join("\n");
}

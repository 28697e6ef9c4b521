import { listedThings } from "../../model/listed.ts";
import { get, type Site } from "../../model/site.ts";
import type { Counter, Service, ServiceTopic } from "./schema.ts";
import { serviceTopics } from "./schema.ts";

/** The services about a topic. */
export interface ServicesOfTopic {
  readonly topic: ServiceTopic;
  /** In the order of their ids: each language sorts them by its own titles. */
  readonly services: readonly Service[];
}

const known = new WeakMap<Site["things"], readonly ServicesOfTopic[]>();

/** The topics that a site has services about, in their order; those in lists. */
export function topicsOf(site: Pick<Site, "life" | "things">): readonly ServicesOfTopic[] {
  const things = listedThings(site);
  const topics = known.get(things) ?? byTopic([...things.service.values()]);
  known.set(things, topics);
  return topics;
}

function byTopic(all: readonly Service[]): readonly ServicesOfTopic[] {
  return serviceTopics
    .map((topic) => ({ topic, services: all.filter(({ topics }) => topics.includes(topic)) }))
    .filter(({ services }) => services.length > 0);
}

/** Where one can come for a service: its own counter, or the one that it names. */
export function counterFor(
  { counter, counterOf }: Pick<Service, "counter" | "counterOf">,
  { things }: Pick<Site, "things">,
): Counter | undefined {
  return counter ?? (counterOf && get(things.service, counterOf).counter);
}

/** The words of a language by which people know a service, beside its title. */
export function otherNamesIn(
  { otherNames }: Pick<Service, "otherNames">,
  language: string,
): readonly string[] {
  return otherNames?.[language] ?? [];
}

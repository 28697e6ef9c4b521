import type { Service } from "../../../../src/kinds/service/schema.ts";
import { localize } from "../../../../src/routes/localize.ts";
import { cutAtSentence } from "../../../components/document-head/cut-at-sentence.ts";
import { Heading, type HeadingLevel } from "../../../components/heading/heading.tsx";
import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";

interface ServiceTeaserProps {
  readonly service: Service;
  readonly level: HeadingLevel;
}

/** The most characters that say what a service is, in a list. */
const longest = 160;

/** A service in a list. The heading's link covers the whole of it. */
export function ServiceTeaser({ service: { id, preamble }, level }: ServiceTeaserProps) {
  const { site, route } = usePage();
  const { value, lang } = preamble ? localize(preamble, route.language, site) : {};
  const [opening = ""] = value?.plainText.split("\n") ?? [];
  return (
    <article class="service-teaser">
      <Heading level={level} class="service-teaser__title">
        <ThingLink to={{ kind: "service", id }} class="card-link" />
      </Heading>
      {opening !== "" && <p lang={lang}>{cutAtSentence(opening, longest)}</p>}
    </article>
  );
}

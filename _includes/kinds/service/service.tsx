import type { Service } from "../../../src/kinds/service/schema.ts";
import { counterFor } from "../../../src/kinds/service/services-of.ts";
import { get } from "../../../src/model/site.ts";
import { ContactCards } from "../../components/contact-card/contact-card.tsx";
import { DescribedLinks } from "../../components/described-link/described-link.tsx";
import { Inline } from "../../components/inline/inline.tsx";
import { LinkList } from "../../components/link-list/link-list.tsx";
import { PageHeader } from "../../components/page-header/page-header.tsx";
import { LocalizedProse } from "../../components/prose/prose.tsx";
import { ThingLink } from "../../components/thing-link/thing-link.tsx";
import { usePage } from "../../page-context.tsx";
import { CounterHours } from "./counter-hours/counter-hours.tsx";
import { ServiceCost } from "./service-cost/service-cost.tsx";
import { ServiceFacts } from "./service-facts/service-facts.tsx";
import { ServiceSteps } from "./service-steps/service-steps.tsx";

interface ServiceLayoutProps {
  readonly service: Service;
}

/** A service: what it is, whom it is for, how one gets it, what it costs, and where one can come. */
export function ServiceLayout({ service }: ServiceLayoutProps) {
  const { site, translator } = usePage();
  const { t } = translator;
  const counter = counterFor(service, site);
  return (
    <article class="wrapper page article">
      <PageHeader>
        <LocalizedProse text={service.preamble} class="prose preamble" idPrefix="preamble_" />
        <EService service={service} />
      </PageHeader>
      <div class="article__side">
        <ServiceFacts service={service} />
        <ContactCards
          contacts={service.contacts.map((contact) => get(site.things.contact, contact))}
          level={2}
        />
      </div>
      <div class="article__body stack">
        <ServiceTexts service={service} />
        <ServiceCost cost={service.cost} />
        <DescribedLinks heading={t("ui.service.documents")} level={2} links={service.documents} />
        {counter && <CounterHours counter={counter} />}
        <DescribedLinks heading={t("ui.service.laws")} level={2} links={service.laws} />
        <LinkList heading={t("ui.service.related")} level={2}>
          {service.related.map((other) => (
            <ThingLink key={other.id} to={other} />
          ))}
        </LinkList>
      </div>
    </article>
  );
}

function EService({ service: { eService } }: ServiceLayoutProps) {
  const { t } = usePage().translator;
  if (!eService) return null;
  return (
    <p>
      <a class="button" href={eService.to}>
        {eService.text ? <Inline text={eService.text} /> : t("ui.service.eService")}
      </a>
    </p>
  );
}

function ServiceTexts({ service: { description, audience, steps } }: ServiceLayoutProps) {
  const { t } = usePage().translator;
  return (
    <>
      {description && <LocalizedProse text={description} />}
      <section aria-labelledby="audience" class="service-audience">
        <h2 id="audience">{t("ui.service.audience")}</h2>
        <LocalizedProse text={audience} headingLevel={3} footnotesLevel={3} idPrefix="audience_" />
      </section>
      <section aria-labelledby="steps">
        <h2 id="steps">{t("ui.service.steps")}</h2>
        <ServiceSteps steps={steps} level={3} />
      </section>
    </>
  );
}

import type { DayOfWeek, GovernmentService, Offer, Place, ServiceChannel } from "schema-dts";
import type { Weekday } from "../../model/days/day.ts";
import { localize } from "../../routes/localize.ts";
import type { PageOfData } from "../../structured-data/described-page.ts";
import { type DataSource, idOf, languageOf, plainText } from "../../structured-data/source.ts";
import { comingExceptions } from "./opening-hours.ts";
import type { Counter, Service, Span } from "./schema.ts";
import { counterFor } from "./services-of.ts";

type Node<Type> = Exclude<Type, string>;

/** What a service is to programs: who provides it, what it costs, and where and when one can get it. */
export function serviceData(
  service: Service,
  source: DataSource,
  { address, picture }: PageOfData,
): Node<GovernmentService> {
  const { site } = source;
  const provider = service.organisation ?? site.settings.publisher;
  return {
    "@type": "GovernmentService",
    "@id": `${address}#service`,
    name: plainText(service.title, source),
    ...(service.preamble && { description: plainMarkdown(service.preamble, source) }),
    url: address,
    provider: { "@type": "Organization", "@id": idOf(provider, source) },
    audience: { "@type": "Audience", audienceType: plainMarkdown(service.audience, source) },
    offers: offersOf(service, source),
    availableChannel: channelsOf(service, source),
    ...(picture && { image: picture }),
  };
}

/** The locales write sums in Swedish crowns. */
const priceCurrency = "SEK";

function offersOf({ cost }: Service, source: DataSource): readonly Node<Offer>[] {
  if (cost.kind === "free") return [{ "@type": "Offer", price: 0, priceCurrency }];
  return cost.prices.map(({ what, amount }) => ({
    "@type": "Offer",
    name: plainText(what, source),
    price: amount,
    priceCurrency,
  }));
}

function channelsOf(service: Service, source: DataSource): readonly Node<ServiceChannel>[] {
  const { eService, processing } = service;
  const counter = counterFor(service, source.site);
  const time = processing && { processingTime: durationOf(processing) };
  return [
    ...(eService ? [{ "@type": "ServiceChannel", serviceUrl: eService.to, ...time } as const] : []),
    ...(counter
      ? [
          {
            "@type": "ServiceChannel",
            serviceLocation: placeOf(counter, source),
            ...time,
          } as const,
        ]
      : []),
  ];
}

/** ISO 8601: `P3W`. */
function durationOf({ atMost, unit }: NonNullable<Service["processing"]>): string {
  return `P${atMost}${{ days: "D", weeks: "W", months: "M" }[unit]}`;
}

function placeOf(counter: Counter, source: DataSource): Node<Place> {
  const { name, address, phones, hours } = counter;
  const [phone] = phones;
  const exceptions = comingExceptions(counter, source.site.today);
  return {
    "@type": "Place",
    name: plainText(name, source),
    address,
    ...(phone && { telephone: phone.e164 ?? phone.national }),
    openingHoursSpecification: hours.map(({ days, ...span }) => ({
      ...hoursData(span),
      dayOfWeek: days.map((day) => daysOfWeek[day]),
    })),
    specialOpeningHoursSpecification: exceptions.flatMap(({ from, to, hours: others }) =>
      (others.length > 0 ? others : [closed]).map((span) => ({
        ...hoursData(span),
        validFrom: from,
        validThrough: to,
      })),
    ),
  };
}

const daysOfWeek = {
  monday: "https://schema.org/Monday",
  tuesday: "https://schema.org/Tuesday",
  wednesday: "https://schema.org/Wednesday",
  thursday: "https://schema.org/Thursday",
  friday: "https://schema.org/Friday",
  saturday: "https://schema.org/Saturday",
  sunday: "https://schema.org/Sunday",
} as const satisfies Readonly<Record<Weekday, DayOfWeek>>;

/** A day without hours, as search engines read it: it opens and closes at midnight. */
const closed: Span = { opens: "00:00", closes: "00:00" };

function hoursData({ opens, closes }: Span) {
  return { "@type": "OpeningHoursSpecification" as const, opens, closes };
}

function plainMarkdown(text: Service["audience"], { site, route }: DataSource): string {
  return localize(text, languageOf(route), site).value.plainText.trim();
}

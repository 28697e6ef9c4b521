import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { serviceLetters } from "../../../_includes/kinds/service/index-entries.ts";
import { serviceSetOfData } from "../../../src/kinds/service/data.ts";
import { counterFor, topicsOf } from "../../../src/kinds/service/services-of.ts";
import { serviceData } from "../../../src/kinds/service/structured-data.ts";
import { get } from "../../../src/model/site.ts";
import { ancestorsOf } from "../../../src/routes/links.ts";
import { searchFacts } from "../../../src/routes/search-facts.ts";
import { errorsWith, translators } from "../../model/site-with.ts";
import { pagesWith } from "../site-pages.ts";

const { site, table, find, title } = pagesWith();
const lantern = get(site.things.service, { id: "borrow-a-lantern" });
const star = get(site.things.service, { id: "see-a-star" });

describe("services", () => {
  test("have entrances by topic, of those that the site has services about", () => {
    assert.deepEqual(
      topicsOf(site).map(({ topic, services }) => [topic, services.length]),
      [
        ["traffic-and-travel", 1],
        ["culture-and-leisure", 2],
      ],
    );
    assert.equal(
      find("section:services/culture-and-leisure").url,
      "/sv/tjanster/amnen/kultur-och-fritid/",
    );
    assert.equal(title("section:services/culture-and-leisure", "en"), "Culture and leisure");
    assert.equal(table.find("section:services/health", "sv"), undefined);
  });

  test("stand below the first of their topics", () => {
    const route = find("service:borrow-a-lantern", "en");
    assert.equal(route.url, "/en/services/borrow-a-lantern/");
    assert.deepEqual(
      ancestorsOf(route, table).map(({ key }) => key),
      ["section:start", "section:services", "section:services/culture-and-leisure"],
    );
  });

  test("stand in an index by their titles and by what else they are called", () => {
    const letters = serviceLetters(site, "sv").map(({ initial, names }) => [
      initial,
      ...names.map(({ name }) => name),
    ]);
    assert.deepEqual(letters, [
      ["L", "Lykta", "Låna en lykta"],
      ["Å", "Ås och stjärna: se på himlen"],
      ["Ö", "Öppet ljus"],
    ]);
  });

  test("are found by words that are not shown", () => {
    const translator = translators("en");
    const facts = searchFacts(find("service:borrow-a-lantern", "en"), { site, table, translator });
    assert.equal(facts?.kind, "service");
    assert.deepEqual(facts?.keywords, ["Lamp"]);
  });

  test("can share a counter", () => {
    assert.equal(counterFor(star, site), lantern.counter);
    assert.deepEqual(
      errorsWith({ "_data/services/see-a-star.json": ['"borrow-a-lantern"', '"see-a-star"'] }),
      ["_data/services/see-a-star.json:29 counterOf no-counter-there"],
    );
  });

  test("refer to each other both ways", () => {
    const named = site.mentions.get("service:borrow-a-lantern")?.map(({ by }) => by.id);
    assert.deepEqual(named, ["see-a-star"]);
  });
});

describe("a service says to programs", () => {
  const route = find("service:borrow-a-lantern");
  const source = { site, table, route, translator: translators("sv") };
  const address = "https://norrsken.example/sv/tjanster/lana-en-lykta/";
  const data = JSON.parse(JSON.stringify(serviceData(lantern, source, { address })));

  test("what it is, who provides it, and what it costs", () => {
    assert.equal(data["@type"], "GovernmentService");
    assert.equal(data["@id"], `${address}#service`);
    assert.match(data.provider["@id"], /klintmyra-kommun\/#organisation$/);
    assert.deepEqual(
      data.offers.map(({ price, priceCurrency }: { price: number; priceCurrency: string }) => [
        price,
        priceCurrency,
      ]),
      [
        [25.5, "SEK"],
        [0, "SEK"],
      ],
    );
  });

  test("where it is on the web, and how long it takes", () => {
    const [web] = data.availableChannel;
    assert.equal(web.serviceUrl, "https://example.org/lykta?a=1&b=2");
    assert.equal(web.processingTime, "P1D");
  });

  test("when its counter is open, by the day of the week and on other days", () => {
    const [, { serviceLocation }] = data.availableChannel;
    assert.equal(serviceLocation.telephone, "+46846500412");
    assert.deepEqual(serviceLocation.openingHoursSpecification[0], {
      "@type": "OpeningHoursSpecification",
      opens: "09:00",
      closes: "12:00",
      dayOfWeek: ["https://schema.org/Monday", "https://schema.org/Wednesday"],
    });
    const [closed, training] = serviceLocation.specialOpeningHoursSpecification;
    assert.deepEqual(closed, {
      "@type": "OpeningHoursSpecification",
      opens: "00:00",
      closes: "00:00",
      validFrom: "2024-05-01",
      validThrough: "2024-05-01",
    });
    assert.equal(training.validThrough, "2024-05-08");
  });
});

test("the open data of services have all their fields", () => {
  const items = serviceSetOfData.items({ site, table, translators });
  for (const item of items)
    assert.deepEqual(Object.keys(item), Object.keys(serviceSetOfData.fields));
  assert.equal(items.length, 2);
});

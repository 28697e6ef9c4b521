import { occasionOfEvent } from "../../../src/kinds/event/occasion.ts";
import { occasionOfProgramme } from "../../../src/kinds/programme/occasion.ts";
import { exampleEvent, exampleProgramme } from "../../examples-context.tsx";
import { EventFacts } from "./event-facts.tsx";

const show = (fields: Parameters<typeof exampleEvent>[0]) => () => (
  <EventFacts occasion={occasionOfEvent(exampleEvent(fields))} />
);

export const examples = {
  "an event at a venue": show({}),
  "an event on the web, with registration": show({
    place: { kind: "digital", url: "https://example.org/meeting" },
    registration: "https://example.org/register",
  }),
  "an event over a night, in another time zone": show({
    end: { date: "2030-06-02", time: "06:00" },
    timeZone: "Europe/Helsinki",
  }),
  "an event that was moved": show({
    status: "moved",
    former: {
      start: { date: "2030-05-25", time: "18:00" },
      end: { date: "2030-05-25", time: "20:30" },
    },
  }),
  "whole days": show({ start: { date: "2030-06-01" }, end: { date: "2030-06-03" } }),
  "a programme that is postponed": () => (
    <EventFacts
      occasion={occasionOfProgramme(
        exampleProgramme({
          status: "postponed",
          place: {
            kind: "venue",
            name: { sv: "Exempelhallen", en: "The example hall" },
            address: "Provgatan 1",
          },
        }),
      )}
    />
  ),
};

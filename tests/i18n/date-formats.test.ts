import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { en, sv } from "./real-locales.ts";

describe("date formats", () => {
  test("write a date with its month in words and its year", () => {
    assert.equal(sv.date("2024-03-20"), "20 mars 2024");
    assert.equal(en.date("2024-03-20"), "20 March 2024");
    assert.equal(sv.date("2017-01-03"), "3 januari 2017");
  });

  test("write the weekday before the date", () => {
    assert.equal(sv.weekdayDate("2024-03-20"), "onsdag 20 mars 2024");
    assert.equal(en.weekdayDate("2024-03-20"), "Wednesday 20 March 2024");
  });

  test("keep the day whatever the time zone of the machine", () => {
    const zone = process.env.TZ;
    try {
      for (const timeZone of ["Pacific/Kiritimati", "Pacific/Niue"]) {
        process.env.TZ = timeZone;
        assert.equal(sv.weekdayDate("2024-01-01"), "måndag 1 januari 2024");
        assert.equal(sv.yearMonth("2024-01"), "januari 2024");
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test("say what two dates share only once", () => {
    assert.equal(sv.dateRange("2024-03-20", "2024-03-22"), "20–22 mars 2024");
    assert.equal(sv.dateRange("2024-03-30", "2024-04-01"), "30 mars–1 april 2024");
    assert.equal(sv.dateRange("2024-12-30", "2025-01-02"), "30 december 2024–2 januari 2025");
    assert.equal(en.dateRange("2024-03-20", "2024-03-22"), "20–22 March 2024");
    assert.equal(en.dateRange("2024-03-30", "2024-04-01"), "30 March – 1 April 2024");
    assert.equal(en.dateRange("2024-12-30", "2025-01-02"), "30 December 2024 – 2 January 2025");
  });

  test("write a range of one day as that day", () => {
    assert.equal(sv.dateRange("2024-03-20", "2024-03-20"), "20 mars 2024");
  });

  test("name the year when only the month is the same", () => {
    assert.equal(en.dateRange("2023-03-20", "2024-03-20"), "20 March 2023 – 20 March 2024");
  });

  test("write a date as exactly as it is known", () => {
    assert.equal(sv.yearMonth("2012"), "2012");
    assert.equal(sv.yearMonth("2012-03"), "mars 2012");
    assert.equal(sv.yearMonth("2012-03-20"), "20 mars 2012");
    assert.equal(en.yearMonth("2012-03"), "March 2012");
  });

  test("write a period between years, months and days", () => {
    assert.equal(sv.period({ from: "2012", to: "2016" }), "2012–2016");
    assert.equal(sv.period({ from: "2012-03", to: "2016" }), "mars 2012–2016");
    assert.equal(en.period({ from: "2012-03", to: "2016-12" }), "March 2012 – December 2016");
    assert.equal(sv.period({ from: "2024-03-20", to: "2024-03-22" }), "20–22 mars 2024");
  });

  test("write a period with an open end", () => {
    assert.equal(sv.period({ from: "2019" }), "från 2019");
    assert.equal(sv.period({ to: "2018-12", from: undefined }), "till december 2018");
    assert.equal(en.period({ from: "2019" }), "from 2019");
    assert.equal(en.period({ to: "2018" }), "until 2018");
    assert.equal(en.period({}), "");
  });
});

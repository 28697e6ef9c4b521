/** As much of a third language as the tests need; it stands in for a file `locales/fi.json`. */
export const finnishLocale = {
  language: { name: "Suomi", tag: "fi" },
  format: {
    locale: "fi-FI",
    telephone: "international",
    date: {
      long: "{{day}}. {{month}} {{year}}",
      withWeekday: "{{weekday}} {{day}}. {{month}} {{year}}",
      month: "{{month}} {{year}}",
      year: "{{year}}",
      rangeInMonth: "{{fromDay}}.–{{toDay}}. {{toMonth}} {{toYear}}",
      rangeInYear: "{{fromDay}}. {{fromMonth}} – {{toDay}}. {{toMonth}} {{toYear}}",
      range: "{{fromDay}}. {{fromMonth}} {{fromYear}} – {{toDay}}. {{toMonth}} {{toYear}}",
    },
    period: {
      years: "{{from}}–{{to}}",
      fromTo: "{{from}} – {{to}}",
      from: "{{from}} alkaen",
      to: "{{to}} asti",
    },
    time: {
      short: "{{hour}}.{{minute}}",
      clock: "klo {{hour}}.{{minute}}",
      table: "{{paddedHour}}.{{minute}}",
      range: "klo {{fromHour}}.{{fromMinute}}–{{toHour}}.{{toMinute}}",
      tableRange: "{{fromPaddedHour}}.{{fromMinute}}–{{toPaddedHour}}.{{toMinute}}",
    },
    number: { range: "{{from}}–{{to}}", rangeWithMinus: "{{from}}…{{to}}" },
    money: {
      unit: "{{amount}} kr",
      thousand: "{{amount}} tkr",
      million: "{{amount}} milj. kr",
      billion: "{{amount}} mrd. kr",
    },
    list: { more: "{{items}}, {{next}}", last: "{{items}} ja {{last}}" },
  },
  routes: { news: "uutiset", page: "sivu-{{page}}" },
  ui: {
    page: { skipLink: "Siirry sisältöön" },
    link: { readMore: "Lue lisää: {{title}}" },
    news: { count_one: "{{count}} uutinen", count_other: "{{count}} uutista" },
  },
};

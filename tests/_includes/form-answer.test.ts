import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import rules from "../../.htmlvalidate.mjs";
import { exampleContext } from "../../_includes/examples-context.tsx";
import { renderFormAnswer } from "../../_includes/render-page.tsx";
import { formKinds } from "../../src/forms/form.ts";
import { validateForm } from "../../src/forms/validate-form.ts";
import { type FormAnswer, refusals } from "../../src/routes/form-answer.ts";

const validator = new HtmlValidate(rules);

function render(answer: FormAnswer, language = "en"): string {
  return renderFormAnswer({ ...exampleContext("section:start", language), language }, answer);
}

const typed = { comment: 'Kept <b>"text"</b>', name: "Exempla" };

function answersAbout(key: string, language: string): readonly FormAnswer[] {
  const page = exampleContext(key, language).route;
  return [
    ...formKinds.map((form) => ({ state: "thanks", form, page }) as const),
    { state: "thanks", form: "accessibility" },
    ...formKinds.map((form) => {
      const { faults = [] } = validateForm(form, {});
      return { state: "mend", form, entries: {}, faults, page } as const;
    }),
    ...refusals.map((reason) => ({ state: "refused", reason }) as const),
    ...refusals.map(
      (reason) => ({ state: "refused", reason, form: "comment", entries: typed, page }) as const,
    ),
  ];
}

describe("the answer to a form", () => {
  for (const language of ["sv", "en"])
    test(`is a valid page in every state, in ${language}`, async () => {
      for (const answer of answersAbout("page:news/example", language)) {
        const { results } = await validator.validateString(render(answer, language));
        const faults = results.flatMap(({ messages }) => messages.map(({ message }) => message));
        assert.deepEqual(faults, [], JSON.stringify(answer));
      }
    });

  test("is in no index of a search engine", () => {
    for (const answer of answersAbout("page:news/example", "en"))
      assert.match(render(answer), /<meta name="robots" content="noindex"\/>/);
  });

  test("leads back to the page, or to the start where there is none", () => {
    const page = exampleContext("page:news/example").route;
    const back = `<a href="${page.url}">Back to A piece of news as an example</a>`;
    assert.ok(render({ state: "thanks", form: "comment", page }).includes(back));
    assert.match(render({ state: "refused", reason: "not-found" }), /<a href="\/en\/">To the home/);
  });

  test("has the heading of what happened, and the word for a fault first in the title", () => {
    const faults = validateForm("comment", {}).faults ?? [];
    const html = render({ state: "mend", form: "comment", entries: {}, faults });
    assert.match(html, /<title>Error: Leave a comment – Exampleshire<\/title>/);
    assert.match(html, /<h1>Leave a comment<\/h1>/);
  });

  test("keeps what was typed, as text, also where nothing was taken", () => {
    for (const reason of refusals) {
      const html = render({ state: "refused", reason, form: "comment", entries: typed });
      assert.ok(html.includes("Kept &lt;b>&quot;text&quot;&lt;/b></textarea>"), html);
      assert.ok(html.includes('value="Exempla"'));
    }
  });

  test("says at each field what is wrong, links to it, and marks it", () => {
    const entries = { comment: "A", email: "exempla" };
    const faults = validateForm("comment", entries).faults ?? [];
    const html = render({ state: "mend", form: "comment", entries, faults });
    assert.ok(html.includes('<a href="#comment-name">Write your name.</a>'));
    assert.match(html, /id="comment-name-fault">Error: <span>Write your name\./);
    const email = /<input id="comment-email"[^>]*>/.exec(html)?.[0] ?? "";
    assert.match(email, /aria-describedby="comment-email-hint comment-email-fault"/);
    assert.match(email, /aria-invalid="true"/);
    assert.match(email, /value="exempla"/);
    assert.match(email, /autocomplete="email"/);
  });
});

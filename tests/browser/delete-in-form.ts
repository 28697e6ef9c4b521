import type { Editor } from "./editor.ts";

/** What is pressed and asked, in the languages of the forms. */
const words = {
  sv: {
    more: /^Visa redigeringsalternativ$/,
    delete: /^Radera$/,
    question: /^\s*Radera\s*Vill du/,
  },
  en: {
    more: /^Show Edit(?:ing|or)? Options$/,
    delete: /^Delete(?: Entry)?$/,
    question: /^\s*Delete[\s\S]*Do you want/,
  },
} as const;

/** Deletes what stands in the form that is open, and answers the question of the CMS whether that is meant. */
export async function deleteInForm({ page, press }: Editor, language: "sv" | "en"): Promise<void> {
  const { more, delete: name, question } = words[language];
  await press(more);
  await press(name);
  await page.waitForFunction(
    (asked: string, answer: string) => {
      const dialogs = [...document.querySelectorAll("dialog[open]")];
      const dialog = dialogs.find((one) => new RegExp(asked).test(one.textContent));
      const buttons = [...(dialog?.querySelectorAll("button") ?? [])];
      const button = buttons.find((one) => new RegExp(answer).test(one.textContent.trim()));
      button?.click();
      return button !== undefined;
    },
    { timeout: 10_000 },
    question.source,
    name.source,
  );
}

import type { BadInput } from "./bad-input.ts";

/** Files of the media folder that are there, and are named where another sort of file is needed. */
export const badMedia: readonly BadInput[] = [
  {
    when: "a document is shown as the picture of the start page",
    file: "_data/site.json",
    change: ['"file": "aurora.svg"', '"file": "documents/ljusrapport-2023.pdf"'],
    fault: "start.picture.file not-a-picture",
  },
  {
    when: "a film is the logo",
    file: "_data/site.json",
    change: ['"url":', '"logo": "films/about.webm",\n  "url":'],
    fault: "logo not-a-picture",
    at: '"logo"',
  },
  {
    when: "a document is shown as a picture in a text",
    file: "src/content/sv/accessibility.md",
    change: [/$/, "\n![Rapporten](../media/documents/ljusrapport-2023.pdf)\n"],
    fault: "not-a-picture",
    at: "![Rapporten]",
  },
  {
    when: "a text links to a document that is not there",
    file: "src/content/sv/accessibility.md",
    change: [/$/, "\n[Rapporten](../media/documents/ljusrapport-2032.pdf)\n"],
    fault: "missing-attachment",
    at: "[Rapporten]",
  },
  {
    when: "a text links to the address of a document that is not there",
    file: "src/content/sv/accessibility.md",
    change: [/$/, "\n[Rapporten](/media/documents/ljusrapport-2032.pdf)\n"],
    fault: "missing-attachment",
    at: "[Rapporten]",
  },
];

import { attributeOf, findAll, parsePage, textOf } from "../html-page.ts";

/** What a visitor gets to see. */
export async function readAnswer(answer: Response) {
  const html = await answer.text();
  const page = parsePage("/", html);
  const [root] = findAll(page, "html");
  const [heading] = findAll(page, "h1");
  return {
    status: answer.status,
    html,
    lang: root && attributeOf(root, "lang"),
    title: heading && textOf(heading),
    links: findAll(page, "a").map((link) => attributeOf(link, "href")),
    inputs: findAll(page, "input").map((input) => [
      attributeOf(input, "name"),
      attributeOf(input, "value"),
    ]),
  };
}

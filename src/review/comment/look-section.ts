import type { CommentContext } from "./comment-context.ts";
import { plain } from "./markdown.ts";
import type { Section } from "./section.ts";
import { writePictures } from "./write-pictures.ts";

/** So many pages are named of those that only have other code. */
const mostNamed = 5;

/** What may make pages look or behave differently though they say the same. */
export function lookSections(context: CommentContext): readonly Section[] {
  const { facts, translator } = context;
  const { t, format } = translator;
  const { pages, isOtherLook, isOtherBehaviour } = facts;
  const told = new Set(
    [...pages.added, ...pages.changed, ...pages.moved].map(({ address }) => address),
  );
  for (const {
    pages: [first],
  } of pages.around)
    told.add(first?.address ?? "");
  const sample = (facts.shown ?? []).filter(({ after = "" }) => !told.has(after));
  const seen = sample.filter(({ pictures }) => pictures.length > 0);
  const { length: count } = pages.otherMarkup;
  const intro = [
    ...(isOtherLook ? [t("review.look.styles")] : []),
    ...(isOtherBehaviour ? [t("review.look.scripts")] : []),
    ...(count > 0
      ? [
          t("review.look.markup", {
            count,
            pages: format.list([
              ...pages.otherMarkup.slice(0, mostNamed).map(context.linkTo),
              ...(count > mostNamed
                ? [t("review.changed.others", { count: count - mostNamed })]
                : []),
            ]),
          }),
        ]
      : []),
    ...(sample.length > 0 && context.facts.hasPictures
      ? [t(seen.length === 0 ? "review.look.same" : "review.look.some")]
      : []),
  ];
  if (intro.length === 0) return [];
  return [
    {
      heading: t("review.look.title"),
      intro: intro.join(" "),
      entries: seen.map(({ after = "" }) =>
        [context.linkToAddress(after), ...writePictures(after, after, context)].join("\n\n"),
      ),
      isList: false,
      more: (number) => t("review.look.more", { number: format.number(number) }),
    },
  ];
}

/** How many pages have changed and are in no picture. */
export function notShown({ facts, translator: { t } }: CommentContext): readonly string[] {
  if (facts.notShown === 0) return [];
  return [plain(t("review.pictures.notShown", { count: facts.notShown }))];
}

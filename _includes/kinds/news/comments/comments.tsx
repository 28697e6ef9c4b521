import type { NewsPage } from "../../../../src/kinds/news/schema.ts";
import type { Comment } from "../../../../src/model/comments.ts";
import { isRetired } from "../../../../src/model/life.ts";
import { Day } from "../../../components/day/day.tsx";
import { Form } from "../../../components/form/form.tsx";
import { usePage } from "../../../page-context.tsx";

interface CommentsProps {
  readonly page: NewsPage;
}

/** What visitors have said of a page, and the form by which they say more. */
export function Comments({ page }: CommentsProps) {
  const { site, route, translator } = usePage();
  const { t } = translator;
  const comments = site.comments.get(page.id) ?? [];
  const takesMore = site.settings.forms !== undefined && !isRetired(route.life);
  if (!page.comments || (comments.length === 0 && !takesMore)) return null;
  return (
    <section class="comments" aria-labelledby="comments" data-pagefind-ignore>
      <h2 id="comments">
        {comments.length > 0
          ? t("ui.forms.comments.title", { count: comments.length })
          : t("ui.forms.comments.heading")}
      </h2>
      {comments.length > 0 ? (
        <ol class="comments__list">
          {comments.map((comment) => (
            <CommentItem key={comment.id} comment={comment} />
          ))}
        </ol>
      ) : (
        <p>{t("ui.forms.comments.none")}</p>
      )}
      {takesMore && (
        <div class="comments__form" data-not-read>
          <h3>{t("ui.forms.comment.title")}</h3>
          <p>{t("ui.forms.comment.introduction")}</p>
          <Form kind="comment" page={route.key} level={4} />
        </div>
      )}
    </section>
  );
}

/** WCAG 3.1.2: each comment is in the language of the one who wrote it. */
function CommentItem({
  comment: { id, name, date, language, text },
}: {
  readonly comment: Comment;
}) {
  const { t } = usePage().translator;
  return (
    <li>
      <article class="comment" id={`comment-${id}`}>
        <p class="comment__by">
          <strong class="comment__name">{name}</strong> <Day date={date} />
        </p>
        <div lang={language === t("language.tag") ? undefined : language}>
          {paragraphsOf(text).map((lines) => (
            <p key={lines[0]}>{lines.map((line, index) => [index > 0 && <br />, line])}</p>
          ))}
        </div>
      </article>
    </li>
  );
}

/** The paragraphs of a plain text, each as its lines. */
function paragraphsOf(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split("\n"));
}

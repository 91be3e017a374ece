// What is known of the article itself, to be corrected where it stands; reading it again, and taking it out.
import { changeSource } from "@parley/engine/editing";
import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { useAnswer } from "../../engine/use-answer.ts";
import { useRemoving } from "../../parts/notice/use-removing.ts";
import { TypedField } from "../../parts/typed-field.tsx";
import { useReread } from "../../sources/use-reread.ts";
import { useSession } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { isDay } from "../record/day-words.ts";
import { sourceAddress } from "./address.ts";
import { articleRemoval, withoutArticle } from "./claim-edits.ts";
import { ModelOfArticle } from "./model/model-part.tsx";
import type { ReadArticle } from "./read-articles.ts";
import type { SourceWords } from "./use-source-words.ts";

interface HeadProps {
  readonly article: ReadArticle;
  readonly words: SourceWords;
  readonly canEdit: boolean;
}

export function ArticleHead({ article, words, canEdit }: HeadProps) {
  const { article: texts } = words.texts;
  const { by, date, url } = article;
  const told = [by, date === "" ? "" : words.day(date)].filter((text) => text !== "");
  return (
    <header className="article-head">
      <h2 id="article-title" dir="auto">
        {article.title}
      </h2>
      <p className="sans-note" dir="auto">
        {told.join(" · ")}
        {/^https?:\/\//.test(url) && (
          <>
            {told.length > 0 && " · "}
            <a href={url} target="_blank" rel="noreferrer">
              {hostOf(url)}
            </a>
          </>
        )}
      </p>
      <ArticleProblems source={article.source} />
      {date === "" && <p className="problem">{texts.dateMissing}</p>}
      <details open={date === "" || undefined}>
        <summary>{texts.about}</summary>
        <AboutFields {...{ article, words, canEdit }} />
        {canEdit && <ArticleActs {...{ article, words }} />}
      </details>
      {canEdit && <ModelOfArticle {...{ article, words }} />}
    </header>
  );
}

/** Such as a text that is not the one in which the claims were found. */
function ArticleProblems({ source }: { readonly source: string }) {
  const problems = useAnswer("problems", null, { settle: 2_000 }).value ?? [];
  return problems
    .filter(({ file }) => file.startsWith(`sources/${source}.`))
    .map(({ text, severity, path }) => (
      <p key={`${path.join(" ")} ${text}`} className="problem" data-severity={severity}>
        {text}
      </p>
    ));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

const FIELDS = ["title", "by", "date", "url"] as const;

function AboutFields({ article, words, canEdit }: HeadProps) {
  const { article: texts, labels } = words.texts;
  const session = useSession();
  const id = useId();
  const names = { title: texts.name, by: texts.by, date: texts.date, url: texts.url };
  return (
    <div className="about-fields">
      {FIELDS.map((field) => (
        <p key={field}>
          <label htmlFor={`${id}-${field}`}>{names[field]}</label>
          <TypedField
            id={`${id}-${field}`}
            value={article[field]}
            isReadOnly={!canEdit}
            isInvalid={field === "date" && article.date !== "" && !isDay(article.date)}
            {...(field === "date" ? { placeholder: texts.dateEmpty } : {})}
            onType={(text) =>
              session.edit((documents) => changeSource(documents, { id: article.source, [field]: text }), {
                label: labels.source,
                group: `source ${article.source} ${field}`,
              })
            }
          />
        </p>
      ))}
    </div>
  );
}

function ArticleActs({ article, words }: Omit<HeadProps, "canEdit">) {
  const { article: texts, labels } = words.texts;
  const { app } = useTexts();
  const session = useSession();
  const reread = useReread();
  const removing = useRemoving();
  const remove = () => {
    const { source, title } = article;
    removing({
      removal: articleRemoval(session.state().documents, source),
      name: title,
      label: labels.remove,
      remove: (documents) => withoutArticle(documents, source),
    });
    location.hash = sourceAddress(null);
  };
  return (
    <>
      <p className="row">
        <Button onPress={() => void reread.read([article.source])} isDisabled={reread.isReading}>
          {texts.again}
        </Button>
        {reread.isReading && <Button onPress={reread.stop}>{app.stop}</Button>}
        <Button onPress={remove}>{texts.remove}</Button>
      </p>
      <p className="sans-note">{texts.againMore}</p>
      <p role="status" className="sans-note">
        {reread.open !== null && texts.againDone(words.claims(reread.open))}
        {reread.hasFailed && texts.againFailed}
      </p>
    </>
  );
}

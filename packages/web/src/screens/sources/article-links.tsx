// The articles beside the one that is read: a list, and on a narrow page a choice.
import { memo, useId } from "react";
import { sourceAddress } from "./address.ts";
import type { ReadArticle } from "./read-articles.ts";
import type { SourceWords } from "./use-source-words.ts";

interface LinksProps {
  readonly articles: readonly ReadArticle[];
  readonly source: string;
  readonly words: SourceWords;
}

export function ArticleLinks({ articles, source, words }: LinksProps) {
  const { list } = words.texts;
  const id = useId();
  return (
    <nav className="review-list" aria-label={list.title}>
      <p>
        <a href={sourceAddress(null)}>{list.all}</a>
      </p>
      <ul className="plain">
        {around(articles, source).map((article) => (
          <li key={article.source}>
            <a
              href={sourceAddress({ source: article.source, place: "" })}
              aria-current={article.source === source || undefined}
              dir="auto"
            >
              {article.title}
            </a>
            <small>
              {article.date !== "" && `${words.day(article.date)} · `}
              {`${words.number(article.counts.open)} ${words.texts.reviews.open}`}
            </small>
          </li>
        ))}
      </ul>
      <p className="review-choice">
        <label htmlFor={id}>{list.choose}</label>{" "}
        <select
          id={id}
          value={source}
          onChange={(event) => {
            location.hash = sourceAddress({ source: event.target.value, place: "" });
          }}
        >
          <Options articles={articles} />
        </select>
      </p>
    </nav>
  );
}

const Options = memo(function Options({ articles }: Pick<LinksProps, "articles">) {
  return articles.map((article) => (
    <option key={article.source} value={article.source}>
      {article.title}
    </option>
  ));
});

/** So many stand before and behind the one that is read. */
const NEIGHBOURS = 40;

function around(articles: readonly ReadArticle[], source: string): readonly ReadArticle[] {
  const at = articles.findIndex((article) => article.source === source);
  const from = Math.max(0, Math.min(at - NEIGHBOURS, articles.length - 2 * NEIGHBOURS - 1));
  return articles.slice(from, from + 2 * NEIGHBOURS + 1);
}

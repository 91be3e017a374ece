// All articles: title, day, and how far the review of each is.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { sourceAddress } from "./address.ts";
import type { ReadArticle } from "./read-articles.ts";
import type { SourceWords } from "./use-source-words.ts";

interface TableProps {
  readonly articles: readonly ReadArticle[];
  readonly words: SourceWords;
}

/** So many are shown at once. */
const PORTION = 100;

const REVIEWS = ["open", "accepted", "rejected"] as const;

export function ArticleTable({ articles, words }: TableProps) {
  const { list } = words.texts;
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [most, setMost] = useState(PORTION);
  const shown = onlyOpen ? articles.filter(({ counts }) => counts.open > 0) : articles;
  return (
    <section className="part" aria-labelledby="articles-title">
      <h2 id="articles-title">{list.title}</h2>
      <p>
        <label>
          <input type="checkbox" checked={onlyOpen} onChange={(event) => setOnlyOpen(event.target.checked)} />{" "}
          {list.onlyOpen}
        </label>
      </p>
      {shown.length === 0 && <p>{list.noneOpen}</p>}
      {shown.length > 0 && (
        <div className="table">
          <table className="articles">
            <thead>
              <tr>
                <th scope="col">{list.article}</th>
                <th scope="col">{list.published}</th>
                {REVIEWS.map((review) => (
                  <th scope="col" className="number" key={review}>
                    {list[review]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, most).map((article) => (
                <tr key={article.source}>
                  <th scope="row">
                    <a href={sourceAddress({ source: article.source, place: "" })} dir="auto">
                      {article.title}
                    </a>
                  </th>
                  <td>{article.date === "" ? list.noDay : words.day(article.date)}</td>
                  {REVIEWS.map((review) => (
                    <td className="number" key={review}>
                      {words.number(article.counts[review])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.length > most && (
        <Button onPress={() => setMost(most + PORTION)}>
          {list.more(words.number(Math.min(PORTION, shown.length - most)))}
        </Button>
      )}
    </section>
  );
}

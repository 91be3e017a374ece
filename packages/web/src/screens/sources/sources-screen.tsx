// Who said what, and where: articles come in, each claim in them is looked at, and what is accepted goes into the record with its sentence.
import { type DragEvent, useMemo, useState } from "react";
import { go, readRoute } from "../../app/route.ts";
import { type Explanation, Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";
import { Speaking } from "../../parts/notice/notice-bar.tsx";
import { ModelProvider, useModelAsking } from "../../sources/model/use-model.ts";
import { droppedFiles } from "../../sources/offered-files.ts";
import { useIntake } from "../../sources/use-intake.ts";
import { useCase } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { readPlace } from "./address.ts";
import { ArticleTable } from "./article-table.tsx";
import { IntakePart } from "./intake-part.tsx";
import { ModelPart } from "./model/model-part.tsx";
import { allCounts, type ReadArticle, readArticles } from "./read-articles.ts";
import { RegisterPart } from "./register-part.tsx";
import { ReviewPart } from "./review-part.tsx";
import { type SourceWords, useSourceWords } from "./use-source-words.ts";
import "./sources.css";
import "./model/model.css";

export function SourcesScreen({ detail }: ScreenProps) {
  const { documents, role } = useCase();
  const { articles: typed, frame } = documents;
  const articles = useMemo(() => readArticles({ articles: typed, frame }), [typed, frame]);
  const words = useSourceWords(frame);
  const intake = useIntake();
  const model = useModelAsking();
  const place = readPlace(detail);
  const article = articles.find(({ source }) => source === place?.source) ?? null;
  const { texts } = words;
  const drop = useDropping(role === "leads", (data) => {
    void droppedFiles(data)
      .then(intake.take)
      // What came of it is told where articles come in.
      .then(() => article && toAll());
  });
  return (
    <div className="sources-place" {...drop.on}>
      <Speaking>
        <Screen
          className={article ? "sources-screen whole" : "sources-screen"}
          question={texts.question}
          answer={<Answer {...{ articles, words }} />}
          explanation={useExplanation(words, model.endpoint === null)}
        >
          {drop.isOver && <p className="dropping">{texts.intake.dropped}</p>}
          <ModelProvider value={model}>
            {article && (
              <ReviewPart key={article.source} {...{ articles, article, words }} place={place?.place ?? ""} />
            )}
            {place && !article && <p className="problem">{texts.article.notHere}</p>}
            {!article && (
              <>
                {articles.length > 0 && <ArticleTable {...{ articles, words }} />}
                {role === "leads" && <IntakePart {...{ intake, words }} isEmpty={articles.length === 0} />}
                {role === "leads" && <ModelPart {...{ articles, words }} />}
                {articles.length > 0 && <RegisterPart {...{ articles, words }} />}
              </>
            )}
          </ModelProvider>
        </Screen>
      </Speaking>
    </div>
  );
}

/** How a language model is named stands there as long as none is. */
function useExplanation({ texts }: SourceWords, hasNoModel: boolean): Explanation {
  const { sourcesModel } = useTexts();
  const { method, ...why } = texts.why;
  return {
    ...why,
    pages: ["sources"],
    method: (
      <>
        <p>{method}</p>
        {hasNoModel && <p>{sourcesModel.none}</p>}
      </>
    ),
  };
}

function toAll(): void {
  const route = readRoute(location.hash);
  if (route.at === "case") go({ ...route, screen: "sources", detail: "" });
}

interface AnswerProps {
  readonly articles: readonly ReadArticle[];
  readonly words: SourceWords;
}

function Answer({ articles, words }: AnswerProps) {
  const { answer } = words.texts;
  if (articles.length === 0) {
    return (
      <>
        <p>{answer.none}</p>
        <p>{answer.noneMore}</p>
      </>
    );
  }
  const { open, accepted, rejected } = allCounts(articles);
  const [shownOpen, shownAccepted, shownRejected] = [open, accepted, rejected].map(words.number);
  return (
    <p>
      {answer.counts(words.articles(articles.length), words.claims(open + accepted + rejected))}{" "}
      {open === 0
        ? answer.done(shownAccepted, shownRejected)
        : answer.review(shownAccepted, shownRejected, shownOpen)}
    </p>
  );
}

/** Files may be dropped anywhere on the screen. */
function useDropping(isOn: boolean, onDrop: (data: DataTransfer) => void) {
  const [isOver, setOver] = useState(false);
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes("Files");
  const on = {
    onDragOver: (event: DragEvent) => {
      if (!isOn || !hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      if (!isOn || !hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onDrop(event.dataTransfer);
    },
  };
  return { isOver, on };
}

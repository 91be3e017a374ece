// Who stands where, on whose word: what the accepted claims and the record show, each figure leading to its sentences.
import { Screen } from "../../../app/screen.tsx";
import type { SourcesShown } from "../../../engine/questions/sources-show.ts";
import { useAnswer } from "../../../engine/use-answer.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { PageLink } from "../sources-nav.tsx";
import { DaysPart } from "./days-part.tsx";
import { DemandsPart } from "./demands-part.tsx";
import { PairsPart } from "./pairs-part.tsx";
import { PositionsPart } from "./positions-part.tsx";
import { SpeakingPart } from "./speaking-part.tsx";
import { type Shows, useShows } from "./use-shows.ts";
import "./shows.css";

export function ShowsScreen() {
  const shows = useShows();
  const isEmpty = shows.acts === 0 && shows.counts.accepted === 0;
  const answer = useAnswer("sourcesShow", null, { lane: "brief", settle: 300, off: isEmpty });
  const shown = isEmpty ? undefined : answer.value;
  return (
    <Screen
      className="sources-screen shows"
      question={shows.texts.question}
      answer={isEmpty ? <NothingYet shows={shows} /> : shown && <Answer {...{ shown, shows }} />}
      explanation={{ ...shows.texts.why.table, pages: ["sources"] }}
    >
      {!isEmpty && <Waiting answer={answer} />}
      {shown && (
        <>
          <PositionsPart rows={shown.rows} shows={shows} />
          <DemandsPart rows={shown.demands} shows={shows} />
          <PairsPart pairs={shown.contradictions} shows={shows} />
          <SpeakingPart table={shown.speaking} shows={shows} />
          <DaysPart days={shown.days} shows={shows} />
        </>
      )}
    </Screen>
  );
}

function NothingYet({ shows }: { readonly shows: Shows }) {
  const { answer } = shows.texts;
  const { open } = shows.counts;
  return (
    <>
      <p>{answer.none}</p>
      <p>{answer.noneMore}</p>
      <p>
        {open > 0 && `${answer.noneOpen(shows.names.claims(open))} `}
        <PageLink page="review">{answer.toReview}</PageLink>
      </p>
    </>
  );
}

function Answer({ shown, shows }: { readonly shown: SourcesShown; readonly shows: Shows }) {
  const { texts, words, counts } = shows;
  const { answer } = texts;
  const spoke = new Set(shown.days.flatMap(({ actors }) => actors.map(({ actor }) => actor)));
  const statements = shown.days.flatMap(({ actors }) => actors.flatMap((one) => one.statements));
  // Of several actors together, a statement is one.
  const all = new Set(statements.map((one) => JSON.stringify(one))).size;
  const moves = shown.rows.flatMap(({ cells }) => cells.flatMap(({ moved }) => moved)).length;
  const pairs = shown.contradictions.length;
  return (
    <>
      <p>
        {answer.counts(shows.statements(all), texts.actors(spoke.size, words.number(spoke.size)))}{" "}
        {answer.moved(moves, words.number(moves))} {answer.pairs(pairs, words.number(pairs))}
      </p>
      {counts.open > 0 && (
        <p>
          {answer.open(counts.open, words.number(counts.open))}{" "}
          <PageLink page="review">{answer.toOpen}</PageLink>
        </p>
      )}
    </>
  );
}

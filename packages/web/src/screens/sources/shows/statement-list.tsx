// Statements one by one: who, what, when, and the words as a link to the sentence, or to the act where no text is there.
import { Fragment, useState } from "react";
import { Button } from "react-aria-components/Button";
import type { ShownGrounds } from "../../../engine/sources/shown-grounds.ts";
import { ActorName } from "../actor-name.tsx";
import { actAddress, sourceAddress } from "../address.ts";
import { type StatedLine, statedLines } from "./stated-lines.ts";
import type { Shows } from "./use-shows.ts";

interface ListProps {
  readonly grounds: ShownGrounds;
  readonly shows: Shows;
  /** Shows no day, where a heading does. */
  readonly undated?: true;
  /** Id of whom a heading names: named again only where somebody else speaks for them. */
  readonly of?: string;
}

/** So many are shown at once. */
const PORTION = 20;

export function StatementList({ grounds, shows, ...how }: ListProps) {
  const [shown, show] = useState(PORTION);
  const lines = statedLines(grounds, shows.lookup);
  const { line: texts } = shows.texts;
  if (lines.length === 0) return <p className="sans-note">{texts.gone}</p>;
  const rest = lines.length - shown;
  return (
    <>
      <ul className="plain statements">
        {lines.slice(0, shown).map((line) => (
          <StatementLine key={line.key} {...{ line, shows, ...how }} />
        ))}
      </ul>
      {rest > 0 && (
        <Button onPress={() => show(shown + PORTION)}>
          {texts.more(shows.words.number(Math.min(PORTION, rest)))}
        </Button>
      )}
    </>
  );
}

interface LineProps extends Omit<ListProps, "grounds"> {
  readonly line: StatedLine;
}

function StatementLine({ line, shows, undated, of }: LineProps) {
  const { texts, names } = shows;
  const [first] = line.who;
  const isNamed = line.who.length === 1 && first.kind === "known" && first.id === of;
  return (
    <li>
      <p className="statement-head">
        {!undated && (
          <span className="statement-day">{line.when === "" ? texts.line.noDay : names.day(line.when)} </span>
        )}
        {!isNamed &&
          line.who.map((actor, at) => (
            <Fragment key={names.actor(actor)}>
              {at > 0 && ", "}
              <ActorName actor={actor} words={names} />
            </Fragment>
          ))}{" "}
        <strong>{line.denied ? texts.line.denied : kindWords(line, shows)}</strong>
        {line.to.length > 0 && (
          <span className="statement-to">
            {" "}
            {"act" in line.kind
              ? texts.line.to(names.and(line.to.map(names.actor)))
              : texts.line.of(names.actor(line.to[0]))}
          </span>
        )}
        {line.conditional && `, ${texts.line.condition}`}
      </p>
      <Quotes {...{ line, shows }} />
    </li>
  );
}

function kindWords({ kind, verb, who }: StatedLine, { words, names }: Shows): string {
  if ("move" in kind) return names.texts.moves[kind.move];
  if (verb !== null) return names.texts.moves[verb];
  return (who.length > 1 ? words.texts.kindsOfSeveral : words.texts.kinds)[kind.act];
}

function Quotes({ line, shows }: Pick<LineProps, "line" | "shows">) {
  const { texts } = shows;
  const { act, quotes, says } = line;
  if (quotes.length === 0 && act !== null) {
    return (
      <p className="statement-words">
        <a href={actAddress(act)} dir="auto">
          {says}
        </a>{" "}
        <small>{texts.line.noSentence}</small>
      </p>
    );
  }
  return quotes.map(({ words, place, isVerbatim, teller }, at) => (
    <p className="statement-words" key={`${place.source} ${place.place}`}>
      {isVerbatim ? (
        <q dir="auto">
          <a href={sourceAddress(place)}>{words}</a>
        </q>
      ) : (
        <a href={sourceAddress(place)} dir="auto">
          {words}
        </a>
      )}{" "}
      <small>
        {teller !== null && `${texts.line.toldBy(shows.names.actor(teller))} · `}
        <span dir="auto">{shows.title(place.source)}</span>
        {act !== null && at === quotes.length - 1 && (
          <>
            {" · "}
            <a href={actAddress(act)} aria-label={texts.line.recordOf(says)}>
              {texts.line.record}
            </a>
          </>
        )}
      </small>
    </p>
  ));
}

// Two statements of one actor that cannot both hold, side by side, told without blame.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Why } from "../../../app/screen.tsx";
import type { ShownContradiction, ShownSide } from "../../../engine/questions/sources-show.ts";
import { ActorName } from "../actor-name.tsx";
import { StatementList } from "./statement-list.tsx";
import type { Shows } from "./use-shows.ts";

interface PartProps {
  readonly pairs: readonly ShownContradiction[];
  readonly shows: Shows;
}

export function PairsPart({ pairs, shows }: PartProps) {
  const { pairs: texts, why } = shows.texts;
  const changed = pairs.filter(({ time }) => time === "change");
  const standing = pairs.filter(({ time }) => time !== "change");
  return (
    <section className="part" aria-labelledby="pairs-title">
      <h2 id="pairs-title">
        {texts.title} <Why explanation={why.pairs} />
      </h2>
      <p>{pairs.length === 0 ? texts.none : texts.lead}</p>
      <PairGroup title={texts.groupBoth} pairs={standing} shows={shows} />
      <PairGroup title={texts.groupChanged} pairs={changed} shows={shows} />
    </section>
  );
}

/** So many are shown at once. */
const PORTION = 10;

function PairGroup({ title, pairs, shows }: PartProps & { readonly title: string }) {
  const [shown, show] = useState(PORTION);
  if (pairs.length === 0) return null;
  const rest = pairs.length - shown;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain pairs">
        {pairs.slice(0, shown).map((pair) => (
          <Pair key={JSON.stringify([pair.sentence, pair.earlier, pair.later])} {...{ pair, shows }} />
        ))}
      </ul>
      {rest > 0 && (
        <Button onPress={() => show(shown + PORTION)}>
          {shows.texts.line.more(shows.words.number(Math.min(PORTION, rest)))}
        </Button>
      )}
    </>
  );
}

function Pair({ pair, shows }: { readonly pair: ShownContradiction; readonly shows: Shows }) {
  const { pairs: texts } = shows.texts;
  const hasOrder = pair.time === "change";
  return (
    <li>
      <h4>
        <ActorName actor={shows.known(pair.actor)} words={shows.names} />{" "}
        <small>{kindWords(pair, shows)}</small>
      </h4>
      <p>{pair.sentence}</p>
      <div className="pair">
        <Side title={hasOrder ? texts.first : texts.one} side={pair.earlier} of={pair.actor} shows={shows} />
        <Side title={hasOrder ? texts.later : texts.other} side={pair.later} of={pair.actor} shows={shows} />
      </div>
    </li>
  );
}

function kindWords({ time, later }: ShownContradiction, { texts, names }: Shows): string {
  const { pairs } = texts;
  switch (time) {
    case "change":
      return later.when === "" ? pairs.changedOpen : pairs.changed(names.day(later.when));
    case "same-day":
      return pairs.sameDay(names.day(later.when));
    case "open":
      return pairs.open;
    case "both-stand":
      return pairs.both;
  }
}

interface SideProps {
  readonly title: string;
  readonly side: ShownSide;
  readonly of: string;
  readonly shows: Shows;
}

function Side({ title, side, of, shows }: SideProps) {
  return (
    <div>
      <h5>{title}</h5>
      <StatementList grounds={side} shows={shows} of={of} />
    </div>
  );
}

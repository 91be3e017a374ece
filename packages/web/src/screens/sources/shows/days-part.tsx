// Who said what when, by day and within a day by actor.
import { useId, useState } from "react";
import { Button } from "react-aria-components/Button";
import { Why } from "../../../app/screen.tsx";
import type { ShownDay } from "../../../engine/questions/sources-show.ts";
import type { ShownGrounds } from "../../../engine/sources/shown-grounds.ts";
import { ActorName } from "../actor-name.tsx";
import { useKept } from "../use-kept.ts";
import { type DayOrder, daysShown } from "./days-shown.ts";
import { StatementList } from "./statement-list.tsx";
import type { Shows } from "./use-shows.ts";

interface PartProps {
  readonly days: readonly ShownDay[];
  readonly shows: Shows;
}

/** So many statements are shown at once. */
const PORTION = 25;

export function DaysPart({ days, shows }: PartProps) {
  const { texts, words } = shows;
  const [actor, choose] = useKept("days of", "");
  const [order, setOrder] = useKept<DayOrder>("order of days", "newest");
  const [most, setMost] = useState(PORTION);
  const shown = daysShown(days, { actor, order, most });
  return (
    <section className="part" aria-labelledby="days-title">
      <h2 id="days-title">
        {texts.days.title} <Why explanation={texts.why.days} />
      </h2>
      <Filters {...{ days, shows, actor, choose, order, setOrder }} />
      <p className="sans-note" role="status">
        {shown.shown < shown.all
          ? texts.days.some(words.number(shown.shown), shows.statements(shown.all))
          : shows.statements(shown.all)}
      </p>
      {shown.days.map((day) => (
        <Day key={day.date} {...{ day, shows }} />
      ))}
      {shown.shown < shown.all && (
        <Button onPress={() => setMost(most + PORTION)}>
          {texts.line.more(words.number(Math.min(PORTION, shown.all - shown.shown)))}
        </Button>
      )}
    </section>
  );
}

interface FilterProps extends PartProps {
  readonly actor: string;
  readonly choose: (actor: string) => void;
  readonly order: DayOrder;
  readonly setOrder: (order: DayOrder) => void;
}

function Filters({ days, shows, actor, choose, order, setOrder }: FilterProps) {
  const { days: texts } = shows.texts;
  const id = useId();
  const spoke = new Set(days.flatMap((day) => day.actors.map((one) => one.actor)));
  const { parties, others } = shows.frame;
  return (
    <p className="row">
      <label htmlFor={`${id}-actor`}>{texts.actor}</label>
      <select id={`${id}-actor`} value={actor} onChange={(event) => choose(event.target.value)}>
        <option value="">{texts.everybody}</option>
        {[...parties, ...others]
          .filter((one) => spoke.has(one.id))
          .map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
      </select>
      <label htmlFor={`${id}-order`}>{texts.order}</label>
      <select id={`${id}-order`} value={order} onChange={(event) => setOrder(event.target.value as DayOrder)}>
        <option value="newest">{texts.newest}</option>
        <option value="oldest">{texts.oldest}</option>
      </select>
    </p>
  );
}

function Day({ day, shows }: { readonly day: ShownDay; readonly shows: Shows }) {
  return (
    <section className="source-day">
      <h3>{day.date === "" ? shows.texts.days.noDay : shows.names.day(day.date)}</h3>
      <div>
        {day.actors.map(({ actor, statements }) => (
          <div key={actor} className="day-actor">
            <h4>
              <ActorName actor={shows.known(actor)} words={shows.names} />
            </h4>
            <StatementList grounds={joined(statements)} shows={shows} of={actor} undated />
          </div>
        ))}
      </div>
    </section>
  );
}

function joined(statements: readonly ShownGrounds[]): ShownGrounds {
  return {
    acts: statements.flatMap(({ acts }) => acts),
    claims: statements.flatMap(({ claims }) => claims),
  };
}

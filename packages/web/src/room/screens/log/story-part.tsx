// The story act by act, narrowed by what it is about, by whom it was, or by its words.
import { useRef } from "react";
import { Button } from "react-aria-components/Button";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { LongList } from "../../parts/long-list.tsx";
import { SeatName } from "../../parts/seat-name.tsx";
import type { LogFilter } from "../../questions/log-kinds.ts";
import type { SeatTag } from "../../seat-tags.ts";
import { useRoomAnswer } from "../../use-room.ts";
import { FilterFields } from "./filter-fields.tsx";

interface StoryPartProps {
  readonly count: number;
  readonly seats: readonly SeatTag[];
  readonly filter: LogFilter;
  onFilter(filter: LogFilter): void;
}

export function StoryPart({ count, seats, filter, onFilter }: StoryPartProps) {
  const { roomLog: words } = useTexts();
  const numbers = useNumberFormat();
  const frame = useRef<HTMLDivElement>(null);
  const to = (where: "first" | "last") => frame.current && goTo(frame.current, where);
  const written = JSON.stringify(filter);
  return (
    <section className="part story" aria-labelledby="story">
      <h2 id="story">{words.storyTitle}</h2>
      <p>{words.storyLead}</p>
      <FilterFields filter={filter} seats={seats} onFilter={onFilter} />
      <p className="row">
        <span role="status">{count === 0 ? words.noneShown : words.shown(count, numbers.format(count))}</span>
        {count > 10 && (
          <>
            <Button className="link" onPress={() => to("first")}>
              {words.toFirst}
            </Button>
            <Button className="link" onPress={() => to("last")}>
              {words.toLast}
            </Button>
          </>
        )}
      </p>
      {count > 0 && (
        <LongList key={written} count={count} label={words.lines} frame={frame} startAtEnd>
          {(from, size) => <Lines from={from} count={size} filter={filter} />}
        </LongList>
      )}
    </section>
  );
}

function goTo(frame: HTMLElement, where: "first" | "last"): void {
  frame.scrollTo({ top: where === "first" ? 0 : frame.scrollHeight, behavior: "instant" });
}

interface LinesProps {
  readonly from: number;
  readonly count: number;
  readonly filter: LogFilter;
}

function Lines({ from, count, filter }: LinesProps) {
  const { roomLog: words } = useTexts();
  const numbers = useNumberFormat();
  const { value: lines, failure } = useRoomAnswer("logLines", { from, count, filter });
  if (failure) return <p role="alert">{failure}</p>;
  if (!lines)
    return <div aria-busy="true" className="lines-to-come" style={{ blockSize: `${count * 4}rem` }} />;
  return (
    <ol>
      {lines.map(({ number, moment, seat, isVoid, text }) => (
        <li key={number} className={isVoid ? "is-void" : undefined}>
          <small>
            {words.line(numbers.format(number), moment)} · <SeatName seat={seat} />
          </small>
          <span dir="auto">{text}</span>
        </li>
      ))}
    </ol>
  );
}

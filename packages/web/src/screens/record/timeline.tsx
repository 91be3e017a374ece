// What was said and done, day by day; chosen by voice and issue, changed and taken out where it stands.
import { type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import { Why } from "../../app/screen.tsx";
import type { SaidProblem } from "../../engine/said-problem.ts";
import type { ReadRecord } from "./read-record.ts";
import { type ActFilter, byDay, filteredActs, movesByAct } from "./record-summary.ts";
import { TimelineAct } from "./timeline-act.tsx";
import type { RecordWords } from "./use-record-words.ts";

interface TimelineProps {
  readonly read: ReadRecord;
  readonly words: RecordWords;
  readonly problems: readonly SaidProblem[];
  /** Id of an act that the address names; empty where it names none. */
  readonly wanted: string;
}

/** So many acts are drawn at once; more come when the end is near. */
const PORTION = 30;

export function Timeline({ read, words, problems, wanted }: TimelineProps) {
  const { timeline, why } = words.texts;
  const [filter, setFilter] = useState<ActFilter>({ voice: "", issue: "" });
  const [isNewestFirst, setNewestFirst] = useState(true);
  const moves = useMemo(() => movesByAct(read), [read]);
  const order = useMemo(() => {
    const kept = filteredActs(read, filter);
    return isNewestFirst ? kept.reverse() : kept;
  }, [read, filter, isNewestFirst]);
  const {
    count: grown,
    more,
    end,
  } = useGrowing(order.length, `${filter.voice}\n${filter.issue}\n${isNewestFirst}`);
  const count = Math.max(grown, order.findIndex((act) => read.acts[act].id === wanted) + 1);
  useWantedAct(wanted);
  const days = useMemo(() => byDay(order.slice(0, count), read.acts), [order, count, read]);
  const byAct = useMemo(() => problemsByAct(problems), [problems]);
  return (
    <section className="part" aria-labelledby="timeline-title">
      <h2 id="timeline-title">
        {timeline.title} <Why explanation={why.timeline} />
      </h2>
      <Filters {...{ read, words, filter, isNewestFirst }} onFilter={setFilter} onOrder={setNewestFirst} />
      <p role="status" className="sans count">
        {countWords(order.length, read.acts.length, words)}
      </p>
      {days.map(({ day, acts }) => (
        <div className={order.length > PORTION ? "day many" : "day"} key={`${day} ${acts[0]}`}>
          <h3>{day === "" ? timeline.noDay : words.day(day)}</h3>
          <ol className="plain acts">
            {acts.map((act) => (
              <TimelineAct
                key={read.acts[act].id}
                {...{ act, read, words }}
                moves={moves.get(act) ?? NONE}
                problems={byAct.get(act) ?? NONE}
              />
            ))}
          </ol>
        </div>
      ))}
      {count < order.length && (
        <button type="button" ref={end} onClick={more}>
          {timeline.more(words.number(Math.min(PORTION, order.length - count)))}
        </button>
      )}
    </section>
  );
}

/** Brings the act that the address names into view, with the focus on it. */
function useWantedAct(wanted: string): void {
  useEffect(() => {
    if (wanted === "") return;
    const act = document.querySelector<HTMLElement>(`[data-act="${CSS.escape(wanted)}"]`);
    // Once the screen has gone to its top, as every screen does.
    requestAnimationFrame(() => {
      act?.scrollIntoView({ block: "center", behavior: "instant" });
      act?.focus({ preventScroll: true });
    });
  }, [wanted]);
}

const NONE: readonly never[] = [];

function countWords(shown: number, all: number, { texts: { timeline }, number }: RecordWords): string {
  if (shown === 0 && all > 0) return timeline.none;
  if (shown < all) return timeline.shown(number(shown), number(all));
  return all === 1 ? timeline.one : timeline.all(number(all));
}

function problemsByAct(problems: readonly SaidProblem[]): ReadonlyMap<number, readonly SaidProblem[]> {
  const groups = new Map<number, SaidProblem[]>();
  for (const problem of problems) {
    const act = problem.path[1];
    if (problem.path[0] === "acts" && typeof act === "number")
      groups.set(act, [...(groups.get(act) ?? []), problem]);
  }
  return groups;
}

/** How many are shown: a portion, and one more each time that the button at the end comes into view or is pressed. */
function useGrowing(length: number, list: string) {
  const [shown, setShown] = useState({ list, count: PORTION });
  const count = Math.min(length, shown.list === list ? shown.count : PORTION);
  const end = useRef<HTMLButtonElement>(null);
  const more = () => setShown({ list, count: count + PORTION });
  const latest = useRef(more);
  latest.current = more;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button is another one once there are more
  useEffect(() => {
    if (!end.current) return;
    const watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && latest.current(),
      { rootMargin: "600px" },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [count, length]);
  return { count, more, end: end as RefObject<HTMLButtonElement | null> };
}

interface FilterProps {
  readonly read: ReadRecord;
  readonly words: RecordWords;
  readonly filter: ActFilter;
  readonly isNewestFirst: boolean;
  readonly onFilter: (filter: ActFilter) => void;
  readonly onOrder: (isNewestFirst: boolean) => void;
}

function Filters({ read, words, filter, isNewestFirst, onFilter, onOrder }: FilterProps) {
  const id = useId();
  const { timeline } = words.texts;
  const { parties, others, issues } = read.frame;
  return (
    <div className="row filters">
      <label htmlFor={`${id}-voice`}>{timeline.voice}</label>
      <select
        id={`${id}-voice`}
        value={filter.voice}
        onChange={(event) => onFilter({ ...filter, voice: event.target.value })}
      >
        <option value="">{timeline.everybody}</option>
        {[...parties, ...others].map(({ id: voice, name }) => (
          <option key={voice} value={voice}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-issue`}>{timeline.issue}</label>
      <select
        id={`${id}-issue`}
        value={filter.issue}
        onChange={(event) => onFilter({ ...filter, issue: event.target.value })}
      >
        <option value="">{timeline.everything}</option>
        {issues.map(({ id: issue, name }) => (
          <option key={issue} value={issue}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-order`}>{timeline.order}</label>
      <select
        id={`${id}-order`}
        value={isNewestFirst ? "newest" : "oldest"}
        onChange={(event) => onOrder(event.target.value === "newest")}
      >
        <option value="newest">{timeline.newest}</option>
        <option value="oldest">{timeline.oldest}</option>
      </select>
    </div>
  );
}

// How far the deals lie apart: for each side the least, the middle and the most that they are worth.
import type { DebriefView } from "../../engine/questions/exercise-debrief.ts";
import { Estimate } from "../../parts/estimate.tsx";
import { PartyMark } from "../../parts/party-mark.tsx";
import { useTexts } from "../../texts/use-texts.ts";
import { useCourseWords } from "../rehearsal/rehearsal-words.ts";

export function SpreadPart({ debrief: view }: { readonly debrief: DebriefView }) {
  const { debrief } = useTexts().teaching;
  const { worth, count } = useCourseWords();
  const agreed = view.pairs.filter(({ deal }) => deal !== null);
  const rounds = agreed.map(({ end }) => end.round).sort((a, b) => a - b);
  if (agreed.length === 0) return <p>{debrief.noDeals}</p>;
  const [first, last] = [count(rounds[0]), count(rounds[rounds.length - 1])];
  return (
    <section className="part" aria-labelledby="spread-title">
      <h2 id="spread-title">{debrief.spreadTitle}</h2>
      <ul className="plain">
        {view.sides.map((side, party) => {
          const worths = agreed.flatMap(({ deal }) => deal?.worth[party] ?? []).sort((a, b) => a - b);
          const said = (value: number) => worth(side, value);
          const crossing = agreed.length - worths.length;
          if (worths.length === 0) {
            return (
              <li key={side.name}>
                <PartyMark index={party} /> {debrief.crossing(side.name, crossing, count(crossing))}
              </li>
            );
          }
          const below = worths.filter((value) => value < side.noDeal).length;
          const [low, high, noDeal] = [said(worths[0]), said(worths[worths.length - 1]), said(side.noDeal)];
          return (
            <li key={side.name}>
              <PartyMark index={party} />{" "}
              {low === high
                ? debrief.spreadOne(side.name, low, noDeal)
                : debrief.spread(side.name, low, said(middleOf(worths)), high, noDeal)}{" "}
              {below > 0 && debrief.belowNoDeal(below, count(below))}{" "}
              {crossing > 0 && debrief.crossing(side.name, crossing, count(crossing))}{" "}
              {side.estimated && <Estimate />}
            </li>
          );
        })}
        <li>{first === last ? debrief.spreadRound(first) : debrief.spreadRounds(first, last)}</li>
      </ul>
    </section>
  );
}

/** Of ascending numbers. */
function middleOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)];
}

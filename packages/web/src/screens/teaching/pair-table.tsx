// Every talks that was handed in: how it ended, what it is worth to each, how far from the frontier, and what would have been better.
import { Button } from "react-aria-components/Button";
import type { DebriefView, PairView } from "../../engine/questions/exercise-debrief.ts";
import { Estimate } from "../../parts/estimate.tsx";
import { partyIds } from "../../parts/names.ts";
import { Party } from "../../parts/party-mark.tsx";
import { useCase } from "../../store/use-case.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { useCourseWords } from "../rehearsal/rehearsal-words.ts";
import { useWho } from "./pair-words.ts";

interface PairTableProps {
  readonly debrief: DebriefView;
  readonly issues: readonly string[];
  /** Whether names are shown, or numbers alone. */
  readonly isNamed: boolean;
  readonly onOpen: (number: number) => void;
}

export function PairTable(props: PairTableProps) {
  const { debrief: view, isNamed } = props;
  const { debrief } = useTexts().teaching;
  return (
    <section className="part" aria-labelledby="pairs-title">
      <h2 id="pairs-title">{debrief.tableTitle}</h2>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard */}
      <div className="table pair-table" role="group" aria-label={debrief.tableTitle} tabIndex={0}>
        <table>
          <caption>{debrief.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{debrief.columnPair}</th>
              {isNamed && <th scope="col">{debrief.columnNames}</th>}
              <th scope="col">{debrief.columnEnd}</th>
              <th scope="col" className="number">
                {debrief.columnRound}
              </th>
              {view.sides.map(({ name, estimated }, index) => (
                <th key={name} scope="col" className="number">
                  <Party index={index} name={name} /> {estimated && <Estimate />}
                </th>
              ))}
              <th scope="col" className="number">
                {debrief.columnDistance}
              </th>
              <th scope="col">{debrief.columnBetter}</th>
            </tr>
          </thead>
          <tbody>
            {view.pairs.map((pair) => (
              <PairRow key={pair.number} {...props} pair={pair} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="hint">{debrief.distanceHint}</p>
    </section>
  );
}

function PairRow({ pair, ...props }: PairTableProps & { readonly pair: PairView }) {
  const { debrief: view, isNamed, onOpen } = props;
  const { debrief } = useTexts().teaching;
  const { count, worth } = useCourseWords();
  const who = useWho();
  const { documents } = useCase();
  const { end, number, handIn, distance } = pair;
  return (
    <tr>
      <th scope="row">
        <Button className="link" aria-label={debrief.open(count(number))} onPress={() => onOpen(number)}>
          {count(number)}
        </Button>
      </th>
      {isNamed && (
        <td>
          {who(pair, partyIds(documents))}
          {handIn.begun > 1 && <small>{debrief.begun(count(handIn.begun))}</small>}
        </td>
      )}
      <td>{endWords(pair, view, debrief)}</td>
      <td className="number">{count(end.round)}</td>
      {view.sides.map((side, party) => {
        const own = end.worth[party];
        return (
          <td key={side.name} className="number">
            {own === null ? debrief.crosses : worth(side, own)}
          </td>
        );
      })}
      <td className="number">
        {distance !== null &&
          (distance === 0 ? debrief.onIt : debrief.away(count(Math.max(1, Math.round(100 * distance)))))}
      </td>
      <td>
        <Better {...{ pair, ...props }} />
      </td>
    </tr>
  );
}

interface EndTexts {
  readonly deal: string;
  readonly deadline: string;
  readonly failed: string;
  walkedAway(side: string): string;
}

function endWords({ end }: PairView, { sides }: DebriefView, texts: EndTexts): string {
  if (end.kind === "agreed") return texts.deal;
  if (end.kind === "deadline") return texts.deadline;
  return end.kind === "walked-away" && end.by !== null ? texts.walkedAway(sides[end.by].name) : texts.failed;
}

/** A package that is worse for nobody, with the issues on which it differs from what was agreed. */
function Better({ pair, debrief: view, issues }: PairTableProps & { readonly pair: PairView }) {
  const { debrief } = useTexts().teaching;
  const { texts, list, worth } = useCourseWords();
  const { better, deal, end } = pair;
  if (end.left.kind === "unknown") return debrief.tooMany;
  if (end.left.kind === "none") return debrief.nothingThere;
  if (!better) return debrief.nothingBetter;
  const worths = view.sides.map((side, party) => {
    const own = better.worth[party];
    return texts.worthOf(own === null ? texts.dance.refused : worth(side, own), side.name);
  });
  const changed = issues.flatMap((issue, at) =>
    deal && deal.options[at] !== better.options[at] ? [texts.dance.changed(issue, better.options[at])] : [],
  );
  return (
    <>
      {debrief.betterWorth(list(worths))}
      {changed.length > 0 && <small>{changed.join("; ")}</small>}
    </>
  );
}

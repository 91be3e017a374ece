// The packages that deserve the table, side by side: what each says, what each side has of it, and how sure that is.
import { Button } from "react-aria-components/Button";
import { Why } from "../../app/screen.tsx";
import type { Choices } from "../../engine/deals/choices.ts";
import type { ListedView } from "../../engine/deals/listed-view.ts";
import type { DealsFindings } from "../../engine/questions/deals-findings.ts";
import type { PictureView } from "../../engine/questions/deals-picture.ts";
import { Estimate } from "../../parts/estimate.tsx";
import { Party } from "../../parts/party-mark.tsx";
import { ReportBlocks } from "../../parts/report-blocks.tsx";
import { digitsOf } from "../../parts/worth-digits.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { useExplanations } from "./explanations.ts";
import { ShareBar } from "./parts/share-bar.tsx";
import { useGainWords } from "./parts/use-gain-words.ts";
import { useNumbers } from "./parts/use-numbers.ts";

interface ShortListProps {
  readonly view: PictureView;
  readonly findings: DealsFindings;
  readonly onTake: (choices: Choices) => void;
}

export function ShortListPart({ view, findings, onTake }: ShortListProps) {
  const { deals } = useTexts();
  const explanations = useExplanations();
  const { basis, listed, packages } = findings;
  return (
    <section className="part" aria-labelledby="short-list-title">
      <h2 id="short-list-title">
        {deals.shortListTitle}
        <Why explanation={explanations.shortList} />
      </h2>
      <p>{listed.length === 0 && basis !== "indistinguishable" ? deals.listEmpty : deals.listBasis[basis]}</p>
      {listed.length > 0 && <SideBySide view={view} listed={listed} onTake={onTake} />}
      {packages.map((part) => (
        <details key={part.id} className="more">
          <summary>
            {deals.moreOn(part.title.map((span) => (typeof span === "string" ? span : "")).join(""))}
          </summary>
          <ReportBlocks blocks={part.blocks} />
        </details>
      ))}
    </section>
  );
}

interface SideBySideProps {
  readonly view: PictureView;
  readonly listed: readonly ListedView[];
  readonly onTake: (choices: Choices) => void;
}

function SideBySide({ view, listed, onTake }: SideBySideProps) {
  const { deals } = useTexts();
  const isAlike = (issue: number) =>
    listed.length > 1 && listed.every(({ options }) => options[issue] === listed[0].options[issue]);
  const order = view.issues.map((_, issue) => issue);
  const rows = [...order.filter((issue) => !isAlike(issue)), ...order.filter(isAlike)];
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard
    <div className="table" role="group" aria-label={deals.shortListTable} tabIndex={0}>
      <table className="side-by-side">
        <caption>{deals.shortListTable}</caption>
        <thead>
          <tr>
            <th scope="col">{deals.columnIssue}</th>
            {listed.map(({ label, choices }) => (
              <th key={label} scope="col">
                <strong>{label}</strong>{" "}
                <Button className="link" aria-label={deals.buildOn(label)} onPress={() => onTake(choices)}>
                  {deals.buildOnThis}
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((issue) => (
            <tr key={view.issues[issue].id} className={isAlike(issue) ? "alike" : "apart"}>
              <th scope="row">
                <bdi>{view.issues[issue].name}</bdi>
              </th>
              {listed.map(({ label, options }) => (
                <td key={label}>
                  <bdi>{options[issue]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tbody>
          {view.sides.map((side, party) => (
            <GainRow key={side.id} view={view} party={party} listed={listed} />
          ))}
          <SuitsRow listed={listed} />
        </tbody>
      </table>
    </div>
  );
}

interface GainRowProps extends Pick<SideBySideProps, "view" | "listed"> {
  readonly party: number;
}

function GainRow({ view, party, listed }: GainRowProps) {
  const { deals } = useTexts();
  const side = view.sides[party];
  const numbers = useNumbers(digitsOf(side));
  const { worth } = numbers;
  const gain = useGainWords(numbers);
  return (
    <tr>
      <th scope="row">
        <Party index={party} name={side.name} /> {side.estimated && <Estimate />}
      </th>
      {listed.map(({ label, sides }) => {
        const own = sides[party];
        return (
          <td key={label}>
            {own && (own.gain === null ? deals.worthOf(worth(own.worth)) : gain(own))}
            {own?.suits && <ShareBar share={own.suits} label={deals.suitsIn} party={party} />}
          </td>
        );
      })}
    </tr>
  );
}

function SuitsRow({ listed }: Pick<SideBySideProps, "listed">) {
  const { deals } = useTexts();
  if (listed.every(({ suitsAll }) => suitsAll === null)) return null;
  return (
    <tr>
      <th scope="row">{deals.suitsAll}</th>
      {listed.map(({ label, suitsAll }) => (
        <td key={label}>{suitsAll && <ShareBar share={suitsAll} label={deals.suitsIn} party={null} />}</td>
      ))}
    </tr>
  );
}

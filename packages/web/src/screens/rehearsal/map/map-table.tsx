// The pairs as a table with one hue, paler to stronger, and the number in every cell; a cell opens its pair.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import type { MapCell, MapView } from "../../../engine/questions/rehearsal-map.ts";
import { LabelledSelect } from "../labelled-select.tsx";
import { type CourseWords, useCourseWords } from "../rehearsal-words.ts";
import { useBehaviourWords } from "../use-behaviour-words.ts";
import { bestRows, SHOWN, type Shown, shownNumber, toneOf } from "./shown-number.ts";

interface MapTableProps {
  readonly view: MapView;
  readonly strategies: readonly string[];
  readonly onOpen: (own: string, other: string) => void;
}

export function MapTable({ view, strategies, onOpen }: MapTableProps) {
  const courseWords = useCourseWords();
  const { texts, count } = courseWords;
  const words = useBehaviourWords();
  const [shown, show] = useState<Shown>("own");
  const captions = {
    own: texts.map.captionOwn,
    others: texts.map.captionOthers,
    agreed: texts.map.captionAgreed,
    round: texts.map.captionRound,
  };
  const name = (strategy: string) => words.strategy(strategy).name;
  return (
    <>
      <p aria-live="polite">{bestSentence({ view, strategies, name }, courseWords)}</p>
      <LabelledSelect
        label={texts.map.show}
        value={shown}
        options={SHOWN.map((id) => ({ id, name: texts.map[id] }))}
        onChange={(id) => show(id as Shown)}
      />
      <p className="hint">
        {texts.map.caption} {captions[shown]} {texts.map.courses(count(view.cells[0]?.[0]?.courses ?? 0))}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in */}
      <div className="table map-table" role="group" aria-label={texts.map.title}>
        <table>
          <caption>{texts.map[shown]}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.map.corner}</th>
              {strategies.map((strategy) => (
                <th key={strategy} scope="col">
                  {name(strategy)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.cells.map((row, at) => (
              <tr key={strategies[at]}>
                <th scope="row">{name(strategies[at])}</th>
                {row.map((cell, place) => (
                  <PairCell
                    key={strategies[place]}
                    {...{ cell, shown, cells: view.cells }}
                    title={texts.map.cell(name(strategies[at]), name(strategies[place]))}
                    onOpen={() => onOpen(strategies[at], strategies[place])}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface PairCellProps {
  readonly cell: MapCell;
  readonly cells: MapView["cells"];
  readonly shown: Shown;
  readonly title: string;
  readonly onOpen: () => void;
}

function PairCell({ cell, cells, shown, title, onOpen }: PairCellProps) {
  const { texts, count } = useCourseWords();
  const number = shownNumber(cell, shown);
  const said = number === null ? texts.map.never : count(Math.round(number));
  return (
    <td style={{ "--tone": toneOf(cell, cells, shown) } as React.CSSProperties}>
      <Button
        className="cell"
        aria-label={`${number === null ? texts.map.neverSaid : said}. ${title}`}
        onPress={onOpen}
      >
        {said}
      </Button>
    </td>
  );
}

interface Compared {
  readonly view: MapView;
  readonly strategies: readonly string[];
  name(strategy: string): string;
}

function bestSentence({ view, strategies, name }: Compared, { texts, count, list }: CourseWords): string {
  const { rows, mean } = bestRows(view.cells);
  const names = rows.map((row) => name(strategies[row]));
  const value = count(Math.round(mean * 100));
  if (names.length === 1) return texts.map.best(names[0], value);
  return texts.map.bestFew(list(names.map((one) => texts.map.quoted(one))), value);
}

// Who speaks of whom: rows speak, columns are spoken of; a dot grows with the number.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Why } from "../../../app/screen.tsx";
import type { SpeakingCell, SpeakingTable } from "../../../engine/sources/speaking-table.ts";
import { ActorName } from "../actor-name.tsx";
import { actorsShown } from "./actors-shown.ts";
import { Opened } from "./opened.tsx";
import { type OpenedState, useOpened } from "./use-opened.ts";
import type { Shows } from "./use-shows.ts";

interface PartProps {
  readonly table: SpeakingTable;
  readonly shows: Shows;
}

export function SpeakingPart({ table, shows }: PartProps) {
  const { speaking, why } = shows.texts;
  return (
    <section className="part" aria-labelledby="speaking-title">
      <h2 id="speaking-title">
        {speaking.title} <Why explanation={why.speaking} />
      </h2>
      {table.cells.length === 0 ? <p>{speaking.none}</p> : <SpeakingMatrix {...{ table, shows }} />}
    </section>
  );
}

function SpeakingMatrix({ table, shows }: PartProps) {
  const { speaking } = shows.texts;
  const [isWhole, setWhole] = useState(false);
  const opened = useOpened("speaking");
  const { speakers, spokenOf, rest } = actorsShown(table, isWhole);
  const cells = new Map(table.cells.map((cell) => [keyOf(cell), cell]));
  const most = Math.max(...table.cells.map(({ count }) => count));
  const chosen = cells.get(opened.key ?? "");
  const nameOf = (at: number) => shows.names.actor(table.actors[at]);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard */}
      <div className="table stands speaking" role="group" aria-label={speaking.title} tabIndex={0}>
        <table>
          <caption>
            <span>{speaking.caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{speaking.speaker}</th>
              {spokenOf.map((to) => (
                <th key={to} scope="col">
                  <ActorName actor={table.actors[to]} words={shows.names} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {speakers.map((from) => (
              <tr key={from}>
                <th scope="row">
                  <ActorName actor={table.actors[from]} words={shows.names} />
                </th>
                {spokenOf.map((to) => (
                  <Cell
                    key={to}
                    cell={cells.get(`${from} ${to}`)}
                    isSelf={from === to}
                    {...{ most, shows, opened, nameOf }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <Button onPress={() => setWhole(true)}>{speaking.rest(rest, shows.words.number(rest))}</Button>
      )}
      {chosen && (
        <Opened
          {...{ shows, opened }}
          title={speaking.open(nameOf(chosen.from), nameOf(chosen.to))}
          grounds={chosen.grounds}
        />
      )}
    </>
  );
}

function keyOf({ from, to }: SpeakingCell): string {
  return `${from} ${to}`;
}

interface CellProps {
  readonly cell: SpeakingCell | undefined;
  readonly isSelf: boolean;
  /** The largest number of any cell. */
  readonly most: number;
  readonly shows: Shows;
  readonly opened: OpenedState;
  readonly nameOf: (at: number) => string;
}

function Cell({ cell, isSelf, most, shows, opened, nameOf }: CellProps) {
  const { speaking } = shows.texts;
  if (!cell) {
    return (
      <td className="silent">
        {!isSelf && <span aria-hidden="true">{speaking.never}</span>}
        <span className="visually-hidden">{speaking.neverSaid}</span>
      </td>
    );
  }
  const { relations, count } = cell;
  const lines = relations.map((one) => speaking.relations[one.relation](shows.words.number(one.count)));
  const label = speaking.cell(nameOf(cell.from), nameOf(cell.to), lines.join(", "));
  return (
    <td>
      <button type="button" className="cell-button" aria-label={label} {...opened.button(keyOf(cell))}>
        <span className="count-dot">
          <svg viewBox="-10 -10 20 20" aria-hidden="true">
            <circle r={Math.max(1.5, 10 * Math.sqrt(count / most))} />
          </svg>
          <strong>{shows.words.number(count)}</strong>
        </span>
        {lines.map((line) => (
          <small key={line}>{line}</small>
        ))}
      </button>
    </td>
  );
}

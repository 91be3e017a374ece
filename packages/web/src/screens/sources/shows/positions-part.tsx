// Who stands where: a row for each issue, a column for each actor; a cell tells the last stated position, when it moved, and how many
// statements are behind it.
import { Fragment } from "react";
import { Why } from "../../../app/screen.tsx";
import type { ShownCell, ShownRow } from "../../../engine/sources/position-rows.ts";
import { ActorName } from "../actor-name.tsx";
import { PageLink } from "../sources-nav.tsx";
import { Opened } from "./opened.tsx";
import { moveWords, moveWordsShort, standWords } from "./stand-words.ts";
import { type OpenedState, useOpened } from "./use-opened.ts";
import type { Shows } from "./use-shows.ts";

interface PartProps {
  readonly rows: readonly ShownRow[];
  readonly shows: Shows;
}

export function PositionsPart({ rows, shows }: PartProps) {
  const { table, why, pages } = shows.texts;
  const hasPositions = rows.some(({ cells }) => cells.some(({ statements }) => statements > 0));
  return (
    <section className="part" aria-labelledby="stands-title">
      <h2 id="stands-title">
        {table.title} <Why explanation={why.table} />
      </h2>
      {shows.frame.issues.length === 0 ? (
        <p>
          {table.noIssues} <PageLink page="draft">{table.toDraft}</PageLink>
        </p>
      ) : hasPositions ? (
        <PositionTable {...{ rows, shows }} />
      ) : (
        <p>
          {table.noPositions} <PageLink page="draft">{pages.draft}</PageLink>
        </p>
      )}
    </section>
  );
}

function PositionTable({ rows, shows }: PartProps) {
  const { table } = shows.texts;
  const opened = useOpened("positions");
  const found = rows
    .flatMap((row) => row.cells.map((cell) => ({ row, cell })))
    .find(({ row, cell }) => keyOf(row, cell) === opened.key);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard */}
      <div className="table stands" role="group" aria-label={table.title} tabIndex={0}>
        <table>
          <caption>
            <span>{table.caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{table.issue}</th>
              {rows.map(({ actor, spokenForBy }) => (
                <th key={actor} scope="col">
                  <ActorName actor={shows.known(actor)} words={shows.names} />
                  {spokenForBy.length > 0 && (
                    <small>{table.spokenFor(shows.names.and(spokenForBy.map(shows.actorName)))}</small>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shows.frame.issues.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                {rows.map((row) => (
                  <Cell
                    key={row.actor}
                    cell={row.cells.find(({ issue }) => issue === id)}
                    {...{ row, shows, opened }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found && <OpenedCell {...found} {...{ shows, opened }} />}
    </>
  );
}

function keyOf({ actor }: ShownRow, { issue }: ShownCell): string {
  return JSON.stringify([actor, issue]);
}

interface CellProps {
  readonly row: ShownRow;
  readonly cell: ShownCell | undefined;
  readonly shows: Shows;
  readonly opened: OpenedState;
}

function Cell({ row, cell, shows, opened }: CellProps) {
  const { table } = shows.texts;
  if (!cell || cell.statements === 0) {
    return (
      <td className="silent">
        <span aria-hidden="true">{table.silent}</span>
        <span className="visually-hidden">{table.nothing}</span>
      </td>
    );
  }
  const lines = cellLines(cell, shows);
  const label = table.cell(shows.actorName(row.actor), shows.issueName(cell.issue), lines.all.join("; "));
  return (
    <td className={cell.moved.length > 0 ? "moved" : undefined}>
      <button type="button" className="cell-button" aria-label={label} {...opened.button(keyOf(row, cell))}>
        <span className="stand" dir="auto">
          {lines.stand}
        </span>
        {lines.moves.map((line) => (
          <span key={line} className="stand-move" dir="auto">
            {line}
          </span>
        ))}
        <small>{lines.count}</small>
      </button>
    </td>
  );
}

function cellLines(cell: ShownCell, shows: Shows) {
  const { table } = shows.texts;
  const { last, moved, issue, statements } = cell;
  const move = moved.at(-1);
  const stand =
    last === null ? table.spoken : table.on(standWords(last, issue, shows), shows.names.day(last.when));
  const moves = move
    ? [
        moveWordsShort(move, issue, shows),
        ...(moved.length > 1 ? [table.earlier(moved.length - 1, shows.words.number(moved.length - 1))] : []),
      ]
    : [];
  const count = shows.statements(statements);
  return { stand, moves, count, all: [stand, ...moves, count] };
}

function OpenedCell({ row, cell, shows, opened }: CellProps & { readonly cell: ShownCell }) {
  const { table } = shows.texts;
  const title = table.open(shows.actorName(row.actor), shows.issueName(cell.issue));
  return (
    <Opened {...{ title, shows, opened }} grounds={cell.grounds}>
      {cell.moved.length > 0 && (
        <p className="stand-move">
          {cell.moved.map((move, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: moves have no names and do not change places
            <Fragment key={at}>
              {at > 0 && <br />}
              {moveWords(move, cell.issue, shows)}
            </Fragment>
          ))}
        </p>
      )}
    </Opened>
  );
}

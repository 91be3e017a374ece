// Who asks for what by now: a row for each issue, a column for each voice; a cell chosen tells how it came about.
import type { PositionCell, VoicePositions } from "@parley/engine/positions";
import { useEffect, useMemo, useRef, useState } from "react";
import { Why } from "../../app/screen.tsx";
import { ActEntry } from "./act-entry.tsx";
import { positionWords } from "./position-words.ts";
import type { ReadRecord } from "./read-record.ts";
import { actsOfCell, movesByAct, standsSince } from "./record-summary.ts";
import type { RecordWords } from "./use-record-words.ts";
import { VoiceName } from "./voice-name.tsx";

interface TableProps {
  readonly read: ReadRecord;
  readonly words: RecordWords;
}

interface Chosen {
  readonly voice: string;
  readonly issue: number;
}

export function PositionsTable({ read, words }: TableProps) {
  const { table, why } = words.texts;
  const { frame, positions } = read;
  const [chosen, choose] = useState<Chosen | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const open = (place: Chosen, button: HTMLElement) => {
    opener.current = button;
    choose(place);
  };
  return (
    <section className="part" aria-labelledby="positions-title">
      <h2 id="positions-title">
        {table.title} <Why explanation={why.table} />
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard */}
      <div className="table positions" role="group" aria-label={table.title} tabIndex={0}>
        <table>
          <caption>
            <span>{table.caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{table.issue}</th>
              <th scope="col">{table.asked}</th>
              {positions.voices.map(({ voice }) => (
                <th key={voice} scope="col">
                  <VoiceName id={voice} {...{ read, words }} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {frame.issues.map(({ id, name }, issue) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td>{askedWords(read, issue, words)}</td>
                {positions.voices.map((voice) => (
                  <Cell key={voice.voice} {...{ voice, issue, read, words, open }} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {chosen && (
        <CellHistory
          {...{ ...chosen, read, words }}
          onClose={() => {
            choose(null);
            opener.current?.focus();
          }}
        />
      )}
    </section>
  );
}

interface CellProps extends TableProps {
  readonly voice: VoicePositions;
  readonly issue: number;
  readonly open: (place: Chosen, button: HTMLElement) => void;
}

function Cell({ voice, issue, read, words, open }: CellProps) {
  const { table } = words.texts;
  const cell = voice.cells[issue];
  if (!cell.latest && cell.besides.length === 0) {
    return (
      <td className="silent">
        <span aria-hidden="true">{table.silent}</span>
        <span className="visually-hidden">{table.nothing}</span>
      </td>
    );
  }
  const stand = positionWords(cell, issue, words);
  const name = table.cell(words.voice(voice.voice), read.frame.issues[issue].name, stand.join("; "));
  return (
    <td className={isNewest(read, cell) ? "newest" : undefined}>
      <button
        type="button"
        className="position"
        aria-label={[name, ...marks(read, cell, words)].join("; ")}
        onClick={(event) => open({ voice: voice.voice, issue }, event.currentTarget)}
      >
        {stand.map((line) => (
          <span key={line} className="stand">
            {line}
          </span>
        ))}
        {marks(read, cell, words).map((line) => (
          <small key={line}>{line}</small>
        ))}
      </button>
    </td>
  );
}

function isNewest(read: ReadRecord, cell: PositionCell): boolean {
  return cell.moves.some(({ act }) => act === read.positions.moves.at(-1)?.act);
}

/** Since when, and whether it moved. */
function marks(read: ReadRecord, cell: PositionCell, words: RecordWords): string[] {
  const { table } = words.texts;
  const since = standsSince(cell);
  const move = cell.moves.at(-1);
  return [
    ...(isNewest(read, cell) ? [table.newest] : []),
    ...(move ? [table.changed[move.change]] : []),
    ...(since === null ? [] : [table.since(words.day(read.acts[since].when))]),
  ];
}

function askedWords({ positions }: ReadRecord, issue: number, { texts, voices, voice }: RecordWords): string {
  const { askedBy, reach } = positions.issues[issue];
  const { table } = texts;
  switch (reach) {
    case "all":
      return table.all;
    case "none":
      return table.none;
    case "one":
      return table.one(voice(askedBy[0]));
    case "some":
      return table.some(voices(askedBy));
  }
}

interface HistoryProps extends TableProps, Chosen {
  readonly onClose: () => void;
}

function CellHistory({ voice, issue, read, words, onClose }: HistoryProps) {
  const { table } = words.texts;
  const head = useRef<HTMLHeadingElement>(null);
  const cell = read.positions.voices.find((one) => one.voice === voice)?.cells[issue];
  const moves = useMemo(() => movesByAct(read), [read]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each cell that is chosen
  useEffect(() => head.current?.focus(), [voice, issue]);
  if (!cell) return null;
  const acts = actsOfCell(cell, read.positions.order);
  return (
    <div className="history">
      <h3 ref={head} tabIndex={-1}>
        {table.history(words.voice(voice), read.frame.issues[issue].name)}
      </h3>
      {acts.length === 0 && <p>{table.noHistory}</p>}
      <ol className="plain acts">
        {acts.map((act) => (
          <li key={read.acts[act].id} className="act">
            <ActEntry
              {...{ act, read, words }}
              moves={(moves.get(act) ?? []).filter((move) => cell.moves.includes(move))}
              dated
            />
          </li>
        ))}
      </ol>
      <button type="button" onClick={onClose}>
        {table.close}
      </button>
    </div>
  );
}

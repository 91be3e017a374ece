// Of the report on progress: what each offer changed, and how often each kind of move came about.
import { message } from "../../case/message.ts";
import { MOVE_CLASSES, type Move, type MoveClass, type MoveLabel } from "../../talks/progress/moves.ts";
import { paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Column, Table, Text } from "../text.ts";
import {
  betweenText,
  estimateOf,
  figureText,
  labelText,
  moveText,
  type ProgressWriting,
  partyName,
  partySpan,
} from "./progress-writing.ts";

export function movesPart(writing: ProgressWriting): Block[] {
  const { progress, speech } = writing;
  const { num, den } = progress.theta;
  const title = speech.say("progress.title-moves");
  if (progress.moves.length === 0)
    return part("talks-moves", title, [paragraph(speech.say("progress.moves-none"))]);
  return part("talks-moves", title, [
    paragraph(speech.say("progress.moves-lead", { share: `${num}/${den}` })),
    movesTable(writing),
    ...countsTable(writing),
  ]);
}

const COLUMNS = ["when", "round", "by", "towards", "kind", "own-change", "other-change"] as const;

function movesTable(writing: ProgressWriting): Table {
  const { progress, speech } = writing;
  return {
    kind: "table",
    caption: speech.say("progress.moves-caption"),
    columns: COLUMNS.map(
      (name): Column => ({ title: [speech.say(`progress.column-${name}`)], kind: "text" }),
    ),
    rows: progress.moves.flatMap((move) => moveRows(move, writing)),
  };
}

/** A row for each party that received it; one row where none did. */
function moveRows(move: Move, writing: ProgressWriting): Text[][] {
  const received = move.labels.filter(
    ({ label }) => label.kind !== "none" || label.reason !== "not-received",
  );
  const rows = received.length > 0 ? received : move.labels.slice(0, 1);
  return rows.map(({ towards, label }) =>
    moveRow(move, { towards: received.length > 0 ? towards : null, label }, writing),
  );
}

interface Towards {
  /** Null: no other party received it. */
  readonly towards: number | null;
  readonly label: MoveLabel;
}

function moveRow(move: Move, { towards, label }: Towards, writing: ProgressWriting): Text[] {
  const { speech } = writing;
  const again: Text = move.repeat ? [`; ${speech.say("progress.again")}`] : [];
  return [
    [speech.moment(move.at)],
    [move.round === 0 ? speech.say("progress.before-rounds") : String(move.round)],
    [partySpan(writing, move.by)],
    towards === null ? ["–"] : [partySpan(writing, towards)],
    [...labelText(label, writing), ...again],
    changeText(move, { party: move.by, label }, writing),
    towards === null ? ["–"] : changeText(move, { party: towards, label }, writing),
  ];
}

interface Changed {
  readonly party: number;
  readonly label: MoveLabel;
}

function changeText({ changes }: Move, { party, label }: Changed, writing: ProgressWriting): Text {
  const change = changes[party];
  if (change) return [figureText(change, writing), ...estimateOf(writing, party)];
  const compared = label.kind !== "none" || label.reason === "profile-not-given";
  return [compared ? writing.speech.say("progress.not-open") : "–"];
}

/** No table where no move has a name. */
function countsTable(writing: ProgressWriting): Block[] {
  const { progress, speech, entitlement } = writing;
  const pairs = entitlement.frame.parties.flatMap((_, by) =>
    entitlement.frame.parties.flatMap((__, towards) => (by === towards ? [] : [{ by, towards }])),
  );
  const labelled = progress.moves.some(({ labels }) => labels.some(({ label }) => label.kind !== "none"));
  if (!labelled) return [];
  return [
    {
      kind: "table",
      caption: speech.say("progress.counts-caption"),
      columns: [
        { title: [speech.say("progress.column-kind")], kind: "text" },
        ...pairs.map(({ by, towards }): Column => {
          const names = { first: partyName(writing, by), second: partyName(writing, towards) };
          return { title: [speech.put(message("progress.counts-column", names))], kind: "number" };
        }),
      ],
      rows: MOVE_CLASSES.map((move) => [
        moveText(move, writing),
        ...pairs.map((pair): Text => [countText(move, pair, writing)]),
      ]),
    },
  ];
}

interface Pair {
  readonly by: number;
  readonly towards: number;
}

/** From the moves that surely are of the kind to those that may be. */
function countText(move: MoveClass, { by, towards }: Pair, writing: ProgressWriting): string {
  const labels = writing.progress.moves
    .filter((one) => one.by === by)
    .flatMap(({ labels }) => labels.filter((one) => one.towards === towards).map(({ label }) => label));
  const sure = labels.filter((label) => label.kind === "decided" && label.move === move).length;
  const perhaps = labels.filter(
    (label) => label.kind === "undecided" && label.possible.includes(move),
  ).length;
  return betweenText(String(sure), String(sure + perhaps), writing);
}

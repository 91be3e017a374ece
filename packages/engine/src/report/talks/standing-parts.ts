// Of the report on progress: when something last moved, and how each issue stands.

import type { IssueDistance, IssueStanding } from "../../talks/progress/open-issues.ts";
import type { Moment, Standstill } from "../../talks/progress/standstill.ts";
import { optionName } from "../briefing/naming.ts";
import { paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import type { Column, Text } from "../text.ts";
import {
  betweenText,
  estimateOf,
  figureText,
  type ProgressWriting,
  partyName,
  partySpan,
} from "./progress-writing.ts";

export function stillPart(writing: ProgressWriting): Block[] {
  const { progress, speech } = writing;
  const [all, ...each] = progress.standstills;
  return part("talks-movement", speech.say("progress.title-still"), [
    { kind: "paragraph", lead: true, text: [stillText(all, writing)] },
    paragraph(speech.say("progress.what-moves")),
    {
      kind: "table",
      caption: speech.say("progress.still-each"),
      columns: columns(writing, ["party", "last", "since", "rounds"]),
      rows: each.map((one, party) => [[partySpan(writing, party)], ...stillCells(one, writing)]),
    },
  ]);
}

function columns({ speech }: ProgressWriting, names: readonly string[]): Column[] {
  return names.map((name) => ({ title: [speech.say(`progress.column-${name}`)], kind: "text" }));
}

function stillText({ sure, possible, time, rounds }: Standstill, writing: ProgressWriting): string {
  const { speech } = writing;
  if (!possible) return speech.say("progress.still-none", { milliseconds: time.high });
  if (sure && sure.at === possible.at && sure.by === possible.by)
    return speech.say("progress.still-known", {
      party: partyName(writing, sure.by),
      milliseconds: time.high,
      rounds: rounds.high,
    });
  return speech.say("progress.still-between", {
    ...time,
    fewest: rounds.low,
    most: rounds.high,
    sure: sure !== null,
  });
}

function stillCells({ sure, possible, time, rounds }: Standstill, writing: ProgressWriting): Text[] {
  const { speech } = writing;
  const when = (moment: Moment | null) =>
    moment ? speech.moment(moment.at) : speech.say("progress.none-yet");
  const last =
    when(sure) === when(possible)
      ? when(sure)
      : speech.say("progress.or-perhaps", { sure: when(sure), possible: when(possible) });
  return [
    [last],
    [speech.say("progress.time", { ...time })],
    [betweenText(String(rounds.low), String(rounds.high), writing)],
  ];
}

export function issuesPart(writing: ProgressWriting): Block[] {
  const { progress, speech, entitlement } = writing;
  const { parties } = entitlement.frame;
  const count = (status: IssueStanding["status"]) =>
    progress.issues.filter((one) => one.status === status).length;
  return part("talks-issues", speech.say("progress.title-issues"), [
    {
      kind: "paragraph",
      lead: true,
      text: [
        speech.say("progress.issues-lead", {
          closed: count("closed"),
          all: progress.issues.length,
          open: count("open"),
          waiting: count("waiting"),
        }),
      ],
    },
    {
      kind: "table",
      caption: speech.say("progress.issues-caption"),
      columns: [
        ...columns(writing, ["issue", "status"]),
        ...parties.map((_, party): Column => ({ title: [partySpan(writing, party)], kind: "text" })),
        ...columns(writing, ["apart"]),
      ],
      rows: progress.issues.map((standing) => issueRow(standing, writing)),
    },
  ]);
}

function issueRow({ issue, status, options, distance }: IssueStanding, writing: ProgressWriting): Text[] {
  const { speech, entitlement } = writing;
  const { frame } = entitlement;
  return [
    [{ kind: "name", text: frame.issues[issue].name }],
    [speech.say(`progress.issue-${status}`)],
    ...options.map(
      (option): Text => [
        option === null
          ? speech.say("progress.not-named")
          : { kind: "name", text: optionName(frame, issue, option) },
      ],
    ),
    distance ? distanceText(distance, issue, writing) : ["–"],
  ];
}

function distanceText(
  { different, steps, value, worth }: IssueDistance,
  issue: number,
  writing: ProgressWriting,
): Text {
  const { speech, entitlement } = writing;
  const { unit } = entitlement.frame.issues[issue];
  const apart = value
    ? speech.say("progress.apart-value", { value: speech.wording.formatNumber(value), unit })
    : steps
      ? speech.say("progress.steps", { ...steps })
      : speech.say("progress.different", { different });
  const worths = worth.flatMap((figure, party): Text => {
    if (!figure) return [];
    const said = { party: partyName(writing, party), worth: figureText(figure, writing) };
    return ["; ", speech.say("progress.apart-worth", said), ...estimateOf(writing, party)];
  });
  return [apart, ...worths];
}

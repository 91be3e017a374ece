// Of the report on progress: gaps, how far each side has come, and what followed what.
import { compare, type Rational, sign, subtract } from "../../maths/rational.ts";
import type { ConcessionRate } from "../../talks/progress/concession-rate.ts";
import type { Gap } from "../../talks/progress/gap.ts";
import type { Answers, Reciprocity } from "../../talks/progress/reciprocity.ts";
import { list, paragraph, part } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import { sensiblePlaces } from "../numbers.ts";
import type { Text } from "../text.ts";
import { capitalise } from "../wording.ts";
import {
  ESTIMATE,
  estimateOf,
  figureText,
  moveText,
  type ProgressWriting,
  partyName,
  turned,
} from "./progress-writing.ts";

function titled(
  name: "gaps" | "rates" | "answers",
  { speech }: ProgressWriting,
  blocks: readonly Block[],
): Block[] {
  return part(`talks-${name}`, speech.say(`progress.title-${name}`), blocks).map((block) =>
    block.kind === "part"
      ? {
          ...block,
          title: [...block.title, { kind: "small", text: ` (${speech.say(`progress.term-${name}`)})` }],
        }
      : block,
  );
}

export function gapsPart(writing: ProgressWriting): Block[] {
  return titled("gaps", writing, list(writing.progress.gaps.map((gap) => gapText(gap, writing))));
}

function gapText(gap: Gap, writing: ProgressWriting): Text {
  const { speech } = writing;
  const party = partyName(writing, gap.party);
  if (gap.kind === "none") return [speech.say(`progress.no-gap-${gap.reason}`, { party })];
  const certain = compare(gap.range.low, gap.range.high) === 0;
  const direction = sign(gap.point);
  const code =
    direction === 0 && certain ? "progress.gap-even" : direction < 0 ? "progress.gap-below" : "progress.gap";
  const points = figureText(direction < 0 ? turned(gap) : gap, writing);
  const left = gap.incomplete > 0 ? [speech.say("progress.incomplete", { count: gap.incomplete })] : [];
  return [
    [speech.say(code, { party, points }), ...left, ...historyText(gap.party, writing)].join(" "),
    ...estimateOf(writing, gap.party),
  ];
}

/** At point values, with a dash after rounds that left no gap. */
function historyText(party: number, writing: ProgressWriting): string[] {
  const { progress, speech } = writing;
  const course = progress.gapHistory.map((gaps) => gaps[party]);
  if (course.every((gap) => gap === null)) return [];
  const places = sensiblePlaces(course.filter((gap) => gap !== null));
  const points = course.map((gap) => (gap ? speech.wording.formatNumber(gap, { places }) : "–"));
  return [speech.say("progress.gap-history", { party: partyName(writing, party), points })];
}

export function ratesPart(writing: ProgressWriting): Block[] {
  const { progress, speech } = writing;
  return titled("rates", writing, [
    paragraph(speech.say("progress.rates-lead")),
    ...list(progress.concessions.map((rate) => rateText(rate, writing))),
  ]);
}

function rateText(found: ConcessionRate, writing: ProgressWriting): Text {
  const { speech } = writing;
  const party = partyName(writing, found.party);
  if (found.kind === "none") return [capitalise(speech.say(`progress.no-rate-${found.reason}`, { party }))];
  const { firstBest, lowest, noDeal, range } = found;
  const [gone, whole] = [subtract(firstBest, lowest), subtract(firstBest, noDeal)];
  const { formatNumber } = speech.wording;
  const places = sensiblePlaces([gone, whole]);
  const rate = (value: Rational) => formatNumber(value, { places: 2 });
  const said = speech.say("progress.rate", {
    party,
    gone: formatNumber(gone, { places }),
    whole: formatNumber(whole, { places }),
    rate: rate(found.rate),
  });
  const wide = range === null || compare(range.low, range.high) !== 0;
  const interval = range
    ? speech.say("progress.rate-range", { low: rate(range.low), high: rate(range.high) })
    : speech.say("progress.rate-range-unknown");
  const left = found.incomplete > 0 ? [speech.say("progress.incomplete", { count: found.incomplete })] : [];
  return [
    [capitalise(said), ...(wide ? [interval] : []), ...left].join(" "),
    ...estimateOf(writing, found.party),
  ];
}

export function answersPart(writing: ProgressWriting): Block[] {
  const { progress, speech } = writing;
  const told = progress.reciprocity.filter(hasCounted);
  const rest = progress.reciprocity.filter((one) => !hasCounted(one));
  const none = speech.say("progress.answers-none", { some: told.length > 0 });
  return titled("answers", writing, [
    ...told.flatMap((one) => answersBlocks(one, writing)),
    ...(rest.length > 0 ? [paragraph(none), ...leftOutBlocks(rest, writing)] : []),
  ]);
}

function hasCounted({ after }: Reciprocity): boolean {
  return after.some(({ total }) => total > 0);
}

function leftOutBlocks(all: readonly Reciprocity[], { speech }: ProgressWriting): Block[] {
  const undecided = all.reduce((sum, one) => sum + one.undecided, 0);
  const unlabelled = all.reduce((sum, one) => sum + one.unlabelled, 0);
  return undecided + unlabelled > 0
    ? [paragraph(speech.say("progress.answers-left-out", { undecided, unlabelled }))]
    : [];
}

function answersBlocks(one: Reciprocity, writing: ProgressWriting): Block[] {
  const { speech } = writing;
  const { after, estimated } = one;
  const names = { first: partyName(writing, one.by), second: partyName(writing, one.to) };
  const mark: Text = estimated ? [" ", ESTIMATE] : [];
  const counted = after.filter(({ total }) => total > 0);
  return [
    paragraph([speech.say("progress.answers-lead", names), ...mark]),
    ...list(counted.map((answers) => answersText(answers, writing))),
    ...leftOutBlocks([one], writing),
  ];
}

function answersText({ move, total, answers }: Answers, writing: ProgressWriting): Text {
  const { speech } = writing;
  const given = answers.flatMap((answer) => (answer.share ? [{ ...answer, share: answer.share }] : []));
  const counts = given
    .filter(({ count }) => count > 0)
    .flatMap(({ move: kind, count, share }, k): Text => {
      const interval = speech.wording.shareInterval(share.low, share.high);
      const said = speech.say("progress.answers-answer", { count, total, share: interval });
      return [k === 0 ? " " : "; ", ...moveText(kind, writing), said];
    });
  return [
    speech.say("progress.answers-after", { total }),
    ...moveText(move, writing),
    speech.say("progress.answers-then"),
    ...counts,
    ".",
  ];
}

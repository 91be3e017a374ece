// How talks are going, as blocks of a report: counts and figures with their intervals, and no score.
import type { Frame } from "../../case/frame.ts";
import type { Entitlement, TalksProgress } from "../../talks/progress/progress-for.ts";
import { paragraph } from "../briefing/writing.ts";
import type { Block } from "../document.ts";
import { answersPart, gapsPart, ratesPart } from "./measures-part.ts";
import { type TalksTelling, talksSpeech } from "./moments.ts";
import { movesPart } from "./moves-part.ts";
import type { ProgressWriting } from "./progress-writing.ts";
import { issuesPart, stillPart } from "./standing-parts.ts";
import { tripwiresPart } from "./tripwires-part.ts";

export interface ProgressTelling extends TalksTelling {
  /** What the progress was reckoned from. */
  readonly entitlement: Entitlement;
  /** The whole frame, where the entitlement's has fewer parties: each keeps the mark that it has elsewhere. */
  readonly marked?: Frame;
}

/**
 * One part a question, agreed signs of trouble first; before the first offer only these and how long nothing moved. It tells of no profile and no offer beyond those that the entitlement holds.
 */
export function progressReport(progress: TalksProgress, telling: ProgressTelling): Block[] {
  const { entitlement, marked } = telling;
  const speech = talksSpeech(telling);
  const writing: ProgressWriting = { progress, entitlement, speech, ...(marked && { marked }) };
  const signs = tripwiresPart(writing);
  const hasSigns = progress.tripwires.length > 0;
  const estimates = progress.scales.some((scale) => scale?.estimated);
  return [
    ...(hasSigns ? signs : []),
    {
      kind: "note",
      title: speech.say("briefing.how-to-read"),
      blocks: [
        paragraph(speech.say("progress.method")),
        ...(estimates ? [paragraph(speech.say("progress.method-estimates"))] : []),
      ],
    },
    ...stillPart(writing),
    ...(entitlement.offers.length > 0 ? figureParts(writing) : []),
    ...(hasSigns ? [] : signs),
  ];
}

function figureParts(writing: ProgressWriting): Block[] {
  return [
    ...issuesPart(writing),
    ...movesPart(writing),
    ...gapsPart(writing),
    ...ratesPart(writing),
    ...answersPart(writing),
  ];
}

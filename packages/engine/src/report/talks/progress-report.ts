// How talks are going, as blocks of a report: counts and figures with their intervals, and no score.
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
}

/** One part a question. It tells of no profile and no offer beyond those that the entitlement holds. */
export function progressReport(progress: TalksProgress, telling: ProgressTelling): Block[] {
  const { entitlement } = telling;
  const speech = talksSpeech(telling);
  const writing: ProgressWriting = { progress, entitlement, speech };
  const estimates = progress.scales.some((scale) => scale?.estimated);
  return [
    {
      kind: "note",
      title: speech.say("briefing.how-to-read"),
      blocks: [
        paragraph(speech.say("progress.method")),
        ...(estimates ? [paragraph(speech.say("progress.method-estimates"))] : []),
      ],
    },
    ...stillPart(writing),
    ...issuesPart(writing),
    ...movesPart(writing),
    ...gapsPart(writing),
    ...ratesPart(writing),
    ...answersPart(writing),
    ...tripwiresPart(writing),
  ];
}

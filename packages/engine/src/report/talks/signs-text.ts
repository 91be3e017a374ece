// Signs of trouble that were agreed beforehand, where they have come about or come near: one sentence each.
import type { TalksProgress } from "../../talks/progress/progress-for.ts";
import type { CountRange, TimeOfTalks } from "../../talks/progress/standstill.ts";
import type { TripwireStanding } from "../../talks/progress/tripwires.ts";
import { type TalksSpeech, talksSpeech } from "./moments.ts";
import type { ProgressTelling } from "./progress-report.ts";
import { betweenText } from "./progress-writing.ts";

export interface SignsText {
  readonly reached: readonly string[];
  /** In the last third of the way, or one round before it; and those of which it stays open whether they have come about. */
  readonly near: readonly string[];
}

export function signsText(
  { tripwires }: Pick<TalksProgress, "tripwires">,
  telling: ProgressTelling,
): SignsText {
  const { time } = telling.entitlement;
  const speech = talksSpeech(telling);
  const told = (code: string, those: readonly TripwireStanding[]) =>
    those.map((one) => speech.say(`standing.${code}`, { sign: signText(one, speech) }));
  const withReach = (reached: TripwireStanding["reached"]) =>
    tripwires.filter((one) => one.reached === reached);
  return {
    reached: told("sign-reached", withReach("yes")),
    near: [
      ...told("sign-perhaps", withReach("perhaps")),
      ...told(
        "sign-near",
        withReach("no").filter((one) => isNear(one, time)),
      ),
    ],
  };
}

function isNear({ kind, limit, count }: TripwireStanding, { openedAt, now }: TimeOfTalks): boolean {
  if (!count) return false;
  if (kind === "deadline") return 3 * (now - openedAt) >= 2 * (limit - openedAt);
  const isLastRound = kind !== "no-movement-time" && count.high > 0 && limit - count.high === 1;
  return isLastRound || 3 * count.high >= 2 * limit;
}

function signText({ kind, limit, count, left }: TripwireStanding, speech: TalksSpeech): string {
  if (kind === "deadline") {
    const until = speech.moment(limit);
    const milliseconds = left?.low ?? 0;
    return milliseconds > 0
      ? speech.say("standing.sign-deadline-near", { until, milliseconds })
      : speech.say("standing.sign-deadline", { until });
  }
  if (kind === "no-movement-time") {
    const span = (range: CountRange) => speech.say("progress.time", { ...range });
    return speech.say(`standing.sign-${kind}`, {
      count: count && span(count),
      limit: span({ low: limit, high: limit }),
    });
  }
  return speech.say(`standing.sign-${kind}`, {
    count: count && betweenText(String(count.low), String(count.high), { speech }),
    limit: speech.say("progress.rounds", { count: limit }),
  });
}

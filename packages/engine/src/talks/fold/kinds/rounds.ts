// Rounds, pauses, the format of talks, and walking away.
import { type Message, message } from "../../../case/message.ts";
import { checkRoundIssues } from "../agenda.ts";
import type { Bench, ConductOf } from "../conduct.ts";
import { chairs, hasVoice, isPaused, openRound, rulesInForce, unsigned } from "../control-facts.ts";

export const roundsConduct: ConductOf<
  "open-round" | "close-round" | "pause" | "resume" | "change-format" | "walk-away"
> = {
  "open-round": {
    header: "control",
    when: "talking",
    who: "chair",
    judge: ({ round, issues }, { control }) => {
      const open = openRound(control);
      if (open) return message("talks.round-open", { round: open.round });
      const expected = control.rounds.length + 1;
      if (round !== expected) return message("talks.not-the-next-round", { round, expected });
      const missing = unsigned(control);
      if (missing.length > 0) return message("talks.unsigned", { seats: missing });
      return checkRoundIssues(issues ?? null, control);
    },
    apply: ({ round, issues }, { control, mark }) => {
      control.rounds.push({ round, issues: issues ?? null, opened: mark, closed: null });
    },
  },
  "close-round": {
    header: "control",
    when: "rules",
    who: "chair",
    judge: ({ round }, { control }) =>
      openRound(control)?.round === round ? null : message("talks.round-not-open", { round }),
    apply: (_, { control, mark }) => closeLast(control.rounds, (round) => ({ ...round, closed: mark })),
  },
  pause: {
    header: "control",
    when: "always",
    who: "member",
    judge: (_, bench) =>
      isPaused(bench.control) ? message("talks.already-paused") : mayInterrupt("pause", bench),
    apply: ({ reason }, { control, mark }) => {
      control.pauses.push({ from: mark, reason: reason ?? null, until: null });
    },
  },
  resume: {
    header: "control",
    when: "always",
    who: "member",
    whileAway: true,
    judge: (_, bench) => {
      if (bench.control.away.has(bench.placed.seat)) return null;
      return isPaused(bench.control) ? mayInterrupt("resume", bench) : message("talks.not-paused");
    },
    apply: (_, { control, mark }) => {
      // A seat that had walked away comes back by it; a pause, if there is one, stays.
      if (control.away.delete(mark.seat)) return;
      closeLast(control.pauses, (pause) => ({ ...pause, until: mark }));
    },
  },
  "change-format": {
    header: "control",
    when: "rules",
    who: "chair",
    apply: ({ format, words }, { control, mark }) => {
      control.format = { format, words: words ?? null, since: mark };
    },
  },
  "walk-away": {
    header: "control",
    when: "always",
    who: "voice",
    apply: (_, { control, mark }) => {
      control.away.set(mark.seat, mark);
    },
  },
};

function closeLast<Entry>(entries: Entry[], close: (entry: Entry) => Entry): void {
  entries.push(...entries.splice(-1).map(close));
}

/** The chair, and whoever the rules in force give this to. */
function mayInterrupt(what: "pause" | "resume", { control, placed }: Bench): Message | null {
  if (chairs(control).includes(placed.seat)) return null;
  const who = rulesInForce(control)?.suspension[what];
  return who === "any-voice" && hasVoice(control, placed.seat) ? null : message("talks.not-in-the-chair");
}

// How a session ended, in a sentence or two.
import { message } from "../../case/message.ts";
import { makerName, roundsSpoken, type SessionWriting } from "./session-writing.ts";

export function endText(writing: SessionWriting): string {
  const { played, speech, subject } = writing;
  const { outcome, setup } = played;
  const { deadline, breakdown } = setup.terms;
  const round = outcome.round + 1;
  const rounds = deadline.kind === "rounds" ? deadline.rounds : null;
  switch (outcome.end) {
    case "agreed": {
      const parties = outcome.parties.map((party) => subject.frame.parties[party].name);
      const absent = subject.frame.parties.flatMap(({ name }, party) =>
        outcome.parties.includes(party) ? [] : [name],
      );
      return speech.put(message("rehearsed.end-agreed", { round, rounds, parties, absent }));
    }
    case "deadline":
      return speech.put(
        message("rehearsed.end-deadline", { round: roundsSpoken(played), kind: deadline.kind }),
      );
    case "broke-down":
      return speech.put(
        message("rehearsed.end-broke-down", {
          round,
          percent: speech.wording.formatNumber(100 * breakdown, { places: 1 }),
        }),
      );
    case "walked-away":
      return speech.put(
        message("rehearsed.end-walked-away", { round, party: makerName(writing, outcome.by) }),
      );
    case "forfeited": {
      const told = { round, party: makerName(writing, outcome.by), detail: outcome.detail };
      return `${speech.put(message("rehearsed.end-forfeited", told))} ${speech.put(message(`rehearsed.fault-${outcome.fault}`, told))}`;
    }
  }
}

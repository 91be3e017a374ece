// A tournament as a document: which way of behaving fared how, against whom, how sure that is, and what was played.
import type { ReportDocument } from "../document.ts";
import { answerSection, answerText } from "./answer-section.ts";
import { fareSection, shortFareTable } from "./fare-section.ts";
import { gameSection } from "./game-section.ts";
import { againstSection } from "./heat-figures.ts";
import { pairsSection } from "./pairs-section.ts";
import { caveatTexts, mindSection, playedSection } from "./played-section.ts";
import {
  prepareWriting,
  rankedWays,
  type TournamentTelling,
  type TournamentWriting,
} from "./tournament-writing.ts";

/** The whole of it. It is of no day: the same tournament gives the same document at any time. */
export function writeTournament(telling: TournamentTelling): ReportDocument {
  const writing = prepareWriting(telling);
  const played = rankedWays(writing).length > 0;
  return {
    ...headOf(writing, telling.language.code),
    sections: [
      ...(played
        ? [
            answerSection(writing),
            fareSection(writing),
            againstSection(writing),
            pairsSection(writing),
            gameSection(writing),
          ]
        : []),
      mindSection(writing),
      playedSection(writing),
    ],
  };
}

/** The answer and one table, for a terminal. */
export function writeTournamentBriefly(telling: TournamentTelling): ReportDocument {
  const writing = prepareWriting(telling);
  const head = headOf(writing, telling.language.code);
  if (rankedWays(writing).length === 0) return { ...head, sections: [] };
  const answer = answerSection(writing, caveatTexts(writing));
  return {
    ...head,
    sections: [{ ...answer, blocks: [...answer.blocks, shortFareTable(writing)] }],
  };
}

function headOf(writing: TournamentWriting, language: string): Omit<ReportDocument, "sections"> {
  const { speech, summary, plan, ways } = writing;
  return {
    language,
    title: speech.say("tournament.title"),
    summary:
      rankedWays(writing).length === 0
        ? answerText(writing)
        : speech.say("tournament.subtitle", {
            ways: ways.length,
            sessions: speech.wording.formatCount(summary.sessions),
            single: summary.sessions === 1,
            cases: plan.scenarios.length,
            case: plan.scenarios.length === 1 ? plan.scenarios[0].name : null,
          }),
    date: "",
    confidentialTo: null,
  };
}

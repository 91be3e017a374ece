// A review of one deal as a document: whether it can be bettered at nobody's cost, who is below no deal, and the exchanges that would help.

import type { Exchange } from "../../analysis/bargaining/obstacles/exchanges.ts";
import type { BetterDeal, DealReview } from "../../analysis/bargaining/obstacles/improve-deal.ts";
import type { Acceptability } from "../../analysis/bargaining/uncertainty/acceptability.ts";
import type { Case } from "../../case/case.ts";
import { type Rational, sign } from "../../maths/rational.ts";
import type { Block, ReportDocument } from "../document.ts";
import { speechIn } from "../speech.ts";
import type { Text } from "../text.ts";
import type { BriefingOptions } from "./briefing-options.ts";
import { partyText } from "./naming.ts";
import { acceptedText } from "./share-text.ts";
import { type CaseWriting, differenceText, list, nameOf, paragraph, say } from "./writing.ts";

/** More of a kind than this are left to the JSON figures. */
const MOST = 10;

export interface ReviewToWrite {
  readonly review: DealReview;
  /** Null where there is nothing to say about readings. */
  readonly acceptability: Acceptability | null;
}

export function writeReview(
  subject: Case,
  { review, acceptability }: ReviewToWrite,
  options: BriefingOptions,
): ReportDocument {
  const writing: CaseWriting = { subject, speech: speechIn(options.language) };
  return {
    language: options.language.code,
    title: subject.frame.title,
    summary: null,
    date: options.date,
    confidentialTo: options.confidentialTo ?? null,
    sections: [
      {
        id: "deal",
        title: say(writing, "briefing.title-review"),
        blocks: [
          standingTable(writing, review),
          ...list([
            ...verdictSentences(writing, review),
            ...(acceptability ? [acceptedText(writing, acceptability.toAll)] : []),
          ]),
        ],
      },
      {
        id: "better",
        title: say(writing, "briefing.title-better"),
        blocks: betterBlocks(writing, review),
      },
      {
        id: "exchanges",
        title: say(writing, "briefing.title-exchanges"),
        blocks: exchangeBlocks(writing, review),
      },
    ],
  };
}

function standingTable(writing: CaseWriting, { standing, deal }: DealReview): Block {
  const { subject } = writing;
  const { issues } = subject.frame;
  return {
    kind: "table",
    caption: say(writing, "briefing.review-table", {
      deal: deal.map((option, issue) => `${issues[issue].name}: ${issues[issue].options[option].name}`),
    }),
    columns: [
      { title: [say(writing, "briefing.column-party")], kind: "text" },
      { title: [say(writing, "briefing.column-worth")], kind: "number" },
      { title: [say(writing, "briefing.column-gain")], kind: "number" },
    ],
    rows: standing.map(({ worth, gain }, party): Text[] => [
      partyText(subject, party),
      [writing.speech.wording.formatNumber(worth)],
      [gain ? writing.speech.wording.formatChange(gain) : say(writing, "briefing.unknown")],
    ]),
  };
}

function verdictSentences(writing: CaseWriting, review: DealReview): string[] {
  const efficiency = {
    efficient: "briefing.review-efficient",
    improvable: "briefing.review-improvable",
    undecided: "briefing.review-undecided",
  }[review.efficiency];
  return [
    ...(review.allowed ? [] : [say(writing, "briefing.review-impossible")]),
    ...(review.crosses.length > 0
      ? [say(writing, "briefing.review-crosses", { redLines: [...review.crosses] })]
      : []),
    ...review.standing
      .filter(({ belowNoDeal }) => belowNoDeal)
      .map(({ party }) => say(writing, "briefing.review-below", { party: nameOf(writing, party) })),
    say(writing, efficiency),
  ];
}

function betterBlocks(writing: CaseWriting, { better, deal, allBetterListed }: DealReview): Block[] {
  if (better.length === 0) {
    const none = allBetterListed ? "briefing.none-better" : "briefing.none-better-found";
    return [paragraph(say(writing, none))];
  }
  return [
    ...list(better.slice(0, MOST).map((one) => betterSentence(writing, deal, one))),
    ...(allBetterListed && better.length <= MOST ? [] : [paragraph(say(writing, "briefing.more-better"))]),
  ];
}

function betterSentence(writing: CaseWriting, from: DealReview["deal"], { deal, gains }: BetterDeal): string {
  return say(writing, "briefing.better-deal", {
    changes: differenceText(writing, from, deal),
    gains: gainTexts(writing, gains),
  });
}

function exchangeBlocks(writing: CaseWriting, { exchanges, deal }: DealReview): Block[] {
  const helpful = exchanges.listed.filter(({ betterFor }) => betterFor.length > 0);
  if (helpful.length === 0) return [paragraph(say(writing, "briefing.no-exchange"))];
  return list(helpful.slice(0, MOST).map((exchange) => exchangeSentence(writing, deal, exchange)));
}

function exchangeSentence(
  writing: CaseWriting,
  from: DealReview["deal"],
  { deal, gains, needsBoth }: Exchange,
): string {
  return say(writing, "briefing.exchange", {
    changes: differenceText(writing, from, deal),
    gains: gainTexts(writing, gains),
    needsBoth,
  });
}

function gainTexts(writing: CaseWriting, gains: readonly Rational[]): string[] {
  return gains.flatMap((gain, party) =>
    sign(gain) > 0
      ? [
          say(writing, "briefing.gain-of", {
            party: nameOf(writing, party),
            gain: writing.speech.wording.formatChange(gain),
          }),
        ]
      : [],
  );
}

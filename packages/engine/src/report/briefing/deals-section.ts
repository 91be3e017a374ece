// The deals: how many there are, how many everyone could accept, and the picture with no deal and the short list in it.
import { drawDealCloud } from "../../analysis/bargaining/deal-cloud.ts";
import { isExact } from "../../case/quantity.ts";
import { add, larger, type Rational, smaller, sum, toNumber, ZERO } from "../../maths/rational.ts";
import type { Block, Section } from "../document.ts";
import { makeDealPlot } from "../figures/deal-plot.ts";
import { type Band, type Figure, MARK_LIMIT, SAMPLE_SIZE } from "../figures/figure.ts";
import { makePackagePlot } from "../figures/package-plot.ts";
import { formatCount, formatNumber } from "../wording.ts";
import { acceptableSentence } from "./acceptable-text.ts";
import { isEstimated } from "./naming.ts";
import { nameOf, paragraph, say, type Writing } from "./writing.ts";

export function dealsSection(writing: Writing): Section {
  return {
    id: "deals",
    title: say(writing, "briefing.title-deals"),
    blocks: [
      paragraph(acceptableSentence(writing)),
      paragraph(efficientSentence(writing)),
      ...guaranteeNote(writing),
      ...pictureBlocks(writing),
    ],
  };
}

function efficientSentence(writing: Writing): string {
  const { efficient } = writing.assessment;
  switch (efficient.kind) {
    case "exact":
      return say(writing, "briefing.efficient-exact", {
        points: efficient.pointCount,
        deals: formatCount(efficient.dealCount),
      });
    case "epsilon":
      return say(writing, "briefing.efficient-epsilon", { points: efficient.pointCount });
    default:
      return say(writing, "briefing.efficient-unknown");
  }
}

function guaranteeNote(writing: Writing): Block[] {
  const { efficient } = writing.assessment;
  if (efficient.kind !== "epsilon") return [];
  const percent = formatNumber(100 * efficient.epsilon);
  return [
    {
      kind: "note",
      title: say(writing, "briefing.guarantee-title"),
      blocks: [paragraph(say(writing, "briefing.guarantee", { percent }))],
    },
  ];
}

function pictureBlocks(writing: Writing): Block[] {
  const { efficient, shortList } = writing.assessment;
  const hasPoints = "points" in efficient && efficient.points.length > 0;
  if (!hasPoints && shortList.packages.length === 0) return [];
  const figure = writing.subject.frame.parties.length === 2 ? twoPartyPlot(writing) : manyPartyPlot(writing);
  return [{ kind: "figure", figure }];
}

function efficientWorths({ assessment: { efficient } }: Writing): number[][] {
  return "points" in efficient ? efficient.points.map(({ worth }) => worth.map(toNumber)) : [];
}

function twoPartyPlot(writing: Writing): Figure {
  const { subject, assessment, speech } = writing;
  const { frame, profiles } = subject;
  const { sheets, method } = assessment;
  const cloud = drawDealCloud({
    frame,
    sheets,
    profiles,
    seed: method.seed,
    limit: MARK_LIMIT,
    sample: SAMPLE_SIZE,
  });
  return makeDealPlot({
    parties: [plotParty(writing, 0), plotParty(writing, 1)],
    cloud,
    dealCount: assessment.dealCount ?? combinations(frame),
    frontier: efficientWorths(writing).map(([x, y]) => ({ x, y })),
    listed: assessment.shortList.packages.map(({ label, worth }) => ({
      label,
      x: toNumber(worth[0]),
      y: toNumber(worth[1]),
    })),
    speech,
  });
}

function combinations({ issues }: Writing["subject"]["frame"]): bigint {
  return issues.reduce((product, { options }) => product * BigInt(options.length), 1n);
}

function manyPartyPlot(writing: Writing): Figure {
  const { subject, assessment, speech } = writing;
  return makePackagePlot({
    parties: subject.frame.parties.map((_, party) => ({
      ...plotParty(writing, party),
      ...worthEnds(writing, party),
    })),
    others: efficientWorths(writing),
    listed: assessment.shortList.packages.map(({ label, worth }) => ({ label, worth: worth.map(toNumber) })),
    speech,
  });
}

function plotParty(writing: Writing, party: number) {
  return {
    name: nameOf(writing, party),
    estimated: isEstimated(writing.subject.profiles[party]),
    noDeal: noDealBand(writing, party),
  };
}

// As stated: an interval stays a band. A no-deal deal has the worth of that deal at point values.
function noDealBand({ subject, assessment }: Writing, party: number): Band | null {
  const { noDeal } = subject.profiles[party];
  if (noDeal.kind === "worth" && !isExact(noDeal.worth)) {
    return { low: toNumber(noDeal.worth.low), high: toNumber(noDeal.worth.high) };
  }
  const worth = assessment.sheets[party].noDeal;
  return worth && { low: toNumber(worth), high: toNumber(worth) };
}

// Each issue's worst and best together, and every interaction at its worst and best: no package lies outside.
function worthEnds({ assessment }: Writing, party: number): { lowest: number; highest: number } {
  const { points, terms, cap } = assessment.sheets[party];
  const ends = (pick: (a: Rational, b: Rational) => Rational) =>
    add(sum(points.map((options) => options.reduce(pick))), sum(terms.map(({ worth }) => pick(worth, ZERO))));
  const highest = ends(larger);
  return { lowest: toNumber(ends(smaller)), highest: toNumber(cap ? smaller(cap, highest) : highest) };
}

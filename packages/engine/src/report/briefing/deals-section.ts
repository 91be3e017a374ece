// The deals: how many there are, how many everyone could accept, and the picture with no deal and the short list in it.
import { drawDealCloud } from "../../analysis/bargaining/deal-cloud.ts";
import { isExact, type Quantity } from "../../case/quantity.ts";
import { add, larger, type Rational, smaller, sum, toNumber, ZERO } from "../../maths/rational.ts";
import type { Block, Section } from "../document.ts";
import { makeDealPlot } from "../figures/deal-plot.ts";
import { type Band, type Figure, MARK_LIMIT, SAMPLE_SIZE } from "../figures/figure.ts";
import { makePackagePlot } from "../figures/package-plot.ts";
import { acceptableSentence } from "./acceptable-text.ts";
import { isEstimated } from "./naming.ts";
import { finerPlaces } from "./worth-scale.ts";
import { nameOf, paragraph, say, type Writing } from "./writing.ts";

export function dealsSection(writing: Writing): Section {
  return {
    id: "deals",
    title: say(writing, "briefing.title-deals"),
    blocks: [
      ...guaranteeNote(writing),
      paragraph(acceptableSentence(writing)),
      paragraph([efficientSentence(writing), admissibleSentence(writing)].join(" ").trim()),
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
        deals: writing.speech.wording.formatCount(efficient.dealCount),
      });
    case "epsilon":
      return say(writing, "briefing.efficient-epsilon", { points: efficient.pointCount });
    default:
      return say(writing, "briefing.efficient-unknown");
  }
}

function admissibleSentence(writing: Writing): string {
  const { admissible } = writing.assessment;
  if (admissible?.kind !== "exact") return "";
  return say(writing, "briefing.efficient-admissible", {
    deals: writing.speech.wording.formatCount(admissible.dealCount),
  });
}

function guaranteeNote(writing: Writing): Block[] {
  const { efficient } = writing.assessment;
  if (efficient.kind !== "epsilon") return [];
  const percent = writing.speech.wording.formatNumber(100 * efficient.epsilon);
  return [
    {
      kind: "note",
      title: say(writing, "briefing.guarantee-title"),
      blocks: [paragraph(say(writing, "briefing.guarantee", { percent }))],
    },
  ];
}

function pictureBlocks(writing: Writing): Block[] {
  const { packages } = writing.assessment.shortList;
  if (efficientWorths(writing).length === 0 && packages.length === 0) return [];
  const isPlane = writing.subject.frame.parties.length === 2;
  return [{ kind: "figure", figure: isPlane ? twoPartyPlot(writing) : manyPartyPlot(writing) }];
}

// The listed packages lie on the edge of what crosses no red line.
function efficientWorths({ assessment }: Writing): number[][] {
  const efficient = assessment.admissible ?? assessment.efficient;
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
    listed: assessment.shortList.packages.map(({ label, worth, worthRange }) => ({
      label,
      x: toNumber(worth[0]),
      y: toNumber(worth[1]),
      ranges: { x: bandOf(worthRange[0]), y: bandOf(worthRange[1]) },
    })),
    keepsRedLines: assessment.admissible !== null,
    speech,
  });
}

function bandOf({ low, high }: Quantity): Band {
  return { low: toNumber(low), high: toNumber(high) };
}

function combinations({ issues }: Writing["subject"]["frame"]): bigint {
  return issues.reduce((product, { options }) => product * BigInt(options.length), 1n);
}

function manyPartyPlot(writing: Writing): Figure {
  const { assessment, speech } = writing;
  return makePackagePlot({
    parties: writing.subject.frame.parties.map((_, party) => ({
      party,
      ...plotParty(writing, party),
      ...worthEnds(writing, party),
    })),
    others: efficientWorths(writing),
    listed: assessment.shortList.packages.map(({ label, worth }) => ({
      label,
      worth: worth.map(toNumber),
    })),
    speech,
  });
}

function plotParty(writing: Writing, party: number) {
  return {
    name: nameOf(writing, party),
    estimated: isEstimated(writing.subject.profiles[party]),
    noDeal: noDealBand(writing, party),
    finer: finerPlaces(writing, party),
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

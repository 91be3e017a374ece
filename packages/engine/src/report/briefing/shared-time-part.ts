// What the rules would pick if time could be shared or a lottery drawn between packages, where that adds anything to single packages.
import type { Lottery } from "../../analysis/bargaining/convexified/lottery.ts";
import type { Solution } from "../../analysis/bargaining/solutions/solution.ts";
import type { Deal } from "../../case/frame.ts";
import { type Rational, subtract, toNumber } from "../../maths/rational.ts";
import type { Block } from "../document.ts";
import type { Text } from "../text.ts";
import { placesFor } from "./uncertain-text.ts";
import { finerPlaces } from "./worth-scale.ts";
import { differenceText, nameOf, paragraph, say, type Writing } from "./writing.ts";

interface Rule {
  readonly name: string;
  readonly lottery: Lottery;
  readonly plain: Solution;
}

const RULES = [
  ["nash", "briefing.short-rule-nash"],
  ["kalaiSmorodinsky", "briefing.short-rule-kalai-smorodinsky"],
  ["egalitarian", "briefing.short-rule-egalitarian"],
] as const;

/** Nothing where no rule picks a lottery of several packages; one sentence where it would add nothing that can be read off the figures. */
export function sharedTimeBlocks(writing: Writing): Block[] {
  const { convexified, solutions } = writing.assessment;
  const rules = RULES.flatMap(([key, code]): Rule[] => {
    const lottery = convexified[key];
    return lottery.found ? [{ name: say(writing, code), lottery, plain: solutions[key] }] : [];
  });
  const mixed = rules.filter(({ lottery }) => lottery.parts.length > 1);
  if (mixed.length === 0) return [];
  const telling = mixed.filter((rule) => addsSomething(writing, rule));
  if (telling.length === 0) return [paragraph(say(writing, "briefing.shared-time-little"))];
  return [paragraph(say(writing, "briefing.shared-time-lead")), ruleTable(writing, telling)];
}

function placesOf(writing: Writing, party: number): number {
  const { shortList, uncertainty } = writing.assessment;
  const finer = finerPlaces(writing, party);
  if (uncertainty.sample.certain) return 2 + finer;
  const worths = shortList.packages.map(({ worth, worthRange }) => ({
    value: worth[party],
    range: worthRange[party],
  }));
  return placesFor(worths, finer);
}

function addsSomething(writing: Writing, { lottery, plain }: Rule): boolean {
  if (!plain.found) return true;
  const [{ worth: single }] = plain.points;
  return lottery.worth.some(
    (worth, party) => Math.abs(toNumber(subtract(worth, single[party]))) >= 10 ** -placesOf(writing, party),
  );
}

function ruleTable(writing: Writing, rules: readonly Rule[]): Block {
  return {
    kind: "table",
    caption: say(writing, "briefing.shared-time-table"),
    columns: [
      { title: [say(writing, "briefing.column-rule")], kind: "text" },
      { title: [say(writing, "briefing.column-parts")], kind: "text" },
      { title: [say(writing, "briefing.column-average")], kind: "text" },
    ],
    rows: rules.map((rule): Text[] => [
      [rule.name],
      [partsText(writing, rule.lottery)],
      [averageText(writing, rule)],
    ]),
  };
}

function averageText(writing: Writing, { lottery, plain }: Rule): string {
  return lottery.worth
    .map((worth, party) => {
      const places = placesOf(writing, party);
      return say(writing, "briefing.average-of", {
        party: nameOf(writing, party),
        worth: writing.speech.wording.formatNumber(worth, { places }),
        single: plain.found
          ? writing.speech.wording.formatNumber(plain.points[0].worth[party], { places })
          : null,
      });
    })
    .join("; ");
}

/** Smaller shares are counted only. */
const LEAST_SHARE = 0.01;

function partsText(writing: Writing, { parts }: Lottery): string {
  const large = parts.filter(({ share }) => toNumber(share) >= LEAST_SHARE);
  const said = [...large]
    .sort((a, b) => toNumber(b.share) - toNumber(a.share))
    .map(({ deal, share }) =>
      say(writing, "briefing.part-of-time", {
        share: shareText(writing, share),
        deal: dealText(writing, deal),
      }),
    );
  const rest = parts.length - large.length;
  return [...said, ...(rest > 0 ? [say(writing, "briefing.small-parts", { count: rest })] : [])].join("; ");
}

// A small fraction as it is, any other in parts of 100.
function shareText(writing: Writing, { num, den }: Rational): string {
  if (den <= 20n) return say(writing, "briefing.in-parts", { part: String(num), whole: String(den) });
  const part = writing.speech.wording.formatNumber((100 * Number(num)) / Number(den), { places: 0 });
  return say(writing, "briefing.in-parts", { part, whole: "100" });
}

/** By the listed package that it is, or by how it differs from the nearest one. */
function dealText(writing: Writing, deal: Deal): string {
  const { packages } = writing.assessment.shortList;
  const differences = (other: Deal) => other.filter((option, issue) => option !== deal[issue]).length;
  const [nearest] = [...packages].sort((a, b) => differences(a.deal) - differences(b.deal));
  if (!nearest) return "";
  const changes = differenceText(writing, nearest.deal, deal);
  const code = changes === "" ? "briefing.listed-package" : "briefing.changed-package";
  return say(writing, code, { letter: nearest.label, changes });
}

// What a briefing says first, and how sure it says it is.
import { capitalise, countInWords, formatCount, listOf, shareInterval } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";
import { inPoints, isLost, pointsOf, withUnit } from "./points.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const plain = (value: Params[string]): string[] => (Array.isArray(value) ? [...value] : []);
const everyone = (sides: Params[string]): string =>
  Number(sides) === 2 ? "both sides" : `all ${countInWords(Number(sides))} sides`;

const existence: Catalogue = {
  "briefing.title-glance": () => "At a glance",
  "briefing.title-deals": () => "The deals",
  "briefing.no-package-at-all": () => "The impossible combinations of the case leave no package at all.",
  "briefing.exists": ({ count, deals, sides, certain }) =>
    `${certain ? "A" : "At the middle of the estimates a"} deal exists: ${count ?? "some"} of ${deals === null ? "very many packages" : withUnit(deals, "package")} ${count === "1" ? "is" : "are"} at least as good as no deal for ${everyone(sides)}.`,
  "briefing.exists-not": ({ deals, sides, certain }) =>
    `${certain ? "As things stand" : "At the middle of the estimates"} there is no deal: ${deals === null ? "no package" : `none of ${withUnit(deals, "package")}`} is at least as good as no deal for ${everyone(sides)} and crosses no red line.`,
  "briefing.exists-turns-on": ({ parties }) =>
    `Nothing here says that a deal exists or that none does: what ${listOf(names(parties))} would have without one is unknown, and the answer turns on it.`,
  "briefing.exists-undecided": () => "Whether a deal exists was not decided: the search met its limit.",
  "briefing.count-between": ({ low, high }) => `between ${low} and ${high}`,
  "briefing.efficient-exact": ({ points, deals }) =>
    Number(points) === 1
      ? `One point is efficient: ${deals === "1" ? "one package reaches it" : `${deals} packages reach it`}, and no other is better for anyone.`
      : `${deals} packages are efficient: for each, no other is better for one side and no worse for the rest.${deals === formatCount(Number(points)) ? "" : ` They make ${formatCount(Number(points))} different points.`}`,
  "briefing.efficient-admissible": ({ deals }) =>
    deals === "0"
      ? "Every package crosses a red line."
      : `Among the packages that cross no red line, ${deals} ${deals === "1" ? "is" : "are"} efficient.`,
  "briefing.efficient-epsilon": ({ points }) =>
    `There are too many efficient packages to list; ${withUnit(formatCount(Number(points)), "point")} ${Number(points) === 1 ? "stands" : "stand"} for them.`,
  "briefing.efficient-unknown": () =>
    "Too many issues hang together for the efficient packages to be listed.",
  "briefing.guarantee-title": () => "How near the listed points are",
  "briefing.guarantee": ({ percent }) =>
    `For every efficient package some listed point gives each party at least as much, less at most ${percent} of 100 of that party's range from worst to best package.`,
};

const lines: Catalogue = {
  "briefing.glance-list": ({ count, issues }) =>
    `${packages(count)} ${Number(count) === 1 ? "deserves" : "deserve"} the table${differ(issues)}.`,
  "briefing.glance-list-nearest": ({ count, issues }) =>
    `${packages(count)} ${Number(count) === 1 ? "comes" : "come"} nearest to one${differ(issues)}.`,
  "briefing.glance-list-unknown": ({ count, issues }) =>
    `${packages(count)} ${Number(count) === 1 ? "shows" : "show"} what balance could look like, not what anybody would accept${differ(issues)}.`,
  "briefing.glance-division": ({ total, splits }) =>
    `If each issue can be shared, each side can have ${total} of its points (Adjusted Winner)${plain(splits).length > 0 ? `, with ${listOf(plain(splits))}` : ""}. That looks at fairness only, not at what either side has without a deal.`,
  "briefing.glance-division-unequal": ({ splits }) =>
    `If each issue can be shared, Adjusted Winner divides them${plain(splits).length > 0 ? `, with ${listOf(plain(splits))}` : ""}. That looks at fairness only, not at what either side has without a deal.`,
  "briefing.division-split": ({ issue, first, one, second, other }) =>
    `${one} of “${issue}” for ${first} and ${other} for ${second}`,
  "briefing.glance-one-demand": ({ unit }) =>
    `What stands in the way is one thing: ${unit}. It excludes every package that the rest can accept.`,
  "briefing.glance-excludes-itself": ({ asker }) =>
    `What stands in the way: what is asked by ${asker} cannot all be had at once.`,
  "briefing.glance-asks-too-much": ({ asker, other }) =>
    `What stands in the way: with everything granted that is asked by ${asker}, no package is as good as no deal for ${other}.`,
  "briefing.glance-each-asks-too-much": () =>
    "What stands in the way: each side asks for more than the other can accept; nobody can have everything.",
  "briefing.glance-conflict": ({ units }) =>
    `What stands in the way, to begin with: ${listOf(plain(units))} cannot be had together.`,
  "briefing.glance-no-obstacle": () =>
    "Nothing that is asked for stands in the way: it can all be met in one package.",
  "briefing.glance-sure-unknown": () =>
    "How sure: until that is known, in how many readings of what was stated a deal exists cannot be said.",
  "briefing.glance-no-demands": () =>
    "What stands in the way: nothing that was written down; neither demands nor red lines are stated.",
  "briefing.glance-worths": () =>
    "What stands in the way is not what is asked for: what the sides have without a deal is more than any package gives them.",
  "briefing.glance-learn": ({ parties }) =>
    `The first thing worth learning is what no deal is worth to ${listOf(names(parties))}: what follows for them if talks fail.`,
  "briefing.glance-opens": ({ units }) =>
    `The smallest change that would open a deal: giving up ${listOf(plain(units))}.`,
  "briefing.glance-watch": ({ party, margin, places, none, certain }) =>
    `What would change it: ${tippingRise({ margin, places, none })} in what no deal is worth to ${party} ${!none && isLost(margin, places) ? "can leave" : "leaves"} no package${certain ? "" : ", at the middle of the estimates"}.`,
};

function tippingRise({ margin, places, none }: Params): string {
  if (none) return "any rise";
  return isLost(margin, places)
    ? `a rise of ${pointsOf(margin, places)}`
    : `a rise of more than ${pointsOf(margin, places)}`;
}

function packages(count: Params[string]): string {
  return `${capitalise(countInWords(Number(count)))} package${Number(count) === 1 ? "" : "s"}`;
}

function differ(issues: Params[string]): string {
  const on = plain(issues);
  const quoted = on.map((issue) => `“${issue}”`);
  return on.length > 0 ? `; they differ most on ${listOf(quoted)}` : "";
}

const sureness: Catalogue = {
  "briefing.title-sure": () => "How sure this is",
  "briefing.nothing-uncertain": () =>
    "Nothing in this case is stated as an interval or an order, so there is nothing to draw: the figures are as exact as what was written down.",
  "briefing.sure-certain": () =>
    "How sure: everything is stated exactly; the answer is as good as what was written down.",
  "briefing.sure-always": () =>
    "How sure: every reading of what was stated has a deal (not the probability that the parties agree).",
  "briefing.sure-never": () => "How sure: no reading of what was stated has a deal.",
  "briefing.sure-share": ({ low, high, undecided }) =>
    `How sure: ${readingsWith(Number(low), Number(high))} (not the probability that the parties agree)${undecided === "0" ? "" : `; ${withUnit(undecided, "reading")} ${undecided === "1" ? "was" : "were"} left undecided`}.`,
  "briefing.sure-unknown": ({ parties }) =>
    `Whether a deal exists cannot be said while what ${listOf(names(parties))} would have without one is unknown.`,
  "briefing.sure-none-admissible": () =>
    "How sure: in no reading is there a deal, since red lines exclude every package.",
  "briefing.sure-not-computed": () =>
    "How sure: this could not be computed; the case is too large for drawing readings.",
  "briefing.surely-one-deal": () =>
    "Surely: one package is acceptable to everyone however the estimates are read.",
  "briefing.surely-no-one-deal": () =>
    "Not surely: no single package is acceptable to everyone in every reading.",
  "briefing.zone-not-sure": () => "Not surely: some readings leave no deal at all.",
  "briefing.zone-possible": () => "Possibly: some readings have a deal.",
  "briefing.possibly-not": () => "Not even possibly: in no reading of what was stated is there a deal.",
  "briefing.ceiling-none": ({ party }) =>
    `The other parties alone leave no deal, whatever ${party} would settle for.`,
  "briefing.ceiling-surely": ({ party, worth }) =>
    `If no deal is worth ${inPoints(worth)} or less to ${party}, a deal surely exists.`,
  "briefing.ceiling-possibly": ({ party, worth }) =>
    `If no deal is worth more than ${inPoints(worth)} to ${party}, there is none.`,
  "briefing.ceiling-middle": ({ party, worth }) =>
    `At the middle of the estimates, a deal exists as long as no deal is worth no more than ${inPoints(worth)} to ${party}.`,
  "briefing.shares-table": ({ party }) => `Readings with a deal, by what no deal is worth to ${party}`,
  "briefing.column-no-deal-worth": () => "If no deal is worth",
  "briefing.column-readings": () => "A deal exists",
  "briefing.readings-share": ({ low, high }) =>
    Number(low) >= 1
      ? "in every reading"
      : Number(high) <= 0
        ? "in no reading"
        : `in ${shareInterval(Number(low), Number(high))} readings`,
  "briefing.trade-off-title": () => "What no deal may be worth to each for a deal to exist",
  "briefing.trade-off-caption": ({ first, second }) =>
    `A deal exists as long as what no deal is worth to ${first} and what it is worth to ${second} meet on or below the line.`,
  "briefing.trade-off-reading": ({ first, second, x, y, complete }) =>
    `For example: if no deal is worth ${inPoints(x)} to ${first}, a deal exists as long as it is worth no more than ${y} to ${second}. All of this at the middle of the estimates${complete ? "" : "; not all steps of the line are known"}.`,
  "briefing.trade-off-alternative": ({ points, first, second }) =>
    `A line of ${withUnit(String(points), "step")} that falls from the best for ${second} on the left to the best for ${first} on the right.`,
  "briefing.trade-off-axis": ({ party, estimated }) =>
    `Worth of no deal to ${party}, in its points${estimated ? " (est.)" : ""}`,
  "briefing.trade-off-inside": () => "a deal exists",
  "briefing.trade-off-outside": () => "no deal exists",
  "briefing.trade-off-table": ({ complete }) =>
    `A deal exists if no deal is worth no more than this to each, row by row${complete ? "" : " (not all rows)"}`,
  "briefing.estimate-of": ({ parties, by, on }) =>
    `${names(parties).length === 1 ? "The profile" : "The profiles"} of ${listOf(names(parties))} ${names(parties).length === 1 ? "was" : "were"} estimated${by === "" ? "" : ` by ${by}`}${on === "" ? "" : `, on ${on}`}.`,
  "briefing.sure-method": ({ draws, seed }) =>
    `${draws === "1" ? "1 reading was" : `${draws} readings were`} drawn from what was stated, each as likely as any other (seed ${seed}). The share says how far what was stated settles the question. It is not the probability that the parties will agree.`,
  "briefing.strip-zone": () => "A deal exists",
  "briefing.strip-suits": ({ package: listed, party }) => `${listed} suits ${party}`,
  "briefing.strip-suits-all": ({ package: listed }) => `${listed} suits everyone`,
  "briefing.strip-title": () => "In how many readings",
  "briefing.strip-caption": () => "In how many of 100 readings of what was stated each of these holds.",
  "briefing.strip-reading": () => "The dot is the share, the bar what chance in the drawing leaves open.",
  "briefing.strip-alternative": () => "A row each, from 0 to 100 readings.",
  "briefing.strip-alternative-row": ({ label, share }) => `${label}: ${share} of 100.`,
  "briefing.strip-axis": () => "of 100 readings of what was stated",
  "briefing.strip-table": () => "Readings of 100, with the 95 % interval",
  "briefing.strip-column-what": () => "What",
  "briefing.strip-column-share": () => "Of 100",
  "briefing.strip-column-low": () => "At least",
  "briefing.strip-column-high": () => "At most",
};

function readingsWith(low: number, high: number): string {
  if (low >= 1) return "every reading of what was stated has a deal";
  if (high <= 0) return "no reading of what was stated has a deal";
  return `${shareInterval(low, high)} readings of what was stated have a deal`;
}

export const glanceSentences: Catalogue = { ...existence, ...lines, ...sureness };

// What a briefing says about what stands in the way of a deal.
import { capitalise, counted, countInWords, listOf, midSentence } from "../../wording.ts";
import type { Catalogue, Params } from "../catalogue.ts";

const names = (value: Params[string]): string[] => (Array.isArray(value) ? value.map(midSentence) : []);
const voice = (value: Params[string]): string => midSentence(String(value));
const start = (value: Params[string]): string => capitalise(String(value));

/** How far an answer at the middle of what is known holds for the rest of it. */
function readings(value: Params[string]): string {
  if (value === "surely") return " That holds however the estimates are read.";
  if (value === "possibly") return " Read differently within what is known, the answer can change.";
  return value === "surely-not" ? " That holds however the estimates are read." : "";
}

const zone: Catalogue = {
  "briefing.title-obstacles": () => "What stands in the way",
  "briefing.obstacles-too-large": () =>
    "Too many issues hang together in this case for a search of what stands in the way.",
  "briefing.zone-open": () => "Deals exist that nobody need refuse.",
  "briefing.zone-closed": () => "No package is as good as no deal for everyone and crosses no red line.",
  "briefing.zone-depends": ({ parties }) =>
    `Whether a deal exists turns on what ${listOf(names(parties))} would have without one, which is unknown. What follows counts only what is known.`,
  "briefing.zone-undecided": () => "The search was stopped before it could say whether a deal exists.",
};

const asking: Catalogue = {
  "briefing.title-asking": () => "What each side asks of the other",
  "briefing.asks-too-much": ({ asker, other, short, readings: how }) =>
    `${start(asker)} asks more than ${voice(other)} can accept: with everything it asks for, ${voice(other)} is at best ${short} points below no deal.${readings(how)}`,
  "briefing.asks-too-much-of-itself": ({ asker, short, readings: how }) =>
    `What ${voice(asker)} asks for leaves it ${short} points below what it has without a deal.${readings(how)}`,
  "briefing.asks-the-impossible": ({ asker }) =>
    `No possible package gives ${voice(asker)} everything that it asks for.`,
  "briefing.asks-across-red-lines": ({ asker, other }) =>
    `Every package with everything that ${voice(asker)} asks for crosses a red line of ${voice(other)}.`,
  "briefing.asks-bearable": ({ asker, other, spare, readings: how }) =>
    `${start(asker)} asks no more than ${voice(other)} can accept: with everything it asks for, ${voice(other)} can still be ${spare === "0" ? "as well off as" : `${spare} points above`} no deal.${readings(how)}`,
  "briefing.asks-enough-for-itself": ({ asker, spare }) =>
    `With everything that it asks for, ${voice(asker)} is ${spare === "0" ? "as well off as" : `up to ${spare} points above`} no deal.`,
  "briefing.asks-depends": ({ asker, other, worth, own }) =>
    own
      ? `With everything that it asks for, ${voice(asker)} reaches ${worth} points; what it has without a deal is unknown.`
      : `With everything that ${voice(asker)} asks for, ${voice(other)} reaches at best ${worth ?? "nothing"} points; whether that is enough turns on what it has without a deal, which is unknown.`,
  "briefing.asks-undecided": ({ asker, other }) =>
    `The search was stopped before it could say whether ${voice(asker)} asks more than ${voice(other)} can accept.`,
  "briefing.asks-only-separately": ({ asker }) =>
    `What ${voice(asker)} asks for suits each other party taken alone, but no package suits them all at once.`,
};

const conflicts: Catalogue = {
  "briefing.title-conflicts": () => "What cannot stand together",
  "briefing.all-can-stand": () =>
    "Everything that is asked for and every red line can be met in one package.",
  "briefing.no-allowed-deal": () => "The impossible combinations of the case leave no package at all.",
  "briefing.background-empty": () =>
    "What the parties have without a deal is more than any package can give them together; no change in what they ask for helps.",
  "briefing.cannot-agree": ({ parties }) =>
    `${capitalise(listOf(names(parties)))} cannot agree among themselves.`,
  "briefing.conflicts-undecided": () =>
    "The search was stopped before it could say what cannot stand together.",
  "briefing.conflicts-lead": () =>
    "Each line is something that no acceptable package meets in full, and of which every part matters.",
  "briefing.conflict": ({ units }) => `${capitalise(listOf(names(units)))}.`,
  "briefing.conflict-alone": ({ units }) =>
    `${capitalise(listOf(names(units)))}: this alone excludes every acceptable package.`,
  "briefing.unit-demand": ({ party, pattern }) => `${voice(party)} asks for ${pattern}`,
  "briefing.unit-red-line": ({ party, pattern }) => `${voice(party)} refuses ${pattern}`,
  "briefing.more-not-listed": ({ count }) =>
    `${capitalise(counted(Number(count), "more", "more"))} not listed here.`,
  "briefing.not-complete": () => "This list is not complete: the search met its limit.",
};

const ways: Catalogue = {
  "briefing.title-relaxations": () => "The smallest changes that would open a deal",
  "briefing.relaxations-lead": () =>
    "Any one line is enough, and nothing less of it is. Fewest changes come first, then those that cost their owner least.",
  "briefing.relaxation": ({ units, losses, enough, proven }) =>
    `If this is given up: ${listOf(names(units))}. ${names(losses).map(capitalise).join(" ")}${
      names(enough).length > 0 ? ` Enough would be ${listOf(names(enough))}.` : ""
    }${proven ? "" : " Perhaps less would do; the search met its limit."}`,
  "briefing.owner-loss": ({ party, loss }) =>
    loss === "0"
      ? `${voice(party)} loses nothing of the best it could hope for.`
      : `${voice(party)} then reaches at best ${loss} of 100 less of its range than if it got all it asks for.`,
  "briefing.owner-loss-unknown": ({ party }) => `what that costs ${voice(party)} was not decided.`,
  "briefing.enough": ({ issue, asked, enough }) => `${enough} in place of ${asked} on ${issue}`,
  "briefing.title-distance": () => "How far apart the sides are",
  "briefing.red-lines-close": () => "Red lines, not worths, exclude every package.",
  "briefing.distance-unknown": () => "How far apart they are cannot be said from what is known.",
  "briefing.distance-share": ({ share, ignored }) =>
    `In the package that comes nearest, the side that is worst off is short of no deal by ${share} of 100 of its range.${
      names(ignored).length > 0 ? ` ${capitalise(listOf(names(ignored)))} could not be counted.` : ""
    }`,
  "briefing.distance-between": ({ low, high }) =>
    `In the package that comes nearest, the side that is worst off is short of no deal by between ${low} and ${high} of 100 of its range.`,
  "briefing.alone-opens": ({ party, distance, most }) =>
    `A deal exists once ${voice(party)} settles for ${most ? "at most " : ""}${distance} points less than what it has without one.`,
  "briefing.alone-does-not": ({ party }) => `No lowering by ${voice(party)} alone opens a deal.`,
  "briefing.title-break-even": () => "How much better an alternative may become",
  "briefing.break-even": ({ party, margin, worth, none, ignored, proven }) =>
    none
      ? `Any improvement in what ${voice(party)} has without a deal leaves no package that suits everyone.`
      : `A package that suits everyone remains as long as what ${voice(party)} has without a deal improves by no more than ${margin} points (to ${worth})${
          proven ? "" : ", or somewhat more"
        }.${without(ignored)}`,
  "briefing.break-even-unknown": ({ party, worth, ignored, proven }) =>
    `${start(party)} can be offered at most ${worth} points${proven ? "" : ", or somewhat more"}: a deal exists only if it has no more than that without one.${without(ignored)}`,
};

function without(ignored: Params[string]): string {
  return names(ignored).length > 0
    ? ` What ${listOf(names(ignored))} would have without a deal is unknown and puts no bound here.`
    : "";
}

const groups: Catalogue = {
  "briefing.title-groups": () => "Who can agree without whom",
  "briefing.groups-lead": () =>
    "What absent parties would gain or lose is not counted here, nor whether they could prevent it.",
  "briefing.groups-unknown": ({ parties }) =>
    `What ${listOf(names(parties))} would have without a deal is unknown, so only red lines count for ${names(parties).length === 1 ? "it" : "them"}.`,
  "briefing.group": ({ parties }) =>
    `${capitalise(listOf(names(parties)))} can agree among ${countInWords(names(parties).length)}.`,
  "briefing.group-everyone": () => "All can agree together.",
};

export const briefingObstacleSentences: Catalogue = { ...zone, ...asking, ...conflicts, ...ways, ...groups };

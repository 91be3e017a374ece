// Two packages to ask about next: they differ in two or three issues, neither is better on all, and the answer teaches most.
import type { Case } from "../../../case/case.ts";
import type { Deal, Frame } from "../../../case/frame.ts";
import type { ComparedSide, PackageComparison, Profile } from "../../../case/profile.ts";
import { type Chance, makeChance } from "../../../maths/chance.ts";
import { toNumber } from "../../../maths/rational.ts";
import { drawnWorth, makeSheetSampler } from "../draws.ts";
import { admissibility, anyDeal } from "./admissible-deals.ts";
import { checkComparison, profileFor } from "./check-comparisons.ts";

export interface ComparisonQuestion {
  readonly first: Deal;
  readonly second: Deal;
  /** Share of the readings drawn in which the first is worth more, ties by half. Where the profile is certain, 0, 1, or 0.5 for equals: the question then checks it. */
  readonly shareForFirst: number;
}

export interface NextComparisonOptions {
  readonly seed: number;
  /** Pairs that were asked already without an answer, and are not to come again. */
  readonly skip?: readonly { readonly first: Deal; readonly second: Deal }[];
}

const MOST_PAIRS = 600;
const MOST_TRIES = 6_000;
const READINGS = 200;
/** Pairs looked at for whether one is better on all issues. */
const CLOSER_LOOK = 60;

/**
 * First come pairs that split the readings of the profile most evenly; among equals, those where what is gained on one issue and lost on
 * the other is large and nearly balanced. Null where no such pair is left. The same seed gives the same question.
 * @throws RangeError when the case has no such party, or for a seed that is none.
 */
export function nextComparison(
  source: Pick<Case, "frame" | "profiles">,
  party: string,
  { seed, skip = [] }: NextComparisonOptions,
): ComparisonQuestion | null {
  const { frame } = source;
  const profile = profileFor(source.profiles, party);
  const asked = new Set([...profile.comparisons.flatMap(changeOf), ...skip.flatMap(changeOf)]);
  const pairs = candidates(source, { chance: makeChance(seed), asked });
  const judged = judge(pairs, { profile, frame, chance: makeChance(seed, 1) });
  judged.sort((a, b) => a.unevenness - b.unevenness || a.imbalance - b.imbalance);
  const best = judged.slice(0, CLOSER_LOOK).find(({ pair }) => isTradeOff(pair, profile, frame));
  return best ? { ...best.pair, shareForFirst: best.shareForFirst } : null;
}

interface Pair {
  readonly first: Deal;
  readonly second: Deal;
}

/** What changes from the one package to the other, whichever comes first; the rest is the same in both. */
function changeOf({
  first,
  second,
}: {
  readonly first: ComparedSide;
  readonly second: ComparedSide;
}): string[] {
  if (first === "no-deal" || second === "no-deal") return [];
  const changes = (from: Deal, to: Deal) =>
    from.flatMap((option, issue) => (option === to[issue] ? [] : [`${issue}:${option}>${to[issue]}`])).join();
  return [[changes(first, second), changes(second, first)].sort()[0]];
}

interface Drawing {
  readonly chance: Chance;
  readonly asked: ReadonlySet<string>;
}

/** Pairs of admissible packages that differ in two issues, now and then in three; each change once. */
function candidates(source: Pick<Case, "frame" | "profiles">, { chance, asked }: Drawing): Pair[] {
  const { frame } = source;
  const isAdmissible = admissibility(source);
  const open = frame.issues.flatMap(({ options }, issue) => (options.length > 1 ? [issue] : []));
  if (open.length < 2) return [];
  const seen = new Set(asked);
  const found: Pair[] = [];
  for (let tries = 0; tries < MOST_TRIES && found.length < MOST_PAIRS; tries++) {
    const first = anyDeal(frame, chance);
    const second = withChanges(first, {
      frame,
      open,
      chance,
      count: open.length > 2 && tries % 4 === 3 ? 3 : 2,
    });
    const [change] = changeOf({ first, second });
    if (seen.has(change) || !isAdmissible(first) || !isAdmissible(second)) continue;
    seen.add(change);
    found.push({ first, second });
  }
  return found;
}

interface Changing {
  readonly frame: Frame;
  readonly open: readonly number[];
  readonly chance: Chance;
  readonly count: number;
}

function withChanges(deal: Deal, { frame, open, chance, count }: Changing): number[] {
  const left = [...open];
  const changed = [...deal];
  for (let k = 0; k < count; k++) {
    const [issue] = left.splice(chance.below(left.length), 1);
    const options = frame.issues[issue].options.length;
    changed[issue] = (deal[issue] + 1 + chance.below(options - 1)) % options;
  }
  return changed;
}

interface Judged {
  readonly pair: Pair;
  readonly shareForFirst: number;
  /** 0 where half of the readings favour either, 1 where all agree. */
  readonly unevenness: number;
  /** 0 where gains and losses balance, 1 where there is only one of them; less where more is at stake. */
  readonly imbalance: number;
}

function judge(
  pairs: readonly Pair[],
  { profile, frame, chance }: { readonly profile: Profile; readonly frame: Frame; readonly chance: Chance },
): Judged[] {
  const sampler = makeSheetSampler({ ...profile, noDeal: { kind: "unknown" } }, frame, chance);
  const wins = new Float64Array(pairs.length);
  const net = new Float64Array(pairs.length);
  const moved = new Float64Array(pairs.length);
  for (let draw = 0; draw < READINGS; draw++) {
    sampler.draw();
    const { sheet } = sampler;
    pairs.forEach(({ first, second }, k) => {
      const more = drawnWorth(sheet, first) - drawnWorth(sheet, second);
      wins[k] += more > 0 ? 1 : more === 0 ? 0.5 : 0;
      net[k] += Math.abs(more);
      for (let issue = 0; issue < first.length; issue++) {
        moved[k] += Math.abs(sheet.points[issue][first[issue]] - sheet.points[issue][second[issue]]);
      }
    });
  }
  return pairs.map((pair, k) => {
    const shareForFirst = wins[k] / READINGS;
    const isIdle = moved[k] === 0;
    return {
      pair,
      shareForFirst,
      // Steps of a twentieth: chance decides nothing finer.
      unevenness: isIdle ? 1 : Math.round(Math.abs(2 * shareForFirst - 1) * 20) / 20,
      imbalance: isIdle ? 1 : net[k] / moved[k],
    };
  });
}

/** False where one package is at least as good on every issue in every reading, so that no answer could teach anything. */
function isTradeOff({ first, second }: Pair, profile: Profile, frame: Frame): boolean {
  const bare: Profile = { ...profile, weights: null, interactions: [], cap: null };
  const signs = first.map((option, issue) => {
    if (option === second[issue]) return { low: 0, high: 0 };
    const only = second.map((other, k) => (k === issue ? option : other));
    const answer: PackageComparison = { verdict: "better", first: only, second, because: null, act: null };
    const { difference } = checkComparison(bare, frame, answer);
    const counts = profile.weights?.kind !== "simplex" && profile.weights?.shares[issue].num === 0n;
    if (!difference || counts) return { low: 0, high: 0 };
    return { low: toNumber(difference.low), high: toNumber(difference.high) };
  });
  return signs.some(({ high }) => high > 0) && signs.some(({ low }) => low < 0);
}

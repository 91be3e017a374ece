// Packages that a mediator builds without knowing what anything is worth to anybody. Nothing here goes through the packages, so that
// spaces of any size will do.
import type { Deal } from "../../case/frame.ts";
import type { Chance } from "../../maths/chance.ts";
import type { DealNumber, Deals } from "../scenario/deals.ts";
import { packageOf } from "../scenario/measured-space.ts";
import type { Scenario } from "../scenario/scenario.ts";

interface Drafting {
  readonly scenario: Scenario;
  readonly deals: Deals;
  readonly chance: () => Chance;
}

/** How often a change is drawn before issues that hang together are changed as one. */
const MOST_DRAWS = 50;

const centres = new WeakMap<Scenario, Deal>();

/** Of issues that hang together, the allowed combination nearest to the middle options; the first among ties. */
export function centralText({ scenario, deals }: Drafting): DealNumber {
  const { groups, optionCounts } = scenario.measured.space;
  let centre = centres.get(scenario);
  if (!centre) {
    const nearest = groups.map(({ issues, options, size }) => {
      let [found, least] = [0, Infinity];
      for (let k = 0; k < size; k++) {
        let away = 0;
        issues.forEach((issue, j) => {
          const last = Math.max(1, optionCounts[issue] - 1);
          away += Math.abs(options[k * issues.length + j] / last - 0.5);
        });
        if (away < least - 1e-9) [found, least] = [k, away];
      }
      return found;
    });
    centre = packageOf(scenario.measured, nearest);
    centres.set(scenario, centre);
  }
  return numberOf(deals, centre);
}

/** Any allowed package, each as likely as any other. */
export function drawnText({ scenario, deals, chance }: Drafting): DealNumber {
  const { measured } = scenario;
  return numberOf(
    deals,
    packageOf(
      measured,
      measured.space.groups.map(({ size }) => chance().below(size)),
    ),
  );
}

/** Changes of a text, one issue or up to `most` of them at a time. */
export class TextChanges {
  readonly #drafting: Drafting;
  readonly #most: number;
  /** Issues with something to choose, in an order that drawing changes. */
  readonly #issues: number[];
  #text: DealNumber = -1;
  #before: Deal = [];
  #changed: number[] = [];

  constructor(drafting: Drafting, most: number) {
    const { optionCounts } = drafting.scenario.measured.space;
    this.#drafting = drafting;
    this.#issues = optionCounts.flatMap((count, issue) => (count > 1 ? [issue] : []));
    this.#most = Math.min(most, this.#issues.length);
  }

  /** Another package; null where there is none. */
  of(text: DealNumber): DealNumber | null {
    const { deals, scenario } = this.#drafting;
    if (deals.count === 1n) return null;
    if (text !== this.#text) {
      this.#text = text;
      this.#before = deals.dealOf(text);
      this.#changed = [...this.#before];
    }
    for (let draws = 0; draws < MOST_DRAWS; draws++) {
      const number = this.#draw(scenario.measured.space.optionCounts);
      if (number !== null) return number;
    }
    return anotherGroup(this.#before, this.#drafting);
  }

  #draw(optionCounts: readonly number[]): DealNumber | null {
    const draw = this.#drafting.chance();
    const issues = this.#issues;
    const count = this.#most > 1 ? 1 + draw.below(this.#most) : 1;
    for (let k = 0; k < count; k++) {
      // The first k places hold the issues that have been drawn already.
      const at = k + draw.below(issues.length - k);
      const issue = issues[at];
      issues[at] = issues[k];
      issues[k] = issue;
      this.#changed[issue] = another(this.#before[issue], optionCounts[issue], draw);
    }
    const number = this.#drafting.deals.numberOf(this.#changed);
    for (let k = 0; k < count; k++) this.#changed[issues[k]] = this.#before[issues[k]];
    return number;
  }
}

function anotherGroup(before: Deal, { scenario, deals, chance }: Drafting): DealNumber {
  const { measured } = scenario;
  const combinations = measured.combinationsOf(before) as number[];
  const open = measured.space.groups.flatMap(({ size }, g) => (size > 1 ? [g] : []));
  const g = open[chance().below(open.length)];
  combinations[g] = another(combinations[g], measured.space.groups[g].size, chance());
  return numberOf(deals, packageOf(measured, combinations));
}

/** Issues that hang together are taken from one of the packages, drawn for each lot of them. */
export function mixedText(from: Int32Array, { scenario, deals, chance }: Drafting): DealNumber {
  const { measured } = scenario;
  const known = Array.from(from, (deal) => measured.combinationsOf(deals.dealOf(deal)) as number[]);
  const mixed = measured.space.groups.map((_, g) => {
    const first = known[0][g];
    return known.every((one) => one[g] === first) ? first : known[chance().below(known.length)][g];
  });
  return numberOf(deals, packageOf(measured, mixed));
}

/** One of `count` other than `now`. */
function another(now: number, count: number, chance: Chance): number {
  const drawn = chance.below(count - 1);
  return drawn < now ? drawn : drawn + 1;
}

function numberOf(deals: Deals, deal: Deal): DealNumber {
  return deals.numberOf(deal) as DealNumber;
}

// The same case told otherwise: points in another unit, issues in another order, packages by name.
import type { Deal } from "../../../src/case/frame.ts";
import type { Shock } from "../../../src/rehearsal/index.ts";
import type { SmallCase, SmallSide } from "../small-scenarios.ts";
import type { Script } from "./scripted.ts";
import type { Setting } from "./settings.ts";

type Told = Omit<Setting, "scenario">;

/** All points times 10^power, as decimals that read exactly. */
export function rescaled<T extends Told>(setting: T, power: number): Told {
  const scale = (points: number) => Number(`${points}e${power}`);
  const side = (one: SmallSide): SmallSide => ({
    ...one,
    noDeal: scale(one.noDeal),
    points: mapValues(one.points, (options) => mapValues(options, scale)),
    ...(one.interactions
      ? { interactions: one.interactions.map(({ when, worth }) => ({ when, worth: scale(worth as number) })) }
      : {}),
  });
  const shock = ({ noDeal, ...rest }: Shock): Shock => ({
    ...rest,
    noDeal: noDeal.map((points) => (points === null ? null : scale(points))),
  });
  return {
    ...setting,
    small: { ...setting.small, sides: mapValues(setting.small.sides, side) },
    terms: {
      ...setting.terms,
      delays: setting.terms.delays.map((delay) => ({ ...delay, cost: scale(delay.cost) })),
      shocks: setting.terms.shocks.map(shock),
    },
  };
}

/** Issues, and with them what scripts say, the other way round. */
export function reversed<T extends Told>(setting: T): Told {
  const side = (one: SmallSide): SmallSide => ({
    ...one,
    points: Object.fromEntries(Object.entries(one.points).reverse()),
  });
  return {
    ...setting,
    small: { ...setting.small, sides: mapValues(setting.small.sides, side) },
    scripts: setting.scripts.map((script): Script => ({ ...script, offers: script.offers.map(backwards) })),
  };
}

export const backwards = (deal: Deal): number[] => [...deal].reverse();

/** The two parties in each other's place: each keeps its id, its wishes and what happens to it. */
export function swapped<T extends Told>(setting: T): Told {
  const { small, terms } = setting;
  const sides: SmallCase["sides"] = Object.fromEntries(Object.entries(small.sides).reverse());
  const shocks = terms.shocks.map((shock) => ({ ...shock, noDeal: [...shock.noDeal].reverse() }));
  return {
    ...setting,
    small: { ...small, sides },
    terms: { ...terms, delays: [...terms.delays].reverse(), shocks },
    seat: 1 - setting.seat,
    scripts: [...setting.scripts].reverse(),
  };
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

// What a rehearsal is played on: a case at one reading of its profiles, prepared once and shared by any number of sessions.

import { readPointValues } from "../../analysis/preference/point-value.ts";
import type { Sheet } from "../../analysis/preference/sheet.ts";
import type { Frame } from "../../case/frame.ts";
import { type Message, message } from "../../case/message.ts";
import type { Profile } from "../../case/profile.ts";
import type { Rational } from "../../maths/rational.ts";
import { ComposedDeals, PreparedDeals } from "./composed-deals.ts";
import type { Deals } from "./deals.ts";
import { type HeldIssue, withHeld } from "./held-issues.ts";
import { ListedDeals } from "./listed-deals.ts";
import { type MeasuredSpace, measureSpace, noDealIn } from "./measured-space.ts";

/** Up to so many packages stand in a table. */
export const TABLED_DEALS = 100_000n;

export interface Scenario {
  readonly frame: Frame;
  /** The reading that is played, in the order of the parties. */
  readonly sheets: readonly Sheet[];
  readonly measured: MeasuredSpace;
  readonly parties: readonly ScenarioParty[];
  /** Issues that are held at one option: no other packages are played. */
  readonly held: readonly HeldIssue[];
  /** The same with nothing held; itself where nothing is. */
  readonly whole: Scenario;
  /** The packages for one session. Listed scenarios share one table; those of large ones are the session's own. */
  openDeals(): Deals;
}

export interface ScenarioParty {
  readonly id: string;
  readonly name: string;
  /** Worth of no deal on the scale of {@link Deals.worth}; below 0 or above 1 where it is worse or better than every package. */
  readonly noDeal: number;
  /** A worth in the party's own points on that scale. */
  scaled(points: number): number;
  /** A worth on that scale in the party's own points. */
  points(worth: number): number;
  /** Somebody else judged what this party wants. */
  readonly estimated: boolean;
}

export interface ScenarioInput {
  readonly frame: Frame;
  /** In the order of the frame's parties. */
  readonly profiles: readonly Profile[];
  /** A reading of the profiles; their point values by default. */
  readonly sheets?: readonly Sheet[];
  /** By party id: the worth of no deal to play with, in its own points, in place of what the profile says. */
  readonly noDeal?: ReadonlyMap<string, Rational>;
  /** Issues to hold at one option, each once. Worths in points stay what they are; 0 and 1 are the worst and the best that is left. */
  readonly held?: readonly HeldIssue[];
}

export type ScenarioOpening =
  | { readonly ok: true; readonly scenario: Scenario }
  /** Why there is nothing to play: every reason. */
  | { readonly ok: false; readonly reasons: readonly Message[] };

export function openScenario({ held = [], ...input }: ScenarioInput): ScenarioOpening {
  const whole = openHeld(input, null);
  return whole.ok && held.length > 0 ? openHeld({ ...input, held }, whole.scenario) : whole;
}

/** @param whole with nothing held; null where nothing is. */
function openHeld(input: ScenarioInput, whole: Scenario | null): ScenarioOpening {
  const { frame, profiles, held = [] } = input;
  const sheets = (input.sheets ?? readPointValues({ frame, profiles })).map((sheet, party) => {
    const noDeal = input.noDeal?.get(frame.parties[party].id);
    return noDeal ? { ...sheet, noDeal } : sheet;
  });
  const unknown = frame.parties.filter((_, party) => sheets[party].noDeal === null);
  const reasons: Message[] = [];
  if (frame.parties.length < 2) reasons.push(message("rehearsal.one-party", { count: frame.parties.length }));
  if (unknown.length > 0) {
    reasons.push(
      message("rehearsal.no-deal-unknown", {
        parties: unknown.map(({ name }) => name),
        ids: unknown.map(({ id }) => id),
      }),
    );
  }
  const measured = measureSpace(withHeld(frame, held), { profiles, sheets });
  if (!measured) return { ok: false, reasons: [...reasons, message("rehearsal.too-much-together")] };
  if (measured.space.dealCount === 0n) reasons.push(message("rehearsal.nothing-allowed"));
  measured.parties.forEach(({ range }, party) => {
    if (measured.space.dealCount > 0n && Number.isNaN(range)) {
      reasons.push(message("rehearsal.refuses-everything", { party: frame.parties[party].name }));
    }
  });
  if (reasons.length > 0) return { ok: false, reasons };
  return { ok: true, scenario: makeScenario({ frame, profiles, sheets, held }, { measured, whole }) };
}

function makeScenario(
  { frame, profiles, sheets, held }: Required<Omit<ScenarioInput, "noDeal">>,
  { measured, whole }: { readonly measured: MeasuredSpace; readonly whole: Scenario | null },
): Scenario {
  let listed: Deals | null = null;
  let prepared: PreparedDeals | null = null;
  return {
    frame,
    sheets,
    measured,
    held,
    get whole() {
      return whole ?? this;
    },
    parties: frame.parties.map(({ id, name }, party) => ({
      id,
      name,
      ...scaleOf(measured, party),
      estimated: profiles[party].estimated !== null,
    })),
    openDeals: () => {
      if (measured.space.dealCount > TABLED_DEALS) {
        prepared ??= new PreparedDeals(measured);
        return new ComposedDeals(prepared);
      }
      listed ??= new ListedDeals(measured);
      return listed;
    },
  };
}

function scaleOf(
  measured: MeasuredSpace,
  party: number,
): Pick<ScenarioParty, "noDeal" | "scaled" | "points"> {
  const { lowest, range, perPoint } = measured.parties[party];
  const share = (worth: number) =>
    // All packages are worth the same to it: that is 1, and no deal is as good, worse or better.
    range === 0 ? 1 + Math.sign(worth - lowest) : (worth - lowest) / range;
  const apart = noDealIn(measured, party) ?? Number.NaN;
  const noDeal = share(apart);
  return {
    noDeal,
    scaled: (points) => share(inUnits(points, perPoint)),
    points: (worth) => {
      if (range !== 0) return (lowest + worth * range) / perPoint;
      return (worth === noDeal ? apart : lowest) / perPoint;
    },
  };
}

/** 0.55 points at 100 to the point are 55: a product of doubles may come out just beside the whole number that is meant. */
function inUnits(points: number, perPoint: number): number {
  const product = points * perPoint;
  const whole = Math.round(product);
  return perPoint !== 1 && whole / perPoint === points ? whole : product;
}

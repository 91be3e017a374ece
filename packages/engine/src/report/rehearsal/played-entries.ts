// What was laid down besides protocol and strategies, with its exact numbers, so that the same can be played again.
import { readPointValues } from "../../analysis/preference/point-value.ts";
import type { Case } from "../../case/case.ts";
import type { Profile } from "../../case/profile.ts";
import { isExact, type Quantity } from "../../case/quantity.ts";
import { equal, type Rational } from "../../maths/rational.ts";
import type { Scenario } from "../../rehearsal/scenario/scenario.ts";
import { type Deadline, type Delay, MOST_ROUNDS } from "../../rehearsal/terms/terms.ts";
import type { Numeric } from "../numbers.ts";
import type { Text } from "../text.ts";
import { hasCome, makerName, partiesOf, type SessionWriting } from "./session-writing.ts";

export interface PlayedEntry {
  readonly term: Text;
  readonly details: Text[];
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
const DAY = 24 * HOUR;

/** One entry, none where it has nothing to say. */
export function entryOf({ speech }: SessionWriting, code: string, texts: readonly string[]): PlayedEntry[] {
  return texts.length === 0 ? [] : [{ term: [speech.say(code)], details: texts.map((text) => [text]) }];
}

export function deadlineEntry(writing: SessionWriting): PlayedEntry[] {
  const { deadline } = writing.played.setup.terms;
  return entryOf(writing, "rehearsed.term-deadline", deadlineTexts(writing, deadline));
}

type Speaking = Pick<SessionWriting, "speech">;

export function deadlineTexts(writing: Speaking, deadline: Deadline): string[] {
  const { speech } = writing;
  if (deadline.kind !== "time") {
    return [speech.say(`rehearsed.deadline-${deadline.kind}`, { rounds: deadline.rounds })];
  }
  const { limit, turn, rounds } = deadline;
  const { least, most } = turn;
  const told = speech.say("rehearsed.deadline-time", {
    milliseconds: limit,
    ...{ least, most, same: least === most, cap: rounds < MOST_ROUNDS ? rounds : null },
  });
  if ([limit, least, most].every(isToldExactly)) return [told];
  const hours = (milliseconds: number) => exact(writing, milliseconds / HOUR);
  return [
    told,
    speech.say("rehearsed.deadline-hours", { limit: hours(limit), least: hours(least), most: hours(most) }),
  ];
}

/** In words a span is told by its two largest units, of which the least is a minute. */
function isToldExactly(milliseconds: number): boolean {
  return milliseconds % (milliseconds >= DAY ? HOUR : MINUTE) === 0;
}

export function waitingTexts(writing: SessionWriting): string[] {
  const { delays } = writing.played.setup.terms;
  return partiesOf(writing).flatMap((party) => {
    const delay = delays[party];
    if (delay.discount === 1 && delay.cost === 0) return [];
    return [waitingText(writing, makerName(writing, party), delay)];
  });
}

export function waitingText(writing: Speaking, party: string, { discount, cost, mounting }: Delay): string {
  return writing.speech.say("rehearsed.waiting", {
    party,
    discount: discount === 1 ? null : exact(writing, discount),
    cost: cost === 0 ? null : exact(writing, cost),
    mounting: mounting === 0 ? null : exact(writing, 100 * mounting),
  });
}

export function shockTexts(writing: SessionWriting): string[] {
  const { speech, played } = writing;
  return played.setup.terms.shocks.map((shock) => {
    const each = shock.noDeal.flatMap((points, party) =>
      points === null
        ? []
        : [
            speech.say("rehearsed.shock-worth", {
              party: makerName(writing, party),
              points: exact(writing, points),
            }),
          ],
    );
    return speech.say("rehearsed.planned-shock", {
      round: shock.round + 1,
      what: shock.what === "" ? null : shock.what,
      each,
      came: hasCome(writing, shock),
    });
  });
}

export function givenTexts(writing: SessionWriting): string[] {
  const { subject, played, speech } = writing;
  return givenNoDeal(subject, played.setup.scenario).flatMap((given, party) =>
    given === null
      ? []
      : [
          speech.say("rehearsed.given", {
            party: makerName(writing, party),
            points: exact(writing, given),
            known: subject.profiles[party].noDeal.kind === "worth",
          }),
        ],
  );
}

/** By party, what no deal is worth where it is played as another worth than the profile's own; else null. */
export function givenNoDeal(subject: Case, { sheets }: Scenario): (Rational | null)[] {
  return readPointValues(subject).map(({ noDeal: said }, party) => {
    const given = sheets[party].noDeal;
    return given === null || (said !== null && equal(said, given)) ? null : given;
  });
}

export function readingTexts(writing: SessionWriting): string[] {
  const { profiles } = writing.subject;
  const named = (holds: (profile: Profile) => boolean) =>
    partiesOf(writing).flatMap((party) => (holds(profiles[party]) ? [makerName(writing, party)] : []));
  const [open, estimated] = [named(isOpen), named((profile) => profile.estimated !== null)];
  return [
    ...(open.length > 0 ? [writing.speech.say("rehearsed.middles", { parties: open })] : []),
    ...(estimated.length > 0 ? [writing.speech.say("rehearsed.estimates", { parties: estimated })] : []),
  ];
}

/** Leaves something between two ends, by intervals or by an order alone. */
function isOpen({ issues, weights, interactions, noDeal }: Profile): boolean {
  const open = (quantity: Quantity) => !isExact(quantity);
  return (
    issues.some((worth) => {
      if (worth.kind === "each") return worth.options.some(open);
      if (worth.kind === "curve") return worth.knots.some((knot) => open(knot.worth));
      return worth.tiers.length > 2 || open(worth.best) || open(worth.worst);
    }) ||
    weights?.kind === "simplex" ||
    interactions.some(({ worth }) => open(worth)) ||
    (noDeal.kind === "worth" && open(noDeal.worth))
  );
}

/** As many decimals as it takes to type it again. */
export function exact({ speech }: Speaking, value: Numeric): string {
  return speech.wording.formatNumber(value, { places: 12 });
}

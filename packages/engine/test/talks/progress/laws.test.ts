import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { Frame, PartyId, Pattern } from "../../../src/case/frame.ts";
import type { IssueWorth, Profile } from "../../../src/case/profile.ts";
import type { Quantity } from "../../../src/case/quantity.ts";
import { add, multiply, type Rational, rational, toText } from "../../../src/maths/rational.ts";
import {
  type Entitlement,
  type MoveLabel,
  type Offer,
  progressFor,
  type TalksProgress,
} from "../../../src/talks/progress/index.ts";
import { certainProfiles, offerLists, openProfiles, PARTIES, talksFrame, talksOf } from "./random-talks.ts";

const anyProfiles = fc.oneof(certainProfiles, openProfiles);
const text = (value: Rational | null | undefined) => value && toText(value);

/** Labels by offer and by other party, as text. */
function labelsOf({ moves }: TalksProgress): string[][] {
  return moves.map(({ labels }) => labels.map(({ towards, label }) => `${towards} ${nameOf(label)}`));
}

function nameOf(label: MoveLabel): string {
  if (label.kind === "decided") return label.move;
  return label.kind === "none" ? label.reason : `${label.possible} ${label.atPointValues} ${label.sharp}`;
}

describe("entitlement", () => {
  test("the input has room for the frame, what is open and what was agreed, and for nothing else", () => {
    expectTypeOf<keyof Entitlement>().toEqualTypeOf<
      "frame" | "profiles" | "offers" | "papers" | "others" | "time" | "tripwires" | "theta"
    >();
  });

  test("what a party that is not shown wants changes nothing", () => {
    fc.assert(
      fc.property(
        fc.tuple(anyProfiles, anyProfiles, offerLists, fc.subarray([0, 1, 2])),
        ([profiles, otherwise, offers, shown]) => {
          const world = (hidden: readonly Profile[]) =>
            profiles.map((profile, p) => (shown.includes(p) ? profile : hidden[p]));
          const seen = (all: readonly Profile[]) => talksOf(shown.map((p) => all[p]), offers); // biome-ignore format: one thought
          expect(progressFor(seen(world(otherwise)))).toEqual(progressFor(seen(world(profiles))));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a party's own figures are the same whoever else is shown, and others' appear only with them", () => {
    fc.assert(
      fc.property(anyProfiles, offerLists, fc.subarray([0, 1, 2]), (all, offers, shown) => {
        // Red lines are no secret of the first best: it is over what nobody shown refuses.
        const profiles = all.map((profile) => ({ ...profile, redLines: [] }));
        const whole = progressFor(talksOf(profiles, offers));
        const part = progressFor(talksOf(shown.map((p) => profiles[p]), offers)); // biome-ignore format: one thought
        for (let p = 0; p < PARTIES; p++) {
          if (shown.includes(p)) {
            expect([part.scales[p], part.gaps[p], part.concessions[p]]).toEqual([
              whole.scales[p],
              whole.gaps[p],
              whole.concessions[p],
            ]);
          } else {
            expect([part.scales[p], part.gaps[p].kind, part.concessions[p].kind]).toEqual([
              null,
              "none",
              "none",
            ]);
          }
        }
        part.moves.forEach(({ by, labels, changes }, k) => {
          expect(changes.every((change, p) => change === null || shown.includes(p))).toBe(true);
          labels.forEach(({ towards, label }, j) => {
            if (shown.includes(by) && shown.includes(towards))
              expect(label).toEqual(whole.moves[k].labels[j].label);
            else expect(label.kind).toBe("none");
          });
        });
      }),
      { numRuns: 60 },
    );
  });
});

test("rescaling a party's points and shifting them changes no label and no rate, and stretches its gap", () => {
  fc.assert(
    fc.property(
      fc.tuple(certainProfiles, offerLists, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 })),
      ([profiles, offers, factor, shift]) => {
        const scale = { factor: rational(BigInt(factor), 3n), shift: rational(BigInt(shift)) };
        const before = progressFor(talksOf(profiles, offers));
        const after = progressFor(talksOf([rescaled(profiles[0], scale), ...profiles.slice(1)], offers));
        expect(labelsOf(after)).toEqual(labelsOf(before));
        expect(after.concessions.map((rate) => rate.kind === "rate" && text(rate.rate))).toEqual(
          before.concessions.map((rate) => rate.kind === "rate" && text(rate.rate)),
        );
        expect(after.standstills).toEqual(before.standstills);
        const [was, is] = [before.gaps[0], after.gaps[0]];
        if (was.kind === "gap" && is.kind === "gap") {
          expect(text(is.point)).toBe(text(multiply(scale.factor, was.point)));
        }
      },
    ),
    { numRuns: 100 },
  );
});

interface Scale {
  readonly factor: Rational;
  readonly shift: Rational;
}

function rescaled(profile: Profile, { factor, shift }: Scale): Profile {
  const stretch = ({ low, high }: Quantity) => ({ low: multiply(factor, low), high: multiply(factor, high) });
  const move = ({ low, high }: Quantity) => ({ low: add(low, shift), high: add(high, shift) });
  return {
    ...profile,
    issues: profile.issues.map((worth, issue): IssueWorth => {
      if (worth.kind !== "each") throw new RangeError("certain profiles give each option its points");
      const options = worth.options.map(stretch);
      return { kind: "each", options: issue === 0 ? options.map(move) : options };
    }),
    interactions: profile.interactions.map((term) => ({ ...term, worth: stretch(term.worth) })),
    cap: profile.cap && add(multiply(factor, profile.cap), shift),
    noDeal:
      profile.noDeal.kind === "worth"
        ? { kind: "worth", worth: move(stretch(profile.noDeal.worth)) }
        : profile.noDeal,
  };
}

test("turning round the order of parties, issues and options turns round the result and changes nothing else", () => {
  fc.assert(
    fc.property(certainProfiles, offerLists, (profiles, offers) => {
      const before = progressFor(talksOf(profiles, offers));
      const after = progressFor({
        ...talksOf(profiles.map(turnedProfile).toReversed(), offers.map(turnedOffer)),
        frame: turnedFrame(),
      });
      const back = labelsOf(after).map((labels) =>
        labels.map((label) => `${turnedParty(Number(label[0]))}${label.slice(1)}`).toReversed(),
      );
      expect(back).toEqual(labelsOf(before));
      const figures = ({ gaps, concessions, issues, standstills }: TalksProgress) => ({
        gaps: gaps.map((gap) => (gap.kind === "gap" ? text(gap.point) : gap.reason)),
        rates: concessions.map((rate) => (rate.kind === "rate" ? text(rate.rate) : rate.reason)),
        issues: issues.map(({ status, distance }) => [status, distance?.different, distance?.steps?.apart]),
        still: standstills.slice(1).map(({ time, rounds }) => ({ time, rounds })),
      });
      const found = figures(after);
      const turned = Object.fromEntries(Object.entries(found).map(([key, list]) => [key, list.toReversed()]));
      expect(turned).toEqual(figures(before));
    }),
    { numRuns: 100 },
  );
});

const turnedParty = (party: number) => PARTIES - 1 - party;
const lastIssue = talksFrame.issues.length - 1;
const turnedOption = (issue: number, option: number) => talksFrame.issues[issue].options.length - 1 - option;

function turnedPattern(pattern: Pattern): Pattern {
  return pattern.map(({ issue, options }) => ({
    issue: lastIssue - issue,
    options: options.map((option) => turnedOption(issue, option)).toReversed(),
  }));
}

function turnedFrame(): Frame {
  return {
    ...talksFrame,
    parties: talksFrame.parties.toReversed(),
    issues: talksFrame.issues
      .map((issue) => ({ ...issue, options: issue.options.toReversed() }))
      .toReversed(),
    impossible: talksFrame.impossible.map(({ pattern, because }) => ({
      pattern: turnedPattern(pattern),
      because,
    })),
  };
}

function turnedProfile(profile: Profile): Profile {
  return {
    ...profile,
    issues: profile.issues
      .map((worth) => (worth.kind === "each" ? { ...worth, options: worth.options.toReversed() } : worth))
      .toReversed(),
    interactions: profile.interactions.map((term) => ({ ...term, pattern: turnedPattern(term.pattern) })),
    redLines: profile.redLines.map((line) => ({ ...line, refuses: turnedPattern(line.refuses) })),
  };
}

function turnedOffer(offer: Offer): Offer {
  return {
    ...offer,
    by: turnedParty(offer.by),
    to: offer.to.map(turnedParty),
    deal: offer.deal
      .map((option, issue) => (option === null ? null : turnedOption(issue, option)))
      .toReversed(),
  };
}

test("new names change nothing", () => {
  fc.assert(
    fc.property(anyProfiles, offerLists, (profiles, offers) => {
      const renamed = (party: string) => `new-${party}` as PartyId;
      const frame: Frame = {
        ...talksFrame,
        parties: talksFrame.parties.map((party) => ({ ...party, id: renamed(party.id), name: "?" })),
        issues: talksFrame.issues.map((issue) => ({ ...issue, name: "?" })),
      };
      const named = profiles.map((profile) => ({ ...profile, party: renamed(profile.party) }));
      expect(progressFor({ ...talksOf(named, offers), frame })).toEqual(
        progressFor(talksOf(profiles, offers)),
      );
    }),
    { numRuns: 30 },
  );
});

test("an offer made again is a repeat, silent towards everybody, and no movement", () => {
  fc.assert(
    fc.property(anyProfiles, offerLists, (profiles, offers) => {
      const last = offers.at(-1);
      if (!last) return;
      const before = progressFor(talksOf(profiles, offers));
      const again = { ...last, at: last.at + 10 };
      const { moves, standstills } = progressFor({
        ...talksOf(profiles, offers),
        offers: [...offers, again],
      });
      const move = moves.at(-1);
      expect(move?.repeat).toBe(true);
      for (const { label } of move?.labels ?? []) {
        expect(label.kind === "none" || nameOf(label) === "silent").toBe(true);
      }
      expect(standstills).toEqual(before.standstills);
    }),
    { numRuns: 60 },
  );
});

test("answers are counted once: those counted, undecided and without label are all that follow another's, each received by the other", () => {
  fc.assert(
    fc.property(anyProfiles, offerLists, (profiles, offers) => {
      for (const { by, to, after, undecided, unlabelled } of progressFor(talksOf(profiles, offers))
        .reciprocity) {
        const between = offers.filter(
          (offer) => (offer.by === by && offer.to.includes(to)) || (offer.by === to && offer.to.includes(by)),
        );
        const answers = between.filter((offer, k) => offer.by === by && k > 0 && between[k - 1].by === to);
        const counted = after.reduce((sum, { total }) => sum + total, 0);
        expect(counted + undecided + unlabelled).toBe(answers.length);
        for (const { total, answers: given } of after) {
          expect(given.reduce((sum, { count }) => sum + count, 0)).toBe(total);
          expect(given.every(({ share }) => (share === null) === (total === 0))).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

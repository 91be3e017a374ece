import { describe, expect, test } from "vitest";
import { openPicture, type Picture } from "../../../../src/analysis/bargaining/picture/picture.ts";
import { improveFor } from "../../../../src/analysis/bargaining/what-if-deal/improve-for.ts";
import { matches, type PartyId } from "../../../../src/case/frame.ts";
import { rational, sign } from "../../../../src/maths/rational.ts";
import { frameOf, profileOf, qty } from "../../preference/profile-example.ts";
import { type Subject, total } from "./small-picture.ts";

/** Issues of five options whose points run from 0 to 8 for the one party and down again for the other. */
function opposed(issues: number, pairs = 0): Subject {
  const rows = (turn: boolean) =>
    Array.from({ length: issues }, (_, i) =>
      [0, 1, 2, 5, 8].map((p) => (turn ? (8 - p) * (1 + (i % 3)) : p)),
    );
  const profile = (p: number, noDeal: number) =>
    profileOf({
      party: `p${p}` as PartyId,
      issues: rows(p === 1).map((row) => ({ kind: "each", options: row.map((points) => qty(points)) })),
      noDeal: { kind: "worth", worth: qty(noDeal) },
      redLines: p === 0 ? [{ id: "r", refuses: [{ issue: 0, options: [0] }], because: null, act: null }] : [],
    });
  const impossible = Array.from({ length: pairs }, (_, k) => ({
    pattern: [
      { issue: k, options: [0] },
      { issue: k + 1, options: [4] },
    ],
    because: null,
  }));
  return {
    frame: { ...frameOf(Array.from({ length: issues }, () => 5)), impossible },
    profiles: [profile(0, 3 * issues), profile(1, 3 * issues)],
  };
}

const capped = (subject: Subject, cap: number): Subject => ({
  ...subject,
  profiles: subject.profiles.map((profile, p) =>
    p === 0 ? { ...profile, cap: rational(BigInt(cap)) } : profile,
  ),
});

const view = { x: 0, y: 1, columns: 40, rows: 30 };

function checkSample(subject: Subject, picture: Picture): void {
  const cloud = picture.cloud(view);
  expect(cloud.basis).toEqual({ kind: "sample", deals: 20_000, seed: 1 });
  expect(total(cloud.all)).toBe(20_000);
  const lines = picture.parallel({ brushes: [{ party: 0, low: 20, high: 40 }], limit: 50 });
  expect(lines.size).toBeGreaterThan(0);
  const width = subject.frame.issues.length;
  for (let line = 0; line < lines.size; line++) {
    const deal = Array.from(lines.deals.slice(line * width, (line + 1) * width));
    expect(subject.frame.impossible.some(({ pattern }) => matches(pattern, deal))).toBe(false);
    expect(lines.worth[0][line]).toBeGreaterThanOrEqual(20);
    expect(lines.worth[0][line]).toBeLessThanOrEqual(40);
  }
  expect(openPicture(subject).cloud(view)).toEqual(cloud);
  expect(openPicture(subject, { seed: 2 }).cloud(view).all).not.toEqual(cloud.all);
}

describe("more deals than can be looked at", () => {
  test("a seeded sample is drawn, named as such, and the rest stays exact", () => {
    const subject = opposed(12, 3);
    const picture = openPicture(subject);
    checkSample(subject, picture);
    const { allowed, admissible, acceptable } = picture.counts();
    expect(allowed).toBeGreaterThan(4_000_000n);
    expect(Number(admissible) / Number(allowed)).toBeGreaterThan(0.5);
    expect(acceptable).toBeGreaterThan(0n);
    expect(picture.frontier().kind).toBe("exact");
    const cell = picture.dealsAt({ ...view, column: 20, row: 15, limit: 5 });
    expect(cell.deals.length).toBe(5);
    const shares = [0, 1].map((p) => picture.parties[p].ends?.highest);
    expect(shares).toEqual([96, 8 * 24]);
    const better = improveFor(picture, { deal: Array.from({ length: 12 }, () => 2), party: 0 });
    expect(better.kind).toBe("improved");
    if (better.kind === "improved") for (const { gains } of better.deals) expect(sign(gains[1])).not.toBe(-1);
  });

  test("also where a cap ties all issues together", () => {
    const subject = capped(opposed(12, 2), 40);
    const picture = openPicture(subject);
    checkSample(subject, picture);
    expect(picture.counts()).toEqual({ allowed: null, admissible: null, acceptable: null });
    expect(picture.frontier().kind).toBe("too-large");
    expect(picture.parties[0].ends).toBe(null);
    const deal = Array.from({ length: 12 }, () => 2);
    expect(picture.weigh(deal).efficiency).toBe("undecided");
    expect(improveFor(picture, { deal, party: 0 })).toMatchObject({ kind: "undecided", reason: "too-large" });
    expect(picture.dealsAt({ ...view, column: 39, row: 5 }).complete).toBe(false);
  });

  test("no deal at all, or only one option each", () => {
    const { frame, profiles } = opposed(2);
    const impossible = [{ pattern: [], because: null }];
    const none = openPicture({ frame: { ...frame, impossible }, profiles });
    expect(none.cloud(view)).toMatchObject({
      basis: { kind: "none", reason: "no-allowed-deal" },
      xAxis: null,
    });
    expect(none.parallel()).toMatchObject({ size: 0, within: { all: 0 } });
    expect(none.dealsAt({ ...view, column: 0, row: 0 })).toEqual({ deals: [], complete: true });
    expect(none.weigh([0, 0])).toMatchObject({ impossible: [0], efficiency: "efficient" });
    const flat = openPicture({
      frame,
      profiles: profiles.map((profile) => ({
        ...profile,
        issues: profile.issues.map(() => ({
          kind: "each" as const,
          options: Array.from({ length: 5 }, () => qty(1)),
        })),
      })),
    });
    const cloud = flat.cloud(view);
    expect([cloud.all[0], cloud.points?.size]).toEqual([25, 1]);
    expect(flat.cloud({ ...view, mostPoints: 0 }).points).toBeNull();
    expect(flat.weigh([0, 0]).standing[0].place).toBe(null);
  });
});

import { blankProfile } from "@parley/engine/editing";
import { describe, expect, it } from "vitest";
import type { PictureView } from "../../../src/engine/questions/deals-picture.ts";
import { isTellingNothing } from "../../../src/screens/deals/picture/is-telling-nothing.ts";
import { frame } from "../profiles/fixture.ts";

const side = (lowest: number, highest: number) =>
  ({ ends: { lowest, highest } }) as unknown as PictureView["sides"][number];
const profiles = [blankProfile(frame, "north"), blankProfile(frame, "south")];
const flat = [side(0.5, 0.5), side(0.5, 0.5)];

describe("a picture that tells nothing", () => {
  it("has every package at one place, and nothing asked for", () => {
    expect(isTellingNothing({ sides: flat, allowed: 12n }, { profiles })).toBe(true);
    expect(isTellingNothing({ sides: flat, allowed: null }, { profiles })).toBe(true);
  });

  it("is told from one with a single package, with a difference to one side, or with demands", () => {
    expect(isTellingNothing({ sides: flat, allowed: 1n }, { profiles })).toBe(false);
    expect(isTellingNothing({ sides: [flat[0], side(0, 1)], allowed: 12n }, { profiles })).toBe(false);
    const asking = [{ ...profiles[0], demands: [{ fuel: "north" }] as never }, profiles[1]];
    expect(isTellingNothing({ sides: flat, allowed: 12n }, { profiles: asking })).toBe(false);
  });
});

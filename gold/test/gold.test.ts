// The gold keeps to its format and has enough of everything; reading a piece already checks that its words stand in the text.
import { MOVES } from "@parley/engine/case";
import { describe, expect, test } from "vitest";
import type { GoldPiece, MarkedClaim } from "../score/piece.ts";
import { PARTS, readGold } from "../score/read-gold.ts";

const FEWEST_OF_A_MOVE = { open: 15, held: 8 };
const FEWEST_PIECES = { open: 22, held: 14 };
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const wordsOf = ({ text }: GoldPiece, { from, to }: { readonly from: number; readonly to: number }) =>
  text.slice(from, to);

describe.each(PARTS)("the %s part", (part) => {
  const pieces = readGold(part);
  const claims = pieces.flatMap((piece) => piece.claims.map((claim) => ({ piece, claim })));

  test("has enough pieces, and enough claims of each move", () => {
    expect(pieces.length).toBeGreaterThanOrEqual(FEWEST_PIECES[part]);
    for (const move of MOVES) {
      const count = claims.filter(({ claim }) => claim.move === move).length;
      expect(count, move).toBeGreaterThanOrEqual(FEWEST_OF_A_MOVE[part]);
    }
  });

  test.each(pieces.map((piece) => [piece.name, piece] as const))("%s is short and proper", (_, piece) => {
    const length = piece.text.split(/\s+/).length;
    expect(length).toBeGreaterThanOrEqual(120);
    expect(length).toBeLessThanOrEqual(450);
    expect(new Set(piece.actors.map(({ id }) => id)).size).toBe(piece.actors.length);
    for (const { speaksFor } of piece.actors)
      if (speaksFor !== null) expect(piece.actors.map(({ id }) => id)).toContain(speaksFor);
    for (const claim of piece.claims) expectProper(piece, claim);
  });

  test("no two claims of a piece are alike", () => {
    for (const piece of pieces) {
      const keys = piece.claims.map(({ content, mention, cue }) =>
        JSON.stringify([content, mention, cue?.from]),
      );
      expect(new Set(keys).size, piece.name).toBe(keys.length);
    }
  });

  test("a day that is named by its weekday falls on it, and not after publication", () => {
    for (const { piece, claim } of claims) {
      if (!claim.said || claim.said.date.length < 10) continue;
      const weekday = WEEKDAYS.find((name) => wordsOf(piece, claim.said!.mention).includes(name));
      const day = WEEKDAYS[new Date(claim.said.date).getUTCDay()];
      expect(weekday ?? day, `${piece.name} ${claim.said.date}`).toBe(day);
      expect(claim.said.date <= piece.published, `${piece.name} ${claim.said.date}`).toBe(true);
    }
  });

  test("links are marked in pieces with issues", () => {
    for (const piece of pieces) {
      const links = piece.claims.flatMap((claim) => claim.links);
      expect(links.length > 0, piece.name).toBe(piece.issues.length > 0);
    }
  });
});

function expectProper(piece: GoldPiece, claim: MarkedClaim) {
  const where = `${piece.name}: ${wordsOf(piece, claim.content[0]!)}`;
  claim.content.forEach(({ from, to }, at) => {
    expect(from, where).toBeLessThan(to);
    if (at > 0) expect(from, where).toBeGreaterThanOrEqual(claim.content[at - 1]!.to);
  });
  if (claim.within === null) return;
  const outer = piece.claims[claim.within]!;
  expect(outer, where).not.toBe(claim);
  const lies = (span: { readonly from: number; readonly to: number }) =>
    outer.content.some(({ from, to }) => from <= span.from && span.to <= to);
  expect(claim.content.every(lies), `${where} within another claim`).toBe(true);
}

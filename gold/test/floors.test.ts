// The reader is at least as good on the gold as it was.
import { prepareReader } from "@parley/engine/sources";
import { expect, test } from "vitest";
import { FLOORS } from "../score/floors.ts";
import { measure } from "../score/measure.ts";
import { PARTS, readGold } from "../score/read-gold.ts";
import { readPieces } from "../score/read-pieces.ts";

const reader = await prepareReader();
const figures = measure(PARTS.flatMap((part) => readPieces(reader, readGold(part))));

test.each(FLOORS)("$name stays at $least or above", ({ least, of }) => {
  expect(of(figures)).toBeGreaterThanOrEqual(least);
});

import { expect, it } from "vitest";
import { joinsWhoever } from "../../../src/rehearsal/joining/whoever.ts";
import { told, voteOf } from "./voters.ts";

it("joins whoever else does, as if a package were worth the same with any of them", () => {
  expect(told(voteOf(joinsWhoever, { parties: 9, worth: 8, noDeal: 0.8, fewest: 2 }))).toBe("yes");
});

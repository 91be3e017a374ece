// What does not fit the number of sides, or the lack of a deadline, is said by `rehearse` and by `tournament`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Workplace, workplace } from "../try.ts";

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.dispose());

const flat = (text: string) => text.replace(/\s+/g, " ");
const SENTENCE = "micro is for two sides only; there are 6. Take micro-many in its place.";

it("a strategy for two sides is not rehearsed by six", async () => {
  const { status, printed, complained } = await place.parley(
    "rehearse",
    "river-basin",
    "--strategy",
    "micro",
  );
  expect([status, printed]).toEqual([1, ""]);
  expect(flat(complained)).toBe(`${SENTENCE} Nothing was played: one reason. `);
});

it("nor does it play in a tournament on such a case, which is named and can be left out", async () => {
  const words = ["nash-1950", "river-basin", "--strategies", "micro", "--rounds", "2", "--threads", "1"];
  const stopped = await place.parley("tournament", ...words);
  expect([stopped.status, flat(stopped.complained)]).toEqual([
    1,
    expect.stringContaining(`river-basin: ${SENTENCE}`),
  ]);
  const without = await place.parley("tournament", ...words, "--skip-broken");
  expect(without.status).toBe(0);
});

it("a tournament without strategies of its own takes those that fit", async () => {
  const words = ["river-basin", "--rounds", "1", "--no-self-play", "--no-swaps", "--threads", "1"];
  const { status } = await place.parley("tournament", ...words);
  expect(status).toBe(0);
  expect(readFileSync(join(place.folder, "tournament/sessions.csv"), "utf8")).toContain("micro-many");
}, 60_000);

it("what gives way by the clock is told where there is no deadline, and played", async () => {
  const words = ["nash-1950", "--no-deadline", "--rounds", "3"];
  const hint = "boulware gives way by the clock; without a deadline it never does.";
  const rehearsed = await place.parley("rehearse", ...words, "--strategy", "boulware");
  expect([rehearsed.status, flat(rehearsed.complained)]).toEqual([0, `${hint} `]);
  const played = await place.parley("tournament", ...words, "--strategies", "boulware", "micro");
  expect([played.status, flat(played.complained)]).toEqual([0, expect.stringContaining(hint)]);
});

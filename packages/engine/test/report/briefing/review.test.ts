// What a review of one deal says of better packages, whether the search came to its end or not.
import { expect, it } from "vitest";
import { reviewDeal } from "../../../src/analysis/bargaining/index.ts";
import { writeReview } from "../../../src/report/briefing/review.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { changedCase, read } from "../../case/reading/small-case.ts";

it.each([
  [true, "efficient", "None."],
  [false, "undecided", "None was found before the search met its limit."],
] as const)("no better package, all listed: %s", (allBetterListed, efficiency, said) => {
  const reading = read(
    changedCase(["profiles/b.yaml", "weightOrder: [pay, [hours, place]]", "  place: [0, 1]"]),
  );
  if (!reading.ok) throw new Error("the small case is sound");
  const reviewed = reviewDeal(reading.case, [2, 1, 1, 1]);
  if (!reviewed.found) throw new Error("the small case can be searched");
  const review = { ...reviewed.review, better: [], allBetterListed, efficiency };
  const options = { language: ENGLISH_LANGUAGE, date: "2026-03-02", confidentialTo: null };
  const section = writeReview(reading.case, { ...reviewed, review }, options).sections.find(
    ({ id }) => id === "better",
  );
  expect(JSON.stringify(section?.blocks)).toContain(`"${said}"`);
});

it("says in how many readings everyone accepts the package, only where something is uncertain", () => {
  const options = { language: ENGLISH_LANGUAGE, date: "2026-03-02", confidentialTo: null };
  const uncertain = read(
    changedCase(["profiles/b.yaml", "weightOrder: [pay, [hours, place]]", "  place: [0, 1]"]),
  );
  if (!uncertain.ok) throw new Error("the small case is sound");
  const reviewed = reviewDeal(uncertain.case, [2, 1, 1, 1]);
  if (!reviewed.found) throw new Error("the small case can be searched");
  const share = reviewed.acceptability?.toAll;
  expect(share?.kind).toBe("share");
  const text = (given: typeof reviewed) =>
    JSON.stringify(writeReview(uncertain.case, given, options).sections[0]);
  expect(text(reviewed)).toMatch(/acceptable to everyone/);
  expect(text({ ...reviewed, acceptability: null })).not.toMatch(/acceptable to everyone/);
});

// The lines at a glance by what they are about are the very lines that the summary begins with.
import { expect, it } from "vitest";
import { assess } from "../../../src/analysis/bargaining/index.ts";
import { examineConflict } from "../../../src/analysis/conflict/index.ts";
import { glanceByTopic, writeSummary } from "../../../src/report/briefing/summary.ts";
import { ENGLISH_LANGUAGE } from "../../../src/report/messages/en.ts";
import { readBundled } from "../../bundled-cases.ts";

it.each(["works-agreement", "ceasefire-at-ulvery", "camp-david-1978"])("of %s", (name) => {
  const given = readBundled(name);
  const assessment = assess(given, { draws: 200 });
  const examined = given.conflict && examineConflict(given.conflict, { draws: 50 });
  const options = { language: ENGLISH_LANGUAGE, date: "2026-03-02", examined };
  const [glance] = writeSummary(assessment, options).sections;
  const lines = glance.blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
  const topics = glanceByTopic(assessment, options);
  expect(Object.values(topics).filter((line) => line !== null)).toEqual(expect.arrayContaining(lines));
  expect(topics.deal).toEqual(lines.find((line) => JSON.stringify(line) === JSON.stringify(topics.deal)));
  expect(topics.hold === null).toBe(given.conflict === null);
});

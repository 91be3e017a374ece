// A profile that points into the record of its own case can be reckoned with in a room, which has no such record.
import { readFileSync } from "node:fs";
import { caseFromDocuments, type ProfileDocument } from "@parley/engine/case";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { profileAlone } from "../../src/room/profile-alone.ts";

const read = (name: string) =>
  parse(readFileSync(new URL(`../../../../cases/works-agreement/${name}`, import.meta.url), "utf8"));

const frame = read("case.yaml");
const profiles: ProfileDocument[] = ["management", "union"].map((party) => read(`profiles/${party}.yaml`));

const isSound = (some: readonly ProfileDocument[]) =>
  caseFromDocuments(
    { frame, profiles: [...some], conflict: null, record: null, whatIfs: null, articles: [] },
    { folderName: "room" },
  ).ok;

test("only what points into the record is left out", () => {
  expect(isSound(profiles)).toBe(false);
  const alone = profiles.map(profileAlone);
  expect(isSound(alone)).toBe(true);
  expect(alone[1].redLines).toEqual(profiles[1].redLines?.map(({ act: _, ...rest }) => rest));
  expect(alone[1].demands).toHaveLength(3);
  expect({ ...alone[1], redLines: [], demands: [] }).toEqual({ ...profiles[1], redLines: [], demands: [] });
});

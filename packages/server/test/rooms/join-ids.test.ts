import { expect, test } from "vitest";
import { newJoinId } from "../../src/rooms/doors.ts";

test("the id of somebody at the door never reads as an option, and is as good as new each time", () => {
  const ids = Array.from({ length: 2000 }, () => newJoinId().toString("base64url"));
  expect(ids.filter((id) => !/^\w[\w-]{21}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

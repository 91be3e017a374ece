import { afterAll, beforeAll, describe, it } from "vitest";
import { describeAccess } from "./access-contract.ts";
import { describeStore } from "./contract.ts";
import { DATABASES, type TestDatabase } from "./databases.ts";
import { describeRowSecurity } from "./row-security.ts";

for (const { name, absence, open } of DATABASES) {
  if (absence) {
    it.skip(`is tried on ${name}: ${absence}`);
    continue;
  }
  describe(`the room store on ${name}`, () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(async () => {
      await database?.close();
    });
    describeStore(() => database.place);
    describe("access", () => describeAccess(() => database.place));
    describe("row-level security", () => describeRowSecurity(() => database.place));
  });
}

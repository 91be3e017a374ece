// The whole story of a room: a mediator and two sides in three browser profiles, from ground rules to a signed agreement and its proof.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Hall, openHall } from "./room-hall.ts";
import {
  askToComeIn,
  changeRules,
  compareWords,
  inviteSide,
  letIn,
  MANAGEMENT,
  openTheRoom,
  proposeRules,
  refuseRules,
  signRules,
  UNION,
} from "./room-story-gathering.ts";
import { isWell, type Person, reads } from "./room-story-people.ts";
import { type Hand, mouseOn } from "./story-hand.ts";
import { keepDocsPicture } from "./workbench.ts";

vi.setConfig({ testTimeout: 240_000 });

let hall: Hall;

beforeAll(async () => {
  hall = await openHall();
});

afterAll(() => hall?.close());

async function person(name: string, handOn: (page: Page) => Hand): Promise<Person> {
  const page = await hall.newPage();
  return { name, page, hand: handOn(page) };
}

test("a mediator and two sides talk from ground rules to a signed agreement", async () => {
  const mira = await person("Mira", mouseOn);
  const milan = await person("Milan", mouseOn);
  const ute = await person("Ute", mouseOn);
  const shot = (p: Person, n: string) => p.page.screenshot({ path: `/tmp/shots/story-${n}.png`, fullPage: true });
  await openTheRoom(mira);
  await shot(mira, "opened");
  for (const [side, seat] of [[milan, MANAGEMENT], [ute, UNION]] as const) {
    const link = await inviteSide(mira, seat);
    await askToComeIn(side, link);
    await letIn(mira, side);
  }
  await compareWords([mira, milan, ute]);
  await shot(mira, "seats");
  await proposeRules(mira);
  await refuseRules(ute);
  await changeRules(mira);
  await signRules(mira, "The mediator");
  await signRules(milan, MANAGEMENT);
  await shot(ute, "rules-ute");
  await signRules(ute, UNION);
  for (const one of [mira, milan, ute]) {
    await reads(one, /Version 2 is in force/);
    await isWell(one, `ground rules of ${one.name}`);
  }
  await shot(ute, "rules-signed");
  expect(hall.faults()).toEqual([]);
});

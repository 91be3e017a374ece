// The ways into a room in a real browser: founding, an invitation, the door, a second tab, coming back by a backup.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askIn, type Hall, inviteParty, letIn, openHall, openRoom } from "./room-hall.ts";
import { violations } from "./workbench.ts";

let hall: Hall;
let mediator: Page;

beforeAll(async () => {
  hall = await openHall();
  mediator = await hall.newPage();
});

afterAll(() => hall.close());

test("a room is opened once its founder's keys are in a backup that opens", async () => {
  await openRoom(mediator, { title: "Talks on the well", name: "Mira" });
  await mediator.getByText("connected").waitFor();
  await mediator.getByText("Talks on the well").waitFor();
  expect(await mediator.title()).toContain("Talks on the well");
  expect(await violations(mediator)).toEqual([]);
});

test("who is invited asks at the door, is let in, and reads the same eight words", async () => {
  const link = await inviteParty(mediator, { seat: "North" });
  const north = await hall.newPage();
  await askIn(north, { link, name: "Nadia" });
  expect(north.url()).not.toContain("parley1");
  await letIn(mediator);
  await north.getByText("You sit as North").waitFor();
  await north.click('.screen-bar a[href*="/seats"]');
  await mediator.getByText("Nadia").waitFor();
  const phrase = (page: Page) => page.locator("[data-room-phrase]").innerText();
  expect(await phrase(north)).toBe(await phrase(mediator));
  expect((await phrase(north)).split(" ")).toHaveLength(8);
  expect(await violations(north)).toEqual([]);
  expect(hall.faults()).toEqual([]);
});

test("one tab at a time speaks for a member", async () => {
  const second = await mediator.context().newPage();
  await second.goto(mediator.url());
  await second.getByText("This room is open in another tab.").waitFor();
  await second.getByRole("button", { name: "Use it here instead" }).click();
  await second.getByText("connected").waitFor();
  await mediator.getByText("This room is open in another tab.").waitFor();
  await mediator.getByRole("button", { name: "Use it here instead" }).click();
  await mediator.getByText("connected").waitFor();
  await second.close();
});

test("who lost the device comes back by the backup and any link to the room", async () => {
  const first = await hall.newPage();
  const kept = await openRoom(first, { title: "Talks on the road", name: "Omar" });
  const link = await inviteParty(first, { seat: "South" });
  await first.context().close();
  const other = await hall.newPage();
  await other.click('a[href="#/rooms/restore"]');
  await other.getByLabel("The backup file").setInputFiles(kept.file);
  await other.getByLabel("Its seven words").fill(kept.words);
  await other.getByLabel("A link to the room").fill(link);
  await other.getByRole("button", { name: "Come back" }).click();
  await other.getByText("Talks on the road").first().waitFor();
  await other.getByText("You sit as The mediator · connected").waitFor();
  expect(hall.faults()).toEqual([]);
});

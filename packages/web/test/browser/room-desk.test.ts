// The mediator's desk in a browser: a round opened, something told by one side carried to the other, its source entered for the own seat alone.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { agreeOnRules, type Company, gather, say, seatPage, until } from "./room-company.ts";
import { type Hall, openHall } from "./room-hall.ts";
import { overflow, violations } from "./workbench.ts";

let hall: Hall;
let company: Company;
let page: Page;

beforeAll(async () => {
  hall = await openHall();
  company = await gather(hall);
  await agreeOnRules(company, { passingOn: "ideas", confidentiality: { attribution: "with-consent" } });
  page = await hall.newPage();
  await seatPage(page, company.mediator, "Mira");
  await page.click('.screen-bar a[href*="/desk"]');
  await page.waitForSelector(".desk-nav");
});

afterAll(async () => {
  await company?.close();
  await hall?.close();
});

test("what one side told is carried to the other, and its source stays at the desk", async () => {
  const { mediator, north, south } = company;
  await say(north, { do: "note", words: "The road matters less to us than the water." }, "chair");
  await say(north, { do: "note", words: "Our council is split.", mayPass: "nothing" }, "chair");
  await page.getByText("Our council is split").waitFor();
  await page.getByText("One thing that a side told you may be carried across.").waitFor();
  expect(await violations(page)).toEqual([]);

  await page.getByRole("button", { name: /^Carry No\. .* across/ }).click();
  await page.getByRole("textbox", { name: "In words" }).fill("Could the road be opened first?");
  await page.locator(".release label", { hasText: "South" }).click();
  await page.getByText("Whoever gets this can take it that it comes from North").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Pass it on to South" }).click();
  await page.getByText("It is passed on as soon as it has been sent.").waitFor();
  await page.getByRole("button", { name: "Back" }).click();
  await page.locator(".carried").getByText("Carried across to").waitFor();
  await until(() => mediator.view().room.releases[0]?.sources.length === 1);
  await until(() => south.view().room.releases.length === 1);
  expect(south.view().room.releases[0]).toMatchObject({ attributedTo: null, sources: [] });
  expect(JSON.stringify(south.view().room.acts)).not.toContain("matters less");
  expect(north.view().room.releases).toEqual([]);
});

test("by keyboard alone: a round, a poll of both sides, and a paper of one's own", async () => {
  const { mediator, south } = company;
  await page.locator('.desk-nav a[href*="/course"]').press("Enter");
  await press("Open round 1");
  await page.getByRole("button", { name: "Close round 1" }).waitFor();
  await page.locator('.desk-nav a[href*="/polls"]').press("Enter");
  await press("Ask");
  await until(() => south.view().room.polls.length === 1);
  await page.getByText("With two sides asked, any result tells").first().waitFor();

  await page.locator('.desk-nav a[href*="/sides"]').press("Enter");
  await press("Write a paper of your own…");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("A paper of your own");
  await page.getByRole("radio", { name: "An offer with options" }).press("Space");
  await page.getByLabel("Water").selectOption("half");
  await page.getByRole("checkbox", { name: "South" }).press("Space");
  await page.getByText("Nobody can bind themselves to it").waitFor();
  await press("Pass it on to South");
  await until(() => south.view().room.offers.length === 1);
  await press("Back");
  // An entry for the own seat follows a paper of one's own as well.
  await until(() => mediator.view().room.acts.at(-1)?.placed.audience.length === 1);
  await page.locator('.desk-nav a[href*="/course"]').press("Enter");
  await press("Walk away…");
  await page.getByRole("dialog").waitFor();
  await press("Walk away");
  await press("Come back");
  await page.getByRole("button", { name: "Close round 1" }).waitFor();
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(hall.faults()).toEqual([]);
});

test("how the talks may go on is rehearsed at the desk, from shared profiles, and nothing of it is sent", async () => {
  const { mediator, north, south } = company;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator('.desk-nav a[href*="/rehearsal"]').press("Enter");
  await page.getByText("None is open to you of: North and South.").waitFor();
  await page.getByRole("button", { name: "Make such a case of the room's issues" }).waitFor();
  const profile = { format: 1 as const, noDeal: 2 };
  const wants = { water: { all: 10, half: 6, none: 0 }, road: { open: 4, closed: 0 } };
  const others = { water: { all: 0, half: 6, none: 9 }, road: { open: 0, closed: 3 } };
  await say(north, { do: "share", profile: { ...profile, party: "north", points: wants } }, "chair");
  const estimated = { by: "their advisers", on: "2026-01-05" };
  await say(
    south,
    { do: "share", profile: { ...profile, party: "south", points: others, estimated } },
    "chair",
  );
  await page.getByText("Nobody has tabled a whole package yet").waitFor();
  await say(north, { do: "offer", choices: { water: "all", road: "open" } });
  await page.getByText("It goes on from 1 whole package that was tabled.").waitFor();
  await page.getByText("One course is played, since nothing in it is left to chance.").waitFor();
  await page.locator(".shown-course figure svg").waitFor();
  await page.getByRole("row", { name: "Tabled last by North" }).waitFor();
  await say(south, { do: "offer", choices: { water: "none", road: "open" } });
  await page.getByText("Held as the talks have settled it: Road at “open”.").waitFor();
  await page.getByText("That leaves 3 packages of 6 to talk about.").waitFor();
  await page.getByRole("checkbox", { name: "Road: open" }).uncheck();
  await page.getByText("Held as the talks have settled it").waitFor({ state: "detached" });
  expect(await page.locator(".room-rehearsal .estimate").count()).toBeGreaterThan(3);
  expect(await violations(page)).toEqual([]);
  const { number } = mediator.view().head;
  await page.getByLabel("How South behaves").selectOption("random-walker");
  await page.getByText("20 courses are played").waitFor();
  await press("Show another course");
  await page.getByRole("heading", { name: /^Course 2 of 20/ }).waitFor();
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(mediator.view().head.number).toBe(number);
  expect(mediator.view().queue).toEqual([]);
  expect(hall.faults()).toEqual([]);
});

async function press(name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  await button.waitFor();
  await expect.poll(() => button.isEnabled()).toBe(true);
  await button.press("Enter");
}

// Ground rules in a browser: written and proposed by the mediator, doubted by a side, changed, signed by all.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Company, gather, rulesOf, say, seatPage, until } from "./room-company.ts";
import { type Hall, openHall } from "./room-hall.ts";
import { overflow, violations } from "./workbench.ts";

let hall: Hall;
let company: Company;

beforeAll(async () => {
  hall = await openHall();
  company = await gather(hall);
});

afterAll(async () => {
  await company?.close();
  await hall?.close();
});

test("the mediator writes rules, hears a doubt, changes them, and all sign", async () => {
  const { mediator, north, south } = company;
  const page = await hall.newPage();
  await seatPage(page, mediator, "Mira");
  await page.click('.screen-bar a[href*="/rules"]');
  await page.getByText("No ground rules have been proposed yet.").waitFor();
  await page.getByRole("link", { name: "Propose ground rules" }).click();
  await page.getByRole("heading", { name: "Which rules should everyone sign?" }).waitFor();
  await page.getByRole("button", { name: "Propose version 1…" }).waitFor();
  expect(await violations(page)).toEqual([]);

  await page.getByRole("button", { name: "Open all clauses" }).click();
  expect(await violations(page)).toEqual([]);
  const tabling = page.getByRole("group", { name: "Seats that may table offers" });
  for (const name of ["Mediator", "North", "South"]) await tabling.getByText(name).click();
  await page.getByText("Nobody may table offers").waitFor();
  await page.getByText("One thing has to be put right").waitFor();
  await expect.poll(() => page.getByRole("button", { name: "Propose version 1…" }).isDisabled()).toBe(true);
  for (const name of ["North", "South"]) await tabling.getByText(name).click();
  await page.getByText("Rounds take up the issues in an order.").click();
  await page.getByText("Rounds take up the issues in this order: Water; Road.").first().waitFor();
  await page.getByRole("button", { name: "Add a sign of trouble" }).click();
  await page.getByText("Nothing has moved for three days: change the format or pause.").first().waitFor();
  await page.getByRole("button", { name: "Add a clause in words" }).click();
  await page.getByLabel("Its name").fill("Places");
  await page.getByLabel("What it says").fill("Talks are held in turn at both ends of the bridge.");
  await page.getByRole("button", { name: "Add a deadline" }).click();
  await page.getByLabel("What should have happened").fill("A first text is on the table.");
  await page.getByLabel("By when (UTC)").fill("2999-05-07T10:00");
  await page.getByText("By 7 May 2999, 10:00 UTC: A first text").first().waitFor();
  await page.getByRole("button", { name: "Close all clauses" }).click();
  await page.getByText("held in turn at both ends").first().waitFor();

  // The draft is kept a moment after the last change.
  await page.waitForTimeout(1_000);
  await page.reload();
  await page.getByText("held in turn at both ends").first().waitFor();
  await page.getByRole("button", { name: "Propose version 1…" }).click();
  await page.getByText("Proposing is not signing").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Propose version 1 to all" }).click();
  await page.getByText("Version 1 waits for your signature, and for that of North and South.").waitFor();
  await until(() => north.view().room.rules.versions.length === 1);
  const about = north.view().room.rules.versions[0].proposed.act;
  await say(north, { do: "note", words: "Not without a line on the media.", about });
  await page.getByText("Not without a line on the media.").waitFor();
  expect(await violations(page)).toEqual([]);

  await page.getByRole("link", { name: "Propose a changed version" }).click();
  await page.getByRole("button", { name: "Change: What is said to the media?" }).press("Enter");
  await page.getByRole("radio", { name: /told only what all have agreed/ }).press("Space");
  await page.getByRole("heading", { name: "What is different from version 1" }).waitFor();
  await page.locator(".rules-changes del", { hasText: "Nobody speaks to the media" }).waitFor();
  await page.getByRole("button", { name: "Propose version 2…" }).click();
  await page.getByRole("button", { name: "Propose version 2 to all" }).click();
  await page.getByText("Version 2 waits for your signature").waitFor();
  await page.locator(".rules-changes ins", { hasText: "told only what all have agreed" }).waitFor();

  await page.getByRole("button", { name: "Sign version 2" }).press("Enter");
  await page.getByText("It comes into force once these have signed as well: North and South.").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Sign version 2 for Mediator" }).press("Enter");
  await page.getByText("Version 2 waits for the signature of North and South.").waitFor();
  for (const side of [north, south]) {
    await until(() => side.view().room.rules.versions.length === 2);
    const proposal = side.view().room.rules.versions[1].proposed.act;
    await say(side, { do: "sign-rules", proposal });
  }
  await page.getByText("Every seat with a voice has signed it.").waitFor();
  await page.getByRole("link", { name: "Read version 1" }).click();
  await page.getByRole("heading", { name: /^Version 1/ }).waitFor();
  expect(hall.faults()).toEqual([]);
});

test("a side asks the mediator alone for a change, and is told what that means", async () => {
  const { mediator, north, south } = company;
  await until(() => mediator.view().room.rules.inForce !== null);
  await say(mediator, {
    do: "propose-rules",
    version: 3,
    rules: rulesOf(company, { nothingAgreedUntilEverything: false }),
  });
  const page = await hall.newPage();
  await seatPage(page, south, "Sam");
  await page.click('.screen-bar a[href*="/rules"]');
  await page.getByText("Until all have signed, version 2 stays in force.").waitFor();
  await page.getByRole("button", { name: "Don't sign yet: ask for a change" }).click();
  await page.getByLabel("About which clause").selectOption("Whole or in parts");
  await page.getByLabel("In your words").fill("We can't be held to parts.");
  await page.getByText("Mediator only").click();
  await page.getByText("This is your seat's first word to the mediator alone.").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.locator(".rules-notes", { hasText: "On the clause “Whole or in parts”" }).waitFor();
  await until(() =>
    mediator.view().room.acts.some(({ placed: { act } }) => act.do === "note" && act.mayPass),
  );
  const seen = north
    .view()
    .room.acts.some(({ placed: { act } }) => act.do === "note" && act.words.includes("held to parts"));
  expect(seen).toBe(false);
  expect(hall.faults()).toEqual([]);
});

// The table of a side in a browser: answering what waits, weighing offers by the own case, offers to the mediator alone, drafts, binding words.
import { afterAll, beforeAll, expect, test } from "vitest";
import { agreeOnRules, type Company, gather, hear, say, seatPage, until } from "./room-company.ts";
import { type Hall, openHall } from "./room-hall.ts";
import { violations } from "./workbench.ts";

let hall: Hall;
let company: Company;

beforeAll(async () => {
  hall = await openHall();
  company = await gather(hall);
  await agreeOnRules(company, { passingOn: "ideas", confidentiality: { attribution: "with-consent" } });
});

afterAll(async () => {
  await company?.close();
  await hall?.close();
});

test("a side answers what waits for it, offers, and is bound", async () => {
  const { mediator, north, south } = company;
  const page = await hall.newPage();
  await seatPage(page, north, "Nora");
  await page.click('.screen-bar a[href*="/talks"]');
  await page.getByText("No offer is open, and no round is").waitFor();
  await page.getByText("connected").waitFor();
  const round = await say(mediator, { do: "open-round", round: 1 });
  await hear(south, round);
  await say(south, { do: "offer", choices: { water: "half", road: "open" }, words: "For one year." });
  await say(mediator, { do: "poll", words: "Half the water each?" });
  await page.getByText("2 things wait for this seat.").waitFor();

  await page.getByRole("button", { name: "Make our own case of this" }).click();
  await page.getByText("What each of them gives us can't be said yet").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Rehearse these talks from here" }).click();
  await page.getByText("None is open to you of: North and South.").waitFor();
  await page.getByRole("link", { name: "Estimate what South wants, in your case" }).waitFor();
  await page.getByRole("button", { name: "Put the rehearsal away" }).click();

  await page
    .getByRole("button", { name: /^Answer No\./ })
    .first()
    .click();
  await page.getByRole("radio", { name: "could live with it" }).focus();
  await page.keyboard.press("Space");
  await page.getByText("Goes to: Mediator.").waitFor();
  await page.getByRole("checkbox", { name: "I have read this" }).focus();
  await page.keyboard.press("Space");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await until(() => mediator.view().room.polls[0].answers.length === 1);
  expect(south.view().room.polls[0].answers).toEqual([]);

  await page.getByRole("button", { name: "Put an offer together" }).click();
  await page.getByLabel("Water").selectOption("all");
  await page.getByRole("radio", { name: "Mediator alone" }).focus();
  await page.keyboard.press("Space");
  await page.getByText("Goes to: Mediator.").waitFor();
  await page.getByRole("button", { name: "Send the offer" }).click();
  await until(() => mediator.view().room.offers.some(({ audience }) => audience.length === 2));
  expect(south.view().room.offers).toHaveLength(1);

  await page.getByRole("button", { name: "Put an offer together" }).click();
  await page.getByLabel("Road").selectOption("open");
  await page.getByRole("button", { name: "Keep as a draft of our seat" }).click();
  await page.getByText("Drafts of our seat").waitFor();
  await page.getByRole("button", { name: /^Table the draft/ }).click();
  await page.getByText("Goes to: Mediator and South.").waitFor();
  await page.getByRole("button", { name: "Send the offer" }).click();
  await until(() => south.view().room.offers.length === 2);
  await page.getByText("Drafts of our seat").waitFor({ state: "detached" });

  await page.getByRole("button", { name: /^Accept offer/ }).click();
  await page.getByRole("radio", { name: /^Bindingly/ }).focus();
  await page.keyboard.press("Space");
  await page.getByText("Yours is the last word that it needs.").waitFor();
  await page.getByRole("checkbox", { name: "North means to be bound by this" }).focus();
  await page.keyboard.press("Space");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Accept and be bound" }).click();
  await page.getByText("it can be declared agreed").waitFor();
  await until(() => south.view().room.offers[0].bound.length === 2);
  expect(hall.faults()).toEqual([]);
});

// The rest of a side's table in a browser: what is typed stays, members of one seat share drafts, read-backs, offers in the place of others, a profile for the mediator, new issues, pausing, leaving, and who looks on.
import { removeMember } from "@parley/room";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  agreeOnRules,
  type Company,
  gather,
  hear,
  rulesOf,
  say,
  seatPage,
  until,
  WELL,
} from "./room-company.ts";
import { type Hall, openHall } from "./room-hall.ts";
import { violations } from "./workbench.ts";

let hall: Hall;
let company: Company;
let page: Page;

beforeAll(async () => {
  hall = await openHall();
  company = await gather(hall);
  await agreeOnRules(company, { passingOn: "ideas" });
  await say(company.north, { do: "name", name: "Noor" });
  page = await hall.newPage();
  await seatPage(page, company.north, "Nora");
  await page.click('.screen-bar a[href*="/talks"]');
  await page.getByText("connected").waitFor();
  await hear(company.south, await say(company.mediator, { do: "open-round", round: 1 }));
}, 120_000);

afterAll(async () => {
  await company?.close();
  await hall?.close();
});

const button = (name: string | RegExp) =>
  page.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });

/** By keyboard, once it can be pressed. */
async function press(name: string | RegExp): Promise<void> {
  await expect.poll(() => button(name).isEnabled(), { timeout: 30_000 }).toBe(true);
  await button(name).press("Enter");
}

test("by keyboard alone: an offer that outlasts a reload, a poll, and a binding word", async () => {
  const { mediator, south } = company;
  await press("Put an offer together");
  await page.getByLabel("Water").waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
  await page.keyboard.type("half");
  await page.keyboard.press("Tab");
  await page.keyboard.type("open");
  await page.keyboard.press("Tab");
  await page.keyboard.type("For one year.");
  await page.getByText("Goes to: Mediator and South.").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.waitForTimeout(900);
  await page.reload();
  await press("Go on with the offer that was begun");
  await expect.poll(() => page.getByLabel("In our own words").inputValue()).toBe("For one year.");
  await press("Send the offer");
  await until(() => south.view().room.offers.length === 1);
  expect(south.view().room.offers[0]).toMatchObject({
    ...{ choices: { water: "half", road: "open" }, words: "For one year." },
  });
  await button("Put an offer together").waitFor();

  await say(mediator, { do: "poll", words: "Half the water each?" });
  await press(/^Answer No\./);
  await page.getByRole("radio", { name: "could live with it" }).press("Space");
  await page.getByRole("textbox", { name: "In your words" }).fill("For a year.");
  await page.keyboard.press("Escape");
  await press(/^Answer No\./);
  await expect
    .poll(() => page.getByRole("textbox", { name: "In your words" }).inputValue())
    .toBe("For a year.");
  await page.getByRole("radio", { name: "could live with it" }).press("Space");
  await page.getByRole("checkbox", { name: "I have read this" }).press("Space");
  await press("Send");
  await until(() => mediator.view().room.polls[0].answers.length === 1);

  const theirs = await say(south, { do: "offer", choices: { water: "none", road: "closed" } });
  await press(/^Accept offer/);
  const plain = page.getByRole("radio", { name: /^As our view/ });
  await plain.focus();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("checkbox", { name: "North means to be bound by this" }).press("Space");
  await press("Accept and be bound");
  await until(() => south.view().room.offers.find(({ made }) => made.act === theirs)?.bound.length === 2);
});

test("members of one seat share drafts; a changed one takes the place of the old, and a tabled one goes", async () => {
  const { north, south } = company;
  const drafts = () =>
    north.view().room.offers.filter(({ audience, ended }) => audience.length === 1 && ended === null);
  await say(north, { do: "offer", choices: { water: "all" } }, "own-seat");
  await page.getByText("Written by Noor.").waitFor();
  await button(/^Change the draft/).click();
  await page.getByLabel("Road").selectOption("open");
  await button("Change the draft of our seat").click();
  await until(() => drafts().length === 1 && drafts()[0].choices.road === "open");
  await page.getByText("Written by Nora.").waitFor();
  const before = south.view().room.offers.length;
  await button(/^Table the draft/).click();
  await page.getByText("Goes to: Mediator and South.").waitFor();
  await button("Send the offer").click();
  // Leaving the screen at once changes nothing: the draft goes all the same.
  await page.click('.screen-bar a[href*="/progress"]');
  await until(() => south.view().room.offers.length === before + 1 && drafts().length === 0);
  await page.click('.screen-bar a[href*="/talks"]');
});

test("words are read back and corrected, both ways", async () => {
  const { mediator, north } = company;
  await button("Write a note or ask a question").click();
  await page.getByLabel("Your words").fill("We will come back on Thursday.");
  await button("Send").click();
  await until(() => mediator.view().room.acts.some(({ placed }) => placed.act.do === "note"));
  const note = mediator.view().room.acts.find(({ placed }) => placed.act.do === "note");
  if (!note) throw new TypeError("no note");
  await say(mediator, { do: "read-back", of: note.placed.leaf, words: "You need until Friday." });
  await button(/^Answer No\./).click();
  await page.getByRole("dialog").getByText("We will come back on Thursday.").waitFor();
  await page.getByRole("radio", { name: "No, we correct it" }).press("Space");
  await page.getByRole("textbox", { name: "What you meant" }).fill("Thursday.");
  await button("Send the correction").click();
  await until(() => mediator.view().room.readBacks[0].reply?.correction === "Thursday.");
  await page.getByText("Corrected:").waitFor();

  await say(mediator, { do: "note", words: "Let us start with the road." });
  await button(/^Say what we understood of No/)
    .first()
    .click();
  await page.getByLabel("This is what I understood").fill("The road first.");
  await button("Send").click();
  await until(() => north.view().room.readBacks.length === 2);
});

test("an offer takes the place of one that only the mediator has, and goes to it alone", async () => {
  const { mediator, north, south } = company;
  const first = await say(north, { do: "offer", choices: { water: "all" } }, "chair");
  await button("Put an offer together").click();
  await page.getByLabel("Water").selectOption("half");
  await page.getByText(/^Conditions, until when/).click();
  await page.getByLabel("It takes the place of").selectOption(first);
  await page.getByText("It goes to the same seats: Mediator.").waitFor();
  await page.getByRole("radio", { name: "Nothing", exact: true }).press("Space");
  await page.getByText("Goes to: Mediator.", { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  const before = south.view().room.offers.length;
  await button("Send the offer").click();
  await until(() => mediator.view().room.offers.some(({ replaces }) => replaces === first));
  const placed = mediator
    .view()
    .room.acts.find(({ placed: { act } }) => act.do === "offer" && act.replaces === first)?.placed;
  expect(placed?.audience).toHaveLength(2);
  expect(placed?.act).toMatchObject({ mayPass: "nothing" });
  expect(south.view().room.offers).toHaveLength(before);
  await page.getByText("One that is no longer open").waitFor();
});

test("a profile goes to the mediator once it says something; new issues wait for the tab that has the case", async () => {
  const { mediator, north, south } = company;
  await button("Make our own case of this").click();
  await page.getByText("What each of them gives us can't be said yet").waitFor();
  await page.getByText("there is nothing to share yet").waitFor();
  expect(await page.getByText(/worth 0/).count()).toBe(0);
  const room = page.url();
  await page.getByRole("link", { name: "Fill in our profile" }).first().click();
  await page.locator("#layer-marks h2 button").click();
  await page.getByRole("radio", { name: "all: good" }).check();
  await page.getByRole("radio", { name: "none: red line" }).check();
  await page.locator("[data-saving='saved']").first().waitFor();
  const inCase = page.url();
  await page.goto(room);
  await page.getByText("By your own profile it is worth").first().waitFor();
  await button("Share our profile").click();
  await page.getByText("We mean to share the whole of it").click();
  await page.getByText("Goes to: Mediator.", { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await button("Share the profile").click();
  await until(() => mediator.view().room.profiles.length === 1);
  expect(south.view().room.profiles).toEqual([]);

  const other = await page.context().newPage();
  await other.goto(inCase);
  await other.waitForSelector("main h1");
  const issues = [...WELL.issues, { id: "wood", name: "Wood", options: ["shared", "sold"] }];
  await say(mediator, { do: "frame", version: 2, frame: { ...WELL, issues } as never });
  const rules = rulesOf(company, { passingOn: "ideas" });
  const agenda = { ...rules.agenda, frame: 2 };
  const proposal = await say(mediator, { do: "propose-rules", version: 2, rules: { ...rules, agenda } });
  for (const client of [mediator, north, south]) {
    await hear(client, proposal);
    await say(client, { do: "sign-rules", proposal });
  }
  await button("Take the new issues over").click();
  await page.getByText("The case is open in another tab").waitFor();
  await page.getByRole("link", { name: "Open the case" }).waitFor();
  await other.close();
  // The browser says that the tab is closed a little before it lets go of the case.
  const isOld = () => page.getByText("The room is about other issues").isVisible();
  const takeOver = async () => {
    if (await isOld()) await button("Take the new issues over").click();
    return isOld();
  };
  await expect.poll(takeOver, { timeout: 30_000 }).toBe(false);
  expect(hall.faults()).toEqual([]);
});

test("a side pauses the talks, walks away and comes back; a member leaves, and its key is removed", async () => {
  const { mediator, north } = company;
  const room = () => mediator.view().room;
  const isAway = () => room().seats.some(({ id, away }) => id === north.view().seat && away !== null);
  await page.getByText("Pausing, leaving the talks").press("Enter");
  await press("Pause");
  await until(() => room().phase.kind === "paused");
  await press("Resume");
  await until(() => room().phase.kind === "in-round");
  await press("Walk away…");
  expect(await violations(page)).toEqual([]);
  await press("Walk away");
  await until(isAway);
  await button("Come back").waitFor();
  await press("Come back");
  await until(() => !isAway());

  await page.click('.screen-bar a[href*="/seats"]');
  await press("Leave the room…");
  await page.getByText("Leaving does not take your key away").waitFor();
  expect(await violations(page)).toEqual([]);
  await press("Leave the room");
  await page.getByText("You have left this room").waitFor();
  expect(await button("Make the link").count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await until(() => room().members.some(({ gone }) => gone?.how === "left"));
  const left = room().members.find(({ gone }) => gone?.how === "left");
  await removeMember(north, String(left?.key));
  await until(() => room().members.find(({ key }) => key === left?.key)?.gone?.how === "removed");
  await page.getByText("The room doesn't let this device in").waitFor();
  await page.getByText("What is sent to this seat still opens").waitFor({ state: "detached" });
  expect(hall.faults()).toEqual([]);
});

test.for(["control-only", "as-addressed"] as const)(
  "who looks on sees what the rules open: %s",
  async (observers) => {
    const watched = await gather(hall, { observers: ["Press"] });
    await agreeOnRules(watched, { observers });
    const { mediator, south } = watched;
    const [press] = watched.observers;
    const looking = await hall.newPage();
    await seatPage(looking, press, "Pat");
    await looking.click('.screen-bar a[href*="/talks"]');
    await looking.getByText("This seat looks on").waitFor();
    await hear(south, await say(mediator, { do: "open-round", round: 1 }));
    await say(south, { do: "offer", choices: { water: "half", road: "open" } });
    await looking
      .getByText(observers === "control-only" ? "No offer is open yet." : "One offer is open.")
      .waitFor();
    expect(await looking.locator(".offer-card").count()).toBe(observers === "control-only" ? 0 : 1);
    expect(await looking.getByRole("button", { name: /accept|reject|an offer|draft|profile/i }).count()).toBe(
      0,
    );
    expect(await violations(looking)).toEqual([]);
    await looking.context().close();
    await watched.close();
  },
);

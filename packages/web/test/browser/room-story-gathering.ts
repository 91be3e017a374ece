// The story of a room, its beginning: a room opened from a bundled case, both sides let in, ground rules refused, changed and signed.
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { backUpKeys } from "./room-hall.ts";
import {
  button,
  goTo,
  isWell,
  PATIENT,
  type Person,
  pick,
  press,
  reads,
  write,
} from "./room-story-people.ts";
import { openExample } from "./workbench.ts";

export const TITLE = "Talks at the packaging plant";
export const MANAGEMENT = "The management";
export const UNION = "The union";
const CASE = "Works agreement at a packaging plant";

export async function openTheRoom(mediator: Person): Promise<void> {
  const { page, hand, name } = mediator;
  await openExample(page, "works-agreement");
  await hand.press(page.locator(".masthead-name"));
  await hand.press(page.locator('a[href="#/rooms/new"]'));
  await hand.choose(page.getByLabel(/^The case that the talks/), CASE);
  await write(mediator, page.getByLabel("Name of the room"), TITLE);
  await write(mediator, page.getByLabel(/^Your name/), name);
  await isWell(mediator, "opening a room");
  await press(mediator, "Make my keys");
  await backUpKeys(page);
  await press(mediator, "Open the room");
  await page.waitForSelector(".screen-bar", PATIENT);
  await reads(mediator, "connected");
}

/** The next seat that the page proposes is that of the next side. */
export async function inviteSide(mediator: Person, seat: string): Promise<string> {
  const { page } = mediator;
  await goTo(mediator, "seats");
  await expect.poll(() => page.getByLabel("Name of the seat").inputValue(), PATIENT).toBe(seat);
  await press(mediator, "Make the link");
  await reads(mediator, `A link to ${seat}, for one person:`);
  return page.locator("[data-link]").innerText();
}

export async function askToComeIn(side: Person, link: string): Promise<void> {
  const { page, name } = side;
  await page.goto(link);
  await write(side, page.getByLabel(/^Your name/), name);
  await isWell(side, "joining");
  await press(side, "Make my keys");
  await press(side, "Ask to be let in, without a backup");
  await reads(side, "A member of the room has to let you in.");
}

export async function letIn(mediator: Person, side: Person): Promise<void> {
  await goTo(mediator, "seats");
  await press(mediator, "Let in");
  await side.page.waitForSelector(".screen-bar", PATIENT);
  await mediator.page.locator("main").getByText(side.name).first().waitFor(PATIENT);
}

export async function compareWords(people: readonly Person[]): Promise<void> {
  for (const person of people) await goTo(person, "seats");
  const phrase = (page: Page) => page.locator("[data-room-phrase]").innerText();
  const [first, ...others] = people;
  for (const { page } of others)
    await expect.poll(() => phrase(page), PATIENT).toBe(await phrase(first.page));
  expect((await phrase(first.page)).split(" ")).toHaveLength(8);
  for (const person of people) await isWell(person, `seats of ${person.name}`);
}

/** Cautious clauses, but ideas may be passed on; and all notice when a round goes by in which nothing moves. */
export async function proposeRules(mediator: Person): Promise<void> {
  const { page, hand } = mediator;
  await goTo(mediator, "rules");
  await hand.press(page.getByRole("link", { name: "Propose ground rules" }));
  await press(mediator, /^Change: What may the mediator pass on/);
  await pick(mediator, page.getByRole("radio", { name: /without saying whose/ }));
  await press(mediator, /^Change: Which signs of trouble/);
  await press(mediator, "Add a sign of trouble");
  await hand.choose(page.getByLabel("What would all notice"), "Nothing has moved in some rounds");
  await write(mediator, page.getByLabel("After how many closed rounds"), "1");
  await isWell(mediator, "writing ground rules");
  await press(mediator, "Propose version 1…");
  await press(mediator, "Propose version 1 to all");
  await reads(mediator, /^Version 1 waits for your signature/);
}

const DOUBT = "Our members must hear from us how talks go. We can't sign silence.";

export async function refuseRules(side: Person): Promise<void> {
  const { page, hand } = side;
  await goTo(side, "rules");
  await press(side, "Don't sign yet: ask for a change");
  await hand.choose(page.getByLabel("About which clause"), "Media");
  await write(side, page.getByLabel("In your words"), DOUBT);
  await reads(side, "What they will read");
  await isWell(side, "refusing ground rules");
  await press(side, "Send");
  await page.locator(".rules-notes", { hasText: DOUBT }).waitFor(PATIENT);
}

export async function changeRules(mediator: Person): Promise<void> {
  const { page, hand } = mediator;
  await page.locator(".rules-notes", { hasText: DOUBT }).waitFor(PATIENT);
  await hand.press(page.getByRole("link", { name: "Propose a changed version" }));
  await press(mediator, "Change: What is said to the media?");
  await pick(mediator, page.getByRole("radio", { name: /told only what all have agreed/ }));
  await press(mediator, "Propose version 2…");
  await press(mediator, "Propose version 2 to all");
  await page.locator(".rules-changes ins", { hasText: "told only what all have agreed" }).waitFor(PATIENT);
}

export async function signRules(person: Person, seat: string, version = "2"): Promise<void> {
  await goTo(person, "rules");
  await press(person, `Sign version ${version}`);
  await press(person, new RegExp(`^Sign version ${version} for ${seat}$`, "i"));
  await button(person, `Sign version ${version}`).waitFor({ ...PATIENT, state: "detached" });
}

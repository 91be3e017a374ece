// The story of a room, the talks: rounds, offers direct and by shuttle, a poll, a round in which nothing moves, and a package that binds.
import { expect } from "vitest";
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

export type Package = Readonly<Record<string, string>>;

export const MANAGEMENT_OFFER: Package = {
  "Wage rise": "2",
  "Weekly hours": "38",
  "Night shifts": "Volunteers first, with a bonus",
  "Job security": "12 months",
  "Paid training": "1",
  "Temporary staff": "15 %",
  "Length of the contract": "24 months",
};

export const UNION_IDEA: Package = { "Wage rise": "3", "Job security": "24 months" };

export const PACKAGE: Package = {
  "Wage rise": "3",
  "Weekly hours": "37",
  "Night shifts": "Volunteers first, with a bonus",
  "Job security": "24 months",
  "Paid training": "2",
  "Temporary staff": "10 %",
  "Length of the contract": "24 months",
};

type DeskPart = "sides" | "course" | "polls" | "ledger" | "packages";

export async function goToDesk(mediator: Person, part: DeskPart): Promise<void> {
  const { page, hand } = mediator;
  await goTo(mediator, "desk");
  await hand.press(page.locator(`.desk-nav a[href$="/${part}"]`));
  await page.waitForSelector(`.desk-nav a[href$="/${part}"][aria-current="page"]`);
}

export async function openRound(mediator: Person, round: number): Promise<void> {
  await goToDesk(mediator, "course");
  await press(mediator, `Open round ${round}`);
  await button(mediator, `Close round ${round}`).waitFor(PATIENT);
}

export async function closeRound(mediator: Person, round: number): Promise<void> {
  await goToDesk(mediator, "course");
  await press(mediator, `Close round ${round}`);
  await button(mediator, `Open round ${round + 1}`).waitFor(PATIENT);
}

async function choosePackage({ page, hand }: Person, choices: Package): Promise<void> {
  const fields = page.locator(".choices-field");
  for (const [issue, option] of Object.entries(choices))
    await hand.choose(fields.getByLabel(new RegExp(`^${issue}`)), option);
}

/** To everyone at the table. */
export async function tableOffer(side: Person, choices: Package): Promise<void> {
  const { page } = side;
  await goTo(side, "talks");
  await press(side, "Put an offer together");
  await choosePackage(side, choices);
  await page.locator(".seen-by-them .offer-card").waitFor(PATIENT);
  await press(side, "Send the offer");
  await page.locator('.offer-card[id^="act-"]').first().waitFor(PATIENT);
}

export const CONDITION = "The plant council is heard before shifts change";

/** To the mediator alone: part of a package, on a condition, for two days, to be passed on without the side's name. */
export async function confideOffer(side: Person, choices: Package): Promise<void> {
  const { page, hand } = side;
  await goTo(side, "talks");
  await press(side, "Put an offer together");
  await choosePackage(side, choices);
  await hand.press(page.getByText(/^Conditions, until when it stands/));
  await press(side, "Add a condition");
  await write(side, page.getByLabel("Condition 1 in words"), CONDITION);
  await page.getByLabel(/^It can be accepted until/).fill(inTwoDays());
  await pick(side, page.getByRole("radio", { name: "The mediator alone" }));
  await pick(side, page.getByRole("radio", { name: "The content, without our name" }));
  await page.getByText("Goes to: The mediator.").waitFor(PATIENT);
  await pick(side, page.getByRole("checkbox", { name: "I have read this" }));
  await isWell(side, "an offer to the mediator alone");
  await press(side, "Send the offer");
  await page.locator(".offer-card", { hasText: CONDITION }).waitFor(PATIENT);
}

function inTwoDays(): string {
  return new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 16);
}

/** What one side confided goes to the other as the mediator's own; gives the preview as its receiver should then see it. */
export async function carryAcross(mediator: Person, to: string): Promise<string> {
  const { page } = mediator;
  await goToDesk(mediator, "sides");
  await page.getByText(CONDITION).first().waitFor(PATIENT);
  await press(mediator, /^Carry No\. .* across/);
  await press(mediator, "Add a condition");
  await write(
    mediator,
    page.getByRole("textbox", { name: "Condition 1" }),
    "Changes of shifts are talked over beforehand",
  );
  await write(mediator, page.getByRole("textbox", { name: /^More in words/ }), "Would this be a way?");
  await pick(mediator, page.locator(".release").getByRole("checkbox", { name: to }));
  const preview = page.locator(".received .offer-card");
  await preview.getByText("Would this be a way?").waitFor(PATIENT);
  await reads(mediator, "Whoever gets this can take it that it comes from");
  return contentOf(await preview.innerText());
}

export async function passOn(mediator: Person, to: string): Promise<void> {
  await press(mediator, new RegExp(`^Pass it on to ${to}$`, "i"));
  await reads(mediator, "It is passed on as soon as it has been sent.");
  await press(mediator, "Back");
}

/** Heading and content of an offer as a page shows it, without what only comes about by its being sent. */
export function contentOf(card: string): string {
  const lines = card.split("\n").map((line) => line.trim());
  const said = lines.map((line) => line.split(" · ").find((fact) => fact.includes("of a package")) ?? line);
  const [content] = said
    .filter((line) => line !== "" && line !== "No reply yet.")
    .join("\n")
    .split("\nBetter or worse");
  return content;
}

/** Whether both could live with a package; answered to the mediator alone. */
export async function askBoth(mediator: Person, choices: Package): Promise<void> {
  const { page } = mediator;
  await goToDesk(mediator, "polls");
  await pick(mediator, page.getByRole("checkbox", { name: "With a package" }));
  await choosePackage(mediator, choices);
  await reads(mediator, "With two sides asked, any result tells");
  await isWell(mediator, "a poll");
  await press(mediator, "Ask");
  await page.locator(".poll").first().waitFor(PATIENT);
}

export async function answerPoll(side: Person, answer: string, words: string): Promise<void> {
  const { page } = side;
  await goTo(side, "talks");
  await press(side, /^Answer No\./);
  const dialog = page.getByRole("dialog");
  await pick(side, dialog.getByRole("radio", { name: answer }));
  if (words !== "") await write(side, dialog.getByRole("textbox"), words);
  await dialog.getByText("Goes to: The mediator.").waitFor(PATIENT);
  await isWell(side, "answering a poll");
  await press(side, "Send");
  await dialog.waitFor({ ...PATIENT, state: "detached" });
}

export async function releaseResult(
  mediator: Person,
  words: string,
  names: readonly string[],
): Promise<void> {
  const { page } = mediator;
  await goToDesk(mediator, "polls");
  await expect.poll(() => page.locator(".poll").innerText(), PATIENT).not.toContain("not answered yet");
  await press(mediator, /^Say what came out of the poll/);
  await write(mediator, page.getByRole("textbox", { name: "In words" }), words);
  for (const name of names) await pick(mediator, page.locator(".release").getByRole("checkbox", { name }));
  await passOn(mediator, names.join(" and "));
  await reads(mediator, /The result went out in No\./);
}

/** Agreed beforehand, it is told to everyone, with what the ground rules then give. */
export async function troubleIsTold(person: Person): Promise<void> {
  await goTo(person, "progress");
  await reads(person, "This has come about: 1 of 1 closed round.");
  await reads(person, /^One could change the format\./);
  await isWell(person, `progress of ${person.name}`);
}

export async function changeFormat(mediator: Person, format: string, words: string): Promise<void> {
  const { page, hand } = mediator;
  await goToDesk(mediator, "course");
  await reads(mediator, /^A sign agreed in the ground rules has come about/);
  await hand.choose(page.getByLabel("Format", { exact: true }), format);
  await write(mediator, page.getByRole("textbox", { name: /^In words/ }), words);
  await isWell(mediator, "changing the format");
  await press(mediator, "Change the format");
  await reads(mediator, `Format: shuttle, the mediator goes between the sides: “${words}`);
}

/** The mediator's own paper to both: a whole package that both can bind themselves to. */
export async function bringPaper(
  mediator: Person,
  choices: Package,
  names: readonly string[],
): Promise<void> {
  const { page } = mediator;
  await goToDesk(mediator, "sides");
  await press(mediator, "Write a paper of your own…");
  await pick(mediator, page.getByRole("radio", { name: "An offer with options" }));
  await choosePackage(mediator, choices);
  for (const name of names) await pick(mediator, page.locator(".release").getByRole("checkbox", { name }));
  await passOn(mediator, names.join(" and "));
}

/** The whole package that somebody tabled. */
export async function acceptBindingly(side: Person, seat: string, from: string): Promise<void> {
  const { page, hand } = side;
  await goTo(side, "talks");
  const card = page
    .locator(".offer-card", { hasText: `${from} to` })
    .filter({ hasText: "a whole package" })
    .first();
  await hand.press(card.getByRole("button", { name: /^Accept offer/ }));
  const dialog = page.getByRole("dialog");
  await pick(side, dialog.getByRole("radio", { name: /^Bindingly/ }));
  await pick(side, dialog.getByRole("checkbox", { name: `${seat} means to be bound by this` }));
  await isWell(side, "accepting bindingly");
  await press(side, "Accept and be bound");
  await dialog.waitFor({ ...PATIENT, state: "detached" });
}

/** By its own profile, which nobody else needs to see. */
export async function isWorth({ page }: Person, from: string, worth: string): Promise<void> {
  const card = page.locator(".offer-card", { hasText: `${from} to` }).filter({ hasText: "a whole package" });
  await card.first().getByText(worth).waitFor(PATIENT);
}

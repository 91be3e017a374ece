// The story of a room, what each side wants: a profile in a case of its own, that nobody else sees.
import { expect } from "vitest";
import { MANAGEMENT, UNION } from "./room-story-gathering.ts";
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

interface Wants {
  /** The most important at the front; those left over count as level, at the end. */
  readonly order: readonly string[];
  /** From 0 to 100, in the order of the fields: of the first and the last of values on a line, and of each option elsewhere. */
  readonly worths: readonly (readonly number[])[];
  readonly noDeal: string;
}

export const WANTS: Readonly<Record<string, Wants>> = {
  [MANAGEMENT]: {
    order: ["Wage rise", "Weekly hours", "Temporary staff", "Job security"],
    worths: [
      [100, 0],
      [0, 30, 70, 100],
      [40, 70, 100],
      [100, 80, 50, 0],
      [100, 0],
      [0, 50, 80, 100],
      [0, 30, 70, 100],
    ],
    noDeal: "0.42–0.48",
  },
  [UNION]: {
    order: ["Wage rise", "Job security", "Weekly hours", "Temporary staff"],
    worths: [
      [0, 100],
      [100, 70, 40, 0],
      [50, 100, 0],
      [0, 50, 85, 100],
      [0, 100],
      [100, 70, 30, 0],
      [100, 80, 60, 0],
    ],
    noDeal: "0.42–0.48",
  },
};

/** In a case of the side's own, made of what the room is about; then back to the room. */
export async function sayWhatWeWant(side: Person, seat: string): Promise<void> {
  const { page, hand } = side;
  await goTo(side, "talks");
  await press(side, "Make our own case of this");
  await hand.press(page.getByRole("link", { name: "Fill in our profile" }).first());
  await page.waitForSelector("#layer-rank", PATIENT);
  await rank(side, seat);
  await fillIn(side, seat);
  await openLayer(side, "noDeal");
  await pick(side, page.getByRole("radio", { name: "A worth, exactly or roughly" }));
  await write(side, page.locator("#layer-noDeal").getByRole("textbox").first(), WANTS[seat].noDeal);
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.locator("#layer-noDeal .layer-progress").innerText(), PATIENT)
    .toBe("worth between 0.42 and 0.48");
  await isWell(side, `the profile of ${seat}`);
  await hand.press(page.getByRole("link", { name: "Back to the room" }));
  await reads(side, "A case goes with this room");
}

async function openLayer({ page, hand }: Person, name: string): Promise<void> {
  const toggle = page.locator(`#layer-${name} h2 button`);
  if ((await toggle.getAttribute("aria-expanded")) !== "true") await hand.press(toggle);
}

async function rank({ page, hand }: Person, seat: string): Promise<void> {
  for (const issue of WANTS[seat].order)
    await hand.press(page.locator(".pool button").filter({ hasText: issue }));
  await expect
    .poll(() => page.locator("#layer-rank .layer-progress").innerText(), PATIENT)
    .toMatch(/^7 of 7/);
}

/** Enter leads from field to field. */
async function fillIn(side: Person, seat: string): Promise<void> {
  const { page, hand } = side;
  await openLayer(side, "numbers");
  await hand.enter(page.locator("#layer-numbers").getByRole("textbox", { name: /^Wage rise: 1/ }));
  for (const worth of WANTS[seat].worths.flat()) await page.keyboard.type(`${worth}\n`);
  await expect
    .poll(() => page.locator("#layer-numbers .layer-progress").innerText(), PATIENT)
    .toContain("options of 7 of 7 issues valued");
}

export async function shareProfile(side: Person): Promise<void> {
  const { page } = side;
  await press(side, "Share our profile");
  const dialog = page.getByRole("dialog");
  await pick(side, dialog.getByRole("checkbox", { name: "We mean to share the whole of it" }));
  await dialog.getByText("Goes to: The mediator.").waitFor(PATIENT);
  const notice = dialog.getByRole("checkbox", { name: "I have read this" });
  if ((await notice.count()) > 0) await pick(side, notice);
  await isWell(side, "sharing a profile");
  await press(side, "Share the profile");
  await dialog.waitFor({ state: "detached" });
  await reads(side, /shared with the mediator/);
  expect(await button(side, "Share our profile").isVisible()).toBe(true);
}

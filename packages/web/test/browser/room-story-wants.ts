// The story of a room, what each side wants: a profile in a case of its own, that nobody else sees.
import { expect } from "vitest";
import { MANAGEMENT, UNION } from "./room-story-gathering.ts";
import { button, goTo, isWell, PATIENT, type Person, pick, press, reads, write } from "./room-story-people.ts";
import { settled } from "./workbench.ts";

interface Wants {
  /** The first of them, the most important at the front. */
  readonly order: readonly string[];
  readonly more: readonly string[];
  readonly less: readonly string[];
  /** On night shifts. */
  readonly marks: readonly string[];
  readonly noDeal: string;
}

export const WANTS: Readonly<Record<string, Wants>> = {
  [MANAGEMENT]: {
    order: ["Wage rise", "Weekly hours", "Temporary staff", "Job security"],
    more: ["Weekly hours", "Temporary staff", "Length of the contract"],
    less: ["Wage rise", "Job security", "Paid training"],
    marks: ["Rotating for everyone: good", "Volunteers first, with a bonus: can live with"],
    noDeal: "0.35–0.45",
  },
  [UNION]: {
    order: ["Wage rise", "Job security", "Weekly hours", "Temporary staff"],
    more: ["Wage rise", "Job security", "Paid training"],
    less: ["Weekly hours", "Temporary staff", "Length of the contract"],
    marks: ["Volunteers first, with a bonus: good", "Rotating for everyone: red line"],
    noDeal: "0.35–0.45",
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
  await mark(side, seat);
  await openLayer(side, "noDeal");
  await pick(side, page.getByRole("radio", { name: "A worth, exactly or roughly" }));
  await write(side, page.locator("#layer-noDeal").getByRole("textbox").first(), WANTS[seat].noDeal);
  await page.keyboard.press("Enter");
  await settled(page);
  await hand.press(page.getByRole("link", { name: "Back to the room" }));
  await reads(side, "A case goes with this room");
}

export async function openLayer({ page, hand }: Person, name: string): Promise<void> {
  const toggle = page.locator(`#layer-${name} h2 button`);
  if ((await toggle.getAttribute("aria-expanded")) !== "true") await hand.press(toggle);
}

export async function rank({ page, hand }: Person, seat: string): Promise<void> {
  for (const issue of WANTS[seat].order)
    await hand.press(page.locator(".pool button").filter({ hasText: issue }));
  await expect
    .poll(() => page.locator("#layer-rank .layer-progress").innerText(), PATIENT)
    .toMatch(/^7 of 7/);
}

export async function mark(side: Person, seat: string): Promise<void> {
  const { page, hand } = side;
  await openLayer(side, "marks");
  const issue = (name: string) =>
    page.locator(".mark-issue").filter({ has: page.getByRole("heading", { name: new RegExp(`^${name}`) }) });
  for (const [way, names] of [
    ["more is better", WANTS[seat].more],
    ["less is better", WANTS[seat].less],
  ] as const)
    for (const name of names) await hand.press(issue(name).getByRole("button", { name: way }));
  for (const name of WANTS[seat].marks) await hand.press(page.getByRole("radio", { name, exact: true }));
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
  await reads(side, /shared with The mediator/);
  expect(await button(side, "Share our profile").isVisible()).toBe(true);
}

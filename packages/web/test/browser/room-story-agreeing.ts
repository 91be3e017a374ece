// The story of a room, its end: terms written, read back and signed; its proof taken away and checked; the agreement in a briefing.
import { expect } from "vitest";
import {
  goTo,
  isWell,
  PATIENT,
  type Person,
  pick,
  press,
  reads,
  taken,
  textOf,
  write,
} from "./room-story-people.ts";

/** Of the first issue, in words of its own; the others are left as the page proposes them. */
export async function writeTerms(person: Person, issue: string, words: string): Promise<void> {
  const { page } = person;
  await goTo(person, "agreement");
  await press(person, "Write the terms");
  await write(person, page.getByLabel(new RegExp(`^${issue}`)), words);
  await page.locator("pre", { hasText: words }).waitFor(PATIENT);
  await isWell(person, "writing terms");
  await press(person, "Declare it agreed…");
  await press(person, "Declare it agreed");
  await page.locator('[data-check="same"]').waitFor(PATIENT);
}

export async function readBack(side: Person, words: string): Promise<void> {
  const { page } = side;
  await goTo(side, "agreement");
  await page.locator('[data-check="same"]').waitFor(PATIENT);
  await write(side, page.getByRole("textbox", { name: "What we take it to mean" }), words);
  await press(side, "Send");
  await page.locator(".declared", { hasText: words }).waitFor(PATIENT);
}

export async function confirm(person: Person, words: string): Promise<void> {
  const { page } = person;
  await goTo(person, "agreement");
  await page.locator("blockquote", { hasText: words }).waitFor(PATIENT);
  await press(person, "Yes, that is what it means");
  await page.locator("blockquote", { hasText: words }).waitFor({ ...PATIENT, state: "detached" });
}

export async function signTerms(side: Person): Promise<void> {
  await goTo(side, "agreement");
  await press(side, "Sign these terms…");
  await press(side, "Sign");
  await side.page.getByRole("dialog").waitFor({ ...PATIENT, state: "detached" });
  await reads(side, /Your seat has signed|all who are needed have signed/);
}

export async function isAgreed(person: Person): Promise<void> {
  await goTo(person, "agreement");
  await reads(person, "Everything is agreed, and all who are needed have signed.");
  await isWell(person, `the agreement of ${person.name}`);
}

/** The whole room as one seat has it, unlocked. */
export async function takeAway(person: Person): Promise<string> {
  const { page } = person;
  await goTo(person, "log");
  await page.locator(".long-list li").last().waitFor(PATIENT);
  await isWell(person, `the record of ${person.name}`);
  await pick(person, page.getByRole("checkbox", { name: "Lock it with a passphrase" }));
  return textOf(await taken(person, () => press(person, "Save the file")));
}

export async function checkFiles(person: Person, contents: readonly string[]): Promise<void> {
  const { page } = person;
  await goTo(person, "log");
  await page.getByLabel("One file, or two to compare").setInputFiles(
    contents.map((content, at) => ({
      name: `seat-${at + 1}.json`,
      mimeType: "application/json",
      buffer: Buffer.from(content),
    })),
  );
  await press(person, "Check");
  await page.locator('.file-report[data-well="true"]').waitFor(PATIENT);
  await reads(person, /^Both files hold the same log/);
  await isWell(person, "checked files");
}

export async function intoBriefing(person: Person, words: string): Promise<void> {
  const { page, hand } = person;
  await goTo(person, "agreement");
  await press(person, "Take it into the briefing of the own case");
  await hand.press(page.getByRole("link", { name: "Go to the briefing" }));
  await expect.poll(() => page.getByRole("checkbox", { name: "Agreement" }).isChecked(), PATIENT).toBe(true);
  await page.frameLocator(".briefing-page").getByText(words).first().waitFor(PATIENT);
}

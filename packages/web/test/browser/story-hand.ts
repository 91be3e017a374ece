// The two ways in which a person presses things on the page: with a mouse, or with nothing but the keys.
import type { Locator, Page } from "playwright-core";

export interface Hand {
  readonly kind: "mouse" | "keyboard";
  /** Presses a button, follows a link, ticks a box, chooses a radio. */
  press(target: Locator): Promise<void>;
  /** Puts the cursor into a field, with all that is in it marked. */
  enter(target: Locator): Promise<void>;
  /** Chooses from a list that folds down. */
  choose(list: Locator, entry: string): Promise<void>;
}

export function mouseOn(page: Page): Hand {
  return {
    kind: "mouse",
    press: (target) => target.click(),
    enter: async (target) => {
      await target.click();
      await page.keyboard.press("Control+a");
    },
    choose: async (list, entry) => void (await list.selectOption({ label: entry })),
  };
}

export function keysOn(page: Page): Hand {
  return {
    kind: "keyboard",
    press: async (target) => {
      const kind = await target.evaluate((one) => (one instanceof HTMLInputElement ? one.type : ""));
      if (kind === "radio") return chooseRadio(page, target);
      await tabTo(page, target);
      await page.keyboard.press(kind === "checkbox" ? "Space" : "Enter");
    },
    enter: async (target) => {
      await tabTo(page, target);
      await page.keyboard.press("Control+a");
    },
    choose: async (list, entry) => {
      await tabTo(page, list);
      const chosen = () => list.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.label);
      await page.keyboard.press("Home");
      for (let presses = 0; presses < MOST_STOPS && (await chosen()) !== entry; presses++)
        await page.keyboard.press("ArrowDown");
    },
  };
}

/** More stops than any page of the story has. */
const MOST_STOPS = 400;

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: "attached" });
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key does not lead to ${target}`);
}

/** Tab leads to one radio button of a group; arrows lead from there to the others and choose them. */
async function chooseRadio(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((one) => one === document.activeElement);
  const isInGroup = () =>
    target.evaluate((one) => {
      const { name } = one as HTMLInputElement;
      return document.activeElement instanceof HTMLInputElement && document.activeElement.name === name;
    });
  for (let presses = 0; presses < MOST_STOPS && !(await isInGroup()); presses++)
    await page.keyboard.press("Tab");
  if (await isThere()) return page.keyboard.press("Space");
  for (let presses = 0; presses < MOST_STOPS && !(await isThere()); presses++)
    await page.keyboard.press("ArrowDown");
}

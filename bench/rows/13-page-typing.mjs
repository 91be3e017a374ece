// Typing into a case of 30 issues with 8 options each: from each key to the picture after it.
import { openWorkbench } from "../browser.mjs";

const table = Array.from({ length: 30 }, (_, issue) =>
  [`Issue ${issue + 1}`, ..."abcdefgh".split("").map((letter) => `Option ${letter}`)].join("\t"),
).join("\n");

async function longCase() {
  const bench = await openWorkbench();
  if (bench.unavailable) return bench;
  const page = await bench.browser.newPage();
  await page.goto(`${bench.address}/`);
  await page.getByRole("button", { name: "New case", exact: true }).click();
  await page.getByLabel("New issue").focus();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.activeElement.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, table);
  await page.getByLabel("Option 4 of Issue 15").click();
  await page.evaluate(() => {
    window.took = [];
    addEventListener(
      "keydown",
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => window.took.push(performance.now() - timeStamp))),
      { capture: true },
    );
  });
  return { ...bench, page };
}

async function typeOn({ page }) {
  await page.evaluate(() => window.took.splice(0));
  for (const key of ["End", ..." and more", "Enter", ..."another", "Enter"]) await page.keyboard.press(key);
  await page.waitForTimeout(100);
  const took = await page.evaluate(() => window.took.sort((one, other) => one - other));
  return { milliseconds: took[Math.floor(took.length / 2)], longest: took.at(-1) };
}

export const cases = [
  {
    work: "a key typed into a list of 30 × 8 → picture",
    reach: "≤ 50 ms",
    prepare: longCase,
    run: typeOn,
    says: ({ longest }) => `the longest key ${longest.toFixed(0)} ms`,
  },
];

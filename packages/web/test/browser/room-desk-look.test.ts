// For looking.
import { afterAll, beforeAll, test } from "vitest";
import { agreeOnRules, type Company, gather, hear, say, seatOf, seatPage } from "./room-company.ts";
import { type Hall, openHall } from "./room-hall.ts";
import { violations } from "./workbench.ts";
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
const shot = (page: any, name: string) => page.screenshot({ path: `/tmp/shots/desk-${name}.png`, fullPage: true });
test("look", async () => {
  const { mediator, north, south } = company;
  const page = await hall.newPage();
  await seatPage(page, mediator, "Mira");
  await page.click('.screen-bar a[href*="/desk"]');
  await page.waitForSelector(".sides");
  await shot(page, "empty");
  for (const p of ["course", "polls", "ledger", "packages"]) {
    await page.click(`.desk-nav a[href*="/${p}"]`);
    await page.waitForTimeout(700);
    await shot(page, `empty-${p}`);
  }
  await agreeOnRules(company, { passingOn: "ideas", confidentiality: { attribution: "with-consent" } });
  await say(mediator, { do: "open-round", round: 1 });
  await new Promise((d) => setTimeout(d, 2500));
  const profile = (party: string, a: number, b: number) => ({
    format: 1 as const, party,
    points: { water: { all: a, half: 6, none: b }, road: { open: 4, closed: 1 } }, noDeal: 3,
  });
  const first = await say(north, { do: "note", words: "The road matters less to us than the water. We could live with half of it in summer, if nobody hears that from us before the vote." }, "chair");
  await say(north, { do: "note", words: "Our council is split.", mayPass: "nothing" }, "chair");
  await say(north, { do: "note", words: "Tell them we will be there on Monday.", mayPass: "attributed" }, "chair");
  await say(south, { do: "offer", choices: { water: "half", road: "open" }, conditions: [{ words: "The well is rebuilt by spring." }], words: "As a beginning." }, "chair");
  await say(north, { do: "share", profile: profile("north", 10, 0) }, "chair");
  await say(south, { do: "share", profile: profile("south", 0, 10) }, "chair");
  await hear(mediator, first);
  const readBack = await say(mediator, { do: "read-back", of: first, words: "You care for the water first." });
  await hear(north, readBack);
  await say(north, { do: "correct", readBack, words: "For the water in summer." });
  const poll = await say(mediator, { do: "poll", words: "Could you live with this?", choices: { water: "half", road: "open" } }, [seatOf(north), seatOf(south)]);
  await hear(north, poll);
  await say(north, { do: "poll-answer", poll, answer: "yes" }, [seatOf(mediator)]);
  await page.click(`.desk-nav a[href*="/sides"]`);
  await page.waitForTimeout(3500);
  await shot(page, "sides");
  for (const p of ["course", "polls", "ledger", "packages"]) {
    await page.click(`.desk-nav a[href*="/${p}"]`);
    await page.waitForTimeout(p === "packages" ? 6000 : 900);
    await shot(page, p);
    console.log(p, await violations(page));
  }
  await page.getByRole("button", { name: /Make a paper/ }).first().click();
  await page.locator(".release label", { hasText: "South" }).click();
  await page.waitForTimeout(1500);
  await shot(page, "paper");
  console.log("paper", await violations(page));
  await page.click(`.desk-nav a[href*="/sides"]`);
  await page.getByRole("button", { name: /^Carry No\..*across/ }).first().click();
  await page.locator(".release label.checkbox").first().click();
  await page.getByRole("textbox", { name: /n words/ }).fill("Could the road come first? North and the south would like it.");
  await page.waitForTimeout(1500);
  await shot(page, "carry");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.setViewportSize({ width: 390, height: 800 });
  for (const p of ["sides", "course", "polls", "ledger", "packages"]) {
    await page.click(`.desk-nav a[href*="/${p}"]`);
    await page.waitForTimeout(1500);
    await shot(page, `390-${p}`);
    console.log(p, await page.evaluate(() => document.documentElement.scrollWidth));
  }
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.click(`.desk-nav a[href*="/sides"]`);
  await page.waitForTimeout(800);
  await shot(page, "dark");
  console.log("dark", await violations(page));
  const url = page.url();
  await page.goto(url.replace("/#", "/?language=pseudo#"));
  await page.waitForSelector(".sides");
  await page.waitForTimeout(2500);
  await shot(page, "pseudo");
  console.log("pseudo", await violations(page), hall.faults());
}, 180000);

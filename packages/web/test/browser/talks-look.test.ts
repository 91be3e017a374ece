// (temporary) looks
import { afterAll, beforeAll, expect, test } from "vitest";
import { agreeOnRules, type Company, gather, hear, say, seatPage, until } from "./room-company.ts";
import { type Hall, openHall } from "./room-hall.ts";
import { overflow, violations } from "./workbench.ts";

let hall: Hall;
let company: Company;

beforeAll(async () => {
  hall = await openHall();
  company = await gather(hall);
  await agreeOnRules(company, { passingOn: "ideas", confidentiality: { attribution: "with-consent" } });
}, 60000);

afterAll(async () => {
  await company?.close();
  await hall?.close();
});

test("looks", async () => {
  const { mediator, north, south } = company;
  const page = await hall.newPage();
  await seatPage(page, north, "Nora");
  await page.click('.screen-bar a[href*="/talks"]');
  await page.getByText("What there is to do").waitFor();
  await page.getByText("connected").waitFor();
  await page.setViewportSize({ width: 1280, height: 3600 });
  await page.screenshot({ path: "/tmp/shots/talks-empty.png", fullPage: true });
  const round = await say(mediator, { do: "open-round", round: 1 });
  for (const one of [north, south]) await hear(one, round);
  await say(south, { do: "offer", choices: { water: "none", road: "open" }, conditions: [{ words: "The road is mended first." }], expires: Date.now() + 5 * 3600_000, words: "We can speak about the date." });
  await say(north, { do: "offer", choices: { water: "all" } });
  await say(mediator, { do: "convey", content: { kind: "offer", choices: { water: "half" } } });
  await say(mediator, { do: "convey", content: { kind: "idea", words: "What if the well were shared by season?" } });
  await say(mediator, { do: "poll", words: "Could you live with half the water and an open road?", choices: { water: "half", road: "open" } });
  await say(south, { do: "ask", words: "How many families use the road?" });
  const note = await say(north, { do: "note", words: "We think of the herds." });
  await hear(south, note);
  await say(south, { do: "read-back", of: note, words: "You need the road for your herds." });
  await page.getByText("How many families").first().waitFor();
  await page.getByRole("button", { name: "Make our own case of this" }).click();
  await page.getByText("What we want: to our profile").waitFor();
  await page.screenshot({ path: "/tmp/shots/talks-full.png", fullPage: true });
  console.log(await violations(page));
  await page.getByRole("button", { name: "Put an offer together" }).click();
  await page.getByLabel("Water").selectOption("half");
  await page.getByRole("button", { name: "Add a condition" }).click();
  await page.getByRole("radio", { name: "Mediator alone" }).check({ force: true });
  await page.getByText("Goes to: Mediator").waitFor();
  await page.getByText("Before the first private word").waitFor();
  await page.screenshot({ path: "/tmp/shots/talks-form.png", fullPage: true });
  console.log(await violations(page));
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: /^Accept offer/ }).first().click();
  await page.getByText("Bindingly").click();
  await page.screenshot({ path: "/tmp/shots/talks-accept.png" });
  console.log(await violations(page));
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Share our profile" }).click();
  await page.getByText("It cannot be unshared").waitFor();
  await page.screenshot({ path: "/tmp/shots/talks-share.png" });
  console.log(await violations(page));
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForTimeout(400);
  console.log("overflow", await overflow(page));
  await page.screenshot({ path: "/tmp/shots/talks-390.png", fullPage: true });
  await page.setViewportSize({ width: 320, height: 844 });
  console.log("overflow 320", await overflow(page));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.screenshot({ path: "/tmp/shots/talks-dark.png" });
  expect(hall.faults()).toEqual([]);
  void until;
}, 120000);

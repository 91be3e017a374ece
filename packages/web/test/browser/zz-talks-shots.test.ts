import { readFileSync } from "node:fs";
import { readCase } from "@parley/engine/case";
import { test } from "vitest";
import { loadFolder } from "./zz-folder.ts";
import { agreeOnRules, gather, hear, say, seatPage, seatOf } from "./room-company.ts";
import { openHall } from "./room-hall.ts";
import { overflow, violations } from "./workbench.ts";
const CASE = process.env.SHOT_CASE ?? "works-agreement";
void readCase; void readFileSync;
test("shots", async () => {
  const hall = await openHall();
  const frame = loadFolder(CASE);
  const company = await gather(hall, { frame });
  await agreeOnRules(company, { passingOn: "ideas", confidentiality: { attribution: "with-consent" }, tabling: { seats: [seatOf(company.mediator), seatOf(company.north), seatOf(company.south)].sort(), between: true } } as never);
  const { mediator, north, south } = company;
  const page = await hall.newPage();
  await page.click(`[data-example="${CASE}"]`);
  await page.waitForURL(/#\/case\//);
  await page.waitForSelector("main h1");
  await seatPage(page, south, "Sun-hee Nakamura");
  await page.click('.screen-bar a[href*="/talks"]');
  await page.getByText("connected").waitFor();
  const shot = async (name: string, sel?: string) => {
    await page.waitForTimeout(400);
    if (sel) await page.locator(sel).first().screenshot({ path: `/tmp/shots/talks2/${CASE}-${name}.png` });
    else await page.screenshot({ path: `/tmp/shots/talks2/${CASE}-${name}.png`, fullPage: true });
    const wide = await overflow(page);
    if (wide > 0) console.log(name, "overflows", wide);
  };
  await shot("empty");
  await page.getByLabel("Or take a case").selectOption({ index: 1 });
  const ids = frame.issues.map((i: any) => i.id);
  const optionsOf = south.view().room.frame!.frame.issues.map((i) => i.options.map((o) => o.id));
  const pick = (k: number) => Object.fromEntries(ids.map((id: string, i: number) => [id, optionsOf[i][(k + i) % optionsOf[i].length]]));
  const offer = async (client: any, k: number, more: any, cut = 99, to?: any): Promise<any> => {
    for (;; k++) {
      try { return await say(client, { do: "offer", choices: Object.fromEntries(Object.entries(pick(k)).slice(0, cut)), ...more }, to); }
      catch { for (const { id } of client.view().queue) await client.discard(id); if (k > 60) throw new Error("none"); }
    }
  };
  const round = await say(mediator, { do: "open-round", round: 1 });
  await hear(south, round); await hear(north, round);
  const first = await offer(north, 0, { words: "We could sign this next week. It follows what we said in March, and moves towards you on two things that you named as the ones that matter most." });
  await hear(south, first);
  await say(south, { do: "reject", offer: first, reason: "It leaves the one thing open that our members voted on." });
  const ours = await offer(south, 1, { conditions: [{ words: "The board confirms it by Friday, in writing, to both of us." }], expires: Date.now() + 3 * 86400000 });
  const two = await offer(north, 2, { replaces: first, words: "Four of the issues, the rest as today." }, 4);
  await hear(mediator, two); await hear(south, two);
  await say(mediator, { do: "poll", words: "Could you live with the middle of what is on the table, if the other side could as well?", choices: Object.fromEntries(Object.entries(pick(3)).slice(0, 1)) });
  await say(north, { do: "ask", words: "What would you need to hear from us before your members meet again? We ask since we do not want to surprise anybody.", about: ours });
  const note = await say(south, { do: "note", words: "We will come back on Thursday." });
  await hear(mediator, note);
  await say(mediator, { do: "read-back", of: note, words: "You need until Thursday to ask your members." });
  await say(north, { do: "note", words: "Thank you for the figures. They help." });
  await offer(south, 4, { words: "A fallback for later." }, 99, "own-seat");
  await page.waitForTimeout(1500);
  await shot("full");
  console.log(await violations(page));
  await page.setViewportSize({ width: 390, height: 844 });
  await shot("390");
  await page.setViewportSize({ width: 320, height: 700 });
  await shot("320");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.getByRole("button", { name: "Put an offer together" }).click();
  await page.locator(".offer-form select").first().selectOption({ index: 1 });
  await page.getByRole("radio", { name: /alone/ }).first().press("Space");
  await page.getByRole("button", { name: "Add a condition" }).click();
  await page.waitForTimeout(800);
  await shot("form-dark", "section:has(> #make-offer)");
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 700 });
  await shot("form-320", "section:has(> #make-offer)");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.getByRole("button", { name: "Write a note" }).click();
  await shot("say-320", "section:has(> #said) form");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  const dialogs: [RegExp, string][] = [[/^Accept offer/, "accept"], [/^Answer No/, "answer"], [/^Table the draft/, "table"], [/^Share our/, "share"]];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [name, file] of dialogs) {
      const button = page.getByRole("button", { name }).first();
      if (!(await button.isEnabled())) { console.log("disabled", name); continue; }
      await button.click();
      if (file === "accept") await page.getByRole("radio", { name: /^Bindingly/ }).press("Space");
      await page.waitForTimeout(700);
      await page.screenshot({ path: `/tmp/shots/talks2/${CASE}-${file}-${width}.png` });
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
  }
  await page.evaluate(() => { const u = new URL(location.href); u.searchParams.set("language", "pseudo"); location.href = u.href; });
  await page.waitForTimeout(2500);
  console.log(page.url());
  await page.waitForSelector(".todo");
  await page.evaluate(() => { document.documentElement.dir = "rtl"; });
  await shot("pseudo-rtl");
  console.log(hall.faults());
  await company.close(); await hall.close();
}, 240_000);

// What `parley join` does, in a real browser: the page comes from one server and takes part in a room on another.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askIn, type Hall, inviteParty, letIn, openHall, openRoom } from "./room-hall.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

let hall: Hall;
let home: Workbench;
let mediator: Page;

beforeAll(async () => {
  hall = await openHall();
  home = await openWorkbench();
  mediator = await hall.newPage();
  await openRoom(mediator, { title: "Talks on the well", name: "Mira" });
});

afterAll(async () => {
  await home?.close();
  await hall?.close();
});

test("a member takes part in a room elsewhere from a page of their own", async () => {
  const link = await inviteParty(mediator, { seat: "North" });
  const page = await home.newPage({ keepsSite: true });
  await page.evaluate(() => navigator.serviceWorker.ready);
  const refused: string[] = [];
  page.on("console", (line) => {
    if (/Content Security Policy/.test(line.text())) refused.push(line.text());
  });
  const { address } = home.giveLink({ link, server: hall.address });
  // A browser opens it anew; within the same document the policy would stay the one it came with.
  await page.goto("about:blank");
  await askIn(page, { link: address, name: "Nadia" });
  expect(page.url()).toMatch(new RegExp(`^${home.address}/#/`));
  expect(await page.evaluate(() => location.href + document.documentElement.outerHTML)).not.toContain(
    "parley1",
  );
  await letIn(mediator);
  await page.getByText("You sit as North").waitFor();
  await page.getByText("connected").waitFor();
  expect(refused).toEqual([]);
});

// The whole story of a room: a mediator and two sides in three browser profiles, from ground rules to a signed agreement and its proof; and
// what sides have to do once more with nothing but the keys.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { workplace } from "../../../cli/test/try.ts";
import { gather, rulesOf, say, seatPage, until } from "./room-company.ts";
import { type Hall, openHall } from "./room-hall.ts";
import {
  checkFiles,
  confirm,
  intoBriefing,
  isAgreed,
  readBack,
  signTerms,
  takeAway,
  writeTerms,
} from "./room-story-agreeing.ts";
import {
  askToComeIn,
  changeRules,
  compareWords,
  inviteSide,
  letIn,
  MANAGEMENT,
  openTheRoom,
  proposeRules,
  refuseRules,
  signRules,
  UNION,
} from "./room-story-gathering.ts";
import { goTo, isWell, type Person, reads } from "./room-story-people.ts";
import {
  acceptBindingly,
  answerPoll,
  askBoth,
  bringPaper,
  carryAcross,
  changeFormat,
  closeRound,
  confideOffer,
  contentOf,
  goToDesk,
  isWorth,
  MANAGEMENT_OFFER,
  openRound,
  PACKAGE,
  passOn,
  releaseResult,
  tableOffer,
  troubleIsTold,
  UNION_IDEA,
} from "./room-story-talks.ts";
import { sayWhatWeWant, shareProfile } from "./room-story-wants.ts";
import { type Hand, keysOn, mouseOn } from "./story-hand.ts";
import { DOCS_LOOK, keepDocsPicture } from "./workbench.ts";

vi.setConfig({ testTimeout: 300_000 });

const MEDIATOR = "The mediator";

let hall: Hall;

beforeAll(async () => {
  hall = await openHall();
});

afterAll(() => hall?.close());

async function person(name: string, handOn: (page: Page) => Hand): Promise<Person> {
  const page = await hall.newPage({ keepsSite: true });
  const { width = 0, height = 0 } = DOCS_LOOK;
  await page.setViewportSize({ width, height });
  return { name, page, hand: handOn(page) };
}

test("a mediator and two sides go from ground rules to a signed agreement", async () => {
  const mira = await person("Mira", mouseOn);
  const milan = await person("Milan", mouseOn);
  const ute = await person("Ute", mouseOn);
  const all = [mira, milan, ute];
  await gatherIn(mira, { milan, ute });
  await agreeRules(mira, { milan, ute });

  await sayWhatWeWant(milan, MANAGEMENT);
  await shareProfile(milan);
  await sayWhatWeWant(ute, UNION);
  await openRound(mira, 1);
  await tableOffer(milan, MANAGEMENT_OFFER);
  await goTo(ute, "talks");
  await isWorth(ute, MANAGEMENT, "Worse than no deal.");
  await confideOffer(ute, UNION_IDEA);
  await keepDocsPicture(ute.page, "room-talks", { from: "#offers", height: 980 });
  await shuttle(mira, milan);
  await closeRound(mira, 1);

  await openRound(mira, 2);
  await askBoth(mira, { ...PACKAGE, "Temporary staff": "15 %" });
  await answerPoll(milan, "could live with it", "");
  await answerPoll(ute, "is not sure", "Not with so many temporary staff.");
  await releaseResult(mira, "One could live with it, one is not sure yet.", [MANAGEMENT, UNION]);
  await reads(milan, "One could live with it, one is not sure yet.");
  await closeRound(mira, 2);
  for (const one of all) await troubleIsTold(one);
  await changeFormat(mira, "shuttle: you go between the sides", "From now on I carry papers between you");

  await openRound(mira, 3);
  await bringPaper(mira, PACKAGE, [MANAGEMENT, UNION]);
  for (const [side, seat] of [
    [milan, MANAGEMENT],
    [ute, UNION],
  ] as const) {
    await goTo(side, "talks");
    await isWorth(side, MEDIATOR, "Better than no deal.");
    await acceptBindingly(side, seat, MEDIATOR);
    await isWell(side, `talks of ${seat}`);
  }
  for (const part of ["sides", "ledger", "packages"] as const) {
    await goToDesk(mira, part);
    await isWell(mira, `the desk: ${part}`);
  }
  await goTo(mira, "talks");
  await isWell(mira, "talks of the mediator");
  await agree(mira, { milan, ute });
  expect(hall.faults()).toEqual([]);
});

interface Sides {
  readonly milan: Person;
  readonly ute: Person;
}

async function gatherIn(mira: Person, { milan, ute }: Sides): Promise<void> {
  await openTheRoom(mira);
  for (const [side, seat] of [
    [milan, MANAGEMENT],
    [ute, UNION],
  ] as const) {
    await askToComeIn(side, await inviteSide(mira, seat));
    await letIn(mira, side);
  }
  await compareWords([mira, milan, ute]);
}

async function agreeRules(mira: Person, { milan, ute }: Sides): Promise<void> {
  await proposeRules(mira);
  await refuseRules(ute);
  await changeRules(mira);
  await signRules(mira, MEDIATOR);
  await signRules(milan, MANAGEMENT);
  await goTo(ute, "rules");
  await reads(ute, "Version 2 waits for your signature.");
  await keepDocsPicture(ute.page, "room-rules");
  await signRules(ute, UNION);
  for (const one of [mira, milan, ute]) {
    await reads(one, /Version 2 is in force/);
    await isWell(one, `ground rules of ${one.name}`);
  }
}

/** What its receiver sees is what the preview showed, and says nothing of whose it was. */
async function shuttle(mira: Person, milan: Person): Promise<void> {
  const preview = await carryAcross(mira, MANAGEMENT);
  await isWell(mira, "carrying across");
  await keepDocsPicture(mira.page, "room-desk", { from: "#preview-title", height: 660 });
  await passOn(mira, MANAGEMENT);
  const card = milan.page.locator(".offer-card", { hasText: "Would this be a way?" });
  await card.getByText("By your own profile").waitFor();
  expect(contentOf(await card.innerText())).toBe(preview);
  expect(await card.innerText()).not.toContain("union");
}

const WORDS = "Wages rise by 3 percent on 1 July.";
const UNDERSTOOD = "Three percent, and nobody is dismissed for two years.";

async function agree(mira: Person, { milan, ute }: Sides): Promise<void> {
  await writeTerms(mira, "Wage rise: 3", WORDS);
  await readBack(ute, UNDERSTOOD);
  await confirm(mira, UNDERSTOOD);
  await signTerms(ute);
  await signTerms(milan);
  for (const one of [mira, milan, ute]) await isAgreed(one);
  await keepDocsPicture(ute.page, "room-agreement");
  const files = [await takeAway(ute), await takeAway(milan)];
  await checkFiles(mira, files);
  await areVerified(files);
  await intoBriefing(mira, WORDS);
}

async function areVerified(contents: readonly string[]): Promise<void> {
  const terminal = workplace();
  const names = contents.map((_, at) => `seat-${at + 1}.json`);
  for (const [at, name] of names.entries()) writeFileSync(join(terminal.folder, name), contents[at]);
  const { status, printed, complained } = await terminal.parley("verify", ...names);
  expect(complained).toBe("");
  expect(printed).toContain("Both files hold the same log");
  expect(status).toBe(0);
  terminal.dispose();
}

test("sides sign, offer, accept, sign and take away with nothing but the keys", async () => {
  const company = await gather(hall);
  const { mediator, north, south } = company;
  const [nora, sam] = [await person("Nora", keysOn), await person("Sam", keysOn)];
  await seatPage(nora.page, north, "Nora");
  await seatPage(sam.page, south, "Sam");
  const proposal = await say(mediator, { do: "propose-rules", version: 1, rules: rulesOf(company) });
  await say(mediator, { do: "sign-rules", proposal });
  await signRules(nora, "North", "1");
  await signRules(sam, "South", "1");
  await until(() => mediator.view().room.rules.inForce !== null);
  await say(mediator, { do: "open-round", round: 1 });
  await reads(sam, "Version 1 is in force");

  await tableOffer(nora, { Water: "half", Road: "open" });
  await acceptBindingly(sam, "South", "North");
  await writeTerms(sam, "Water: half", "Each side takes half of the water.");
  await readBack(nora, "We take half each.");
  await confirm(sam, "We take half each.");
  await signTerms(sam);
  await signTerms(nora);
  for (const one of [nora, sam]) await isAgreed(one);
  await areVerified([await takeAway(nora), await takeAway(sam)]);
  await company.close();
  expect(hall.faults()).toEqual([]);
});

// A language model beside the rules: off unless it was named, sent nothing before a person says so, held to the text, and never in the way
// when it misbehaves.
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Answer, saying } from "../../../cli/test/model-stand-in.ts";
import { type ModelServer, modelServer } from "./model-server.ts";
import {
  atRest,
  breaksNoRule,
  faultsOf,
  inLanguage,
  keepPicture,
  type Look,
  openExample,
  openWorkbench,
  overflow,
  violations,
  type Workbench,
} from "./workbench.ts";

const TEXT = `Ferry talks resume

The union said that the crews would stop the night boats. For the town council, night boats keep the harbour awake.`;

const SECOND = `Quay repairs

Tomas Reyl said that the quay would be repaired if the council paid.`;

const CLAIM = {
  content: ["night boats keep the harbour awake"],
  mention: "the town council",
  cue: null,
  speaker: "the town council",
  wording: "indirect",
  move: "criticise",
};

const INVENTED = { ...CLAIM, content: ["the night boats must go"] };

const GOOD = saying({ claims: [CLAIM, INVENTED] });

let here: ModelServer;
let away: ModelServer;
let bench: Workbench;
let distant: Workbench;
let plain: Workbench;

beforeAll(async () => {
  here = await modelServer("127.0.0.1", GOOD);
  away = await modelServer("127.0.0.2", GOOD);
  bench = await openWorkbench({ model: { url: here.url, name: "small" } });
  distant = await openWorkbench({ model: { url: away.url, name: "large" } });
  plain = await openWorkbench();
});

afterEach(() => {
  for (const server of [here, away]) {
    server.forget();
    server.answer = GOOD;
    server.isOpen = true;
  }
});

afterAll(async () => {
  for (const opened of [bench, distant, plain, here, away]) await opened?.close();
});

async function withArticles(from: Workbench, texts: readonly string[], look: Look = {}): Promise<Page> {
  const page = await from.newPage(look);
  await openExample(page, "works-agreement", "sources");
  const files = texts.map((text, at) => ({
    name: `${at}.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from(text),
  }));
  await page.setInputFiles("[data-intake]", files);
  await page.waitForSelector("table.articles", { timeout: 60_000 });
  await atRest(page);
  return page;
}

const part = (page: Page) => page.locator(".model-part");

const state = (page: Page) => page.locator(".model-state");

/** What is said once the asking has ended. */
async function outcome(page: Page): Promise<string> {
  await page.waitForSelector(".model-state > ul", { timeout: 60_000 });
  return (await state(page).innerText()).replace(/\s+/g, " ");
}

async function asked(page: Page): Promise<string> {
  await part(page)
    .getByRole("button", { name: /^Ask about/ })
    .click();
  return outcome(page);
}

describe("where no language model was named", { timeout: 120_000 }, () => {
  it("nothing of it is on the page but how to name one, and no request leaves the server of the page", async () => {
    const page = await plain.newPage();
    const elsewhere: string[] = [];
    page.context().on("request", (request) => {
      if (!request.url().startsWith(plain.address)) elsewhere.push(request.url());
    });
    await openExample(page, "works-agreement", "sources");
    await page.getByText("parley start --model").waitFor();
    await page.setInputFiles("[data-intake]", {
      name: "a.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(TEXT),
    });
    await page.locator("table.articles a").first().click();
    await page.waitForSelector(".reading");
    await atRest(page);
    expect(await part(page).count()).toBe(0);
    expect(elsewhere.filter((url) => !url.startsWith("blob:"))).toEqual([]);
    expect(here.heard).toEqual([]);
    expect(faultsOf(page)).toEqual([]);
  });
});

describe("a language model on this machine", { timeout: 120_000 }, () => {
  it("is told of plainly, and is sent nothing before the button is pressed", async () => {
    const page = await withArticles(bench, [TEXT]);
    const told = await part(page).innerText();
    expect(told).toContain("the language model “small” can be asked who says what");
    expect(told).toContain(`It is on this machine (${here.host}): no text leaves it.`);
    expect(await page.getByText("parley start --model").count()).toBe(0);
    expect(here.heard).toEqual([]);
    expect(await asked(page)).toContain("1 claim added");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("is sent the text and the names, and nothing else", async () => {
    const page = await withArticles(bench, [TEXT]);
    await asked(page);
    expect(here.posted()).toHaveLength(1);
    const [{ path, headers, body }] = here.posted();
    expect(path).toBe("/v1/chat/completions");
    expect(headers).not.toHaveProperty("authorization");
    expect(headers).not.toHaveProperty("cookie");
    expect(headers).not.toHaveProperty("referer");
    expect(Object.keys(body).sort()).toEqual(["messages", "model", "response_format", "temperature"]);
    expect(body.model).toBe("small");
    expect(body.messages.map((message) => Object.keys(message).sort())).toEqual([
      ["content", "role"],
      ["content", "role"],
    ]);
    const [instruction, question] = body.messages;
    expect(question.content).toBe(
      `KNOWN SPEAKERS\nThe management\nThe union\nThe mediator\nThe works doctor\n\nTEXT\n${TEXT}`,
    );
    expect(instruction.content).not.toMatch(/union|management|ferry|works/i);
  });

  it("adds what stands in the text, marked, as one step; what does not is told", async () => {
    const page = await withArticles(bench, [TEXT]);
    const before = Number(await page.locator("table.articles td.number").first().textContent());
    expect(await asked(page)).toContain("1 claim added. 1 proposal refused");
    await state(page).locator("summary").click();
    expect(await state(page).locator("details li").innerText()).toMatch(
      /^What is said to be said does not stand in the text:\s+.?the night boats must go/,
    );
    await page.locator("table.articles a").first().click();
    const note = page.locator(".note-claim", { hasText: "by the model, unchecked" });
    expect(await note.getAttribute("aria-label")).toMatch(
      /^.*the town council.* criticised, to look at, proposed by the language model, unchecked$/,
    );
    await note.click();
    const facts = page.locator(".claim-facts");
    await facts.getByText("proposed by the language model, unchecked").waitFor();
    expect(await facts.innerText()).not.toMatch(/of 10 such cases/);
    await page.keyboard.press("r");
    await expect.poll(() => note.count()).toBe(0);
    for (const _ of [0, 1]) await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".note-claim").count()).toBe(before);
    expect(faultsOf(page)).toEqual([]);
  });

  it("asked again adds nothing twice, and leaves alone what a person has reviewed", async () => {
    const page = await withArticles(bench, [TEXT]);
    await page.locator("table.articles a").first().click();
    await page.waitForSelector(".reading");
    await part(page).locator("summary").first().click();
    await part(page).getByRole("button", { name: "Ask about this article" }).click();
    expect(await outcome(page)).toContain("1 claim added");
    await page.locator(".note-claim", { hasText: "by the model" }).click();
    await page.keyboard.press("r");
    await expect.poll(() => page.locator(".note-claim.rejected").count()).toBe(1);
    const all = await page.locator(".note-claim").count();
    await part(page).getByRole("button", { name: "Ask about this article" }).click();
    await expect.poll(() => outcome(page)).toContain("nothing was added. 1 claim proposed that");
    expect(await page.locator(".note-claim").count()).toBe(all);
    await expect.poll(() => page.locator(".note-claim.rejected").count()).toBe(1);
  });

  it("is sent a key that was typed, which is written nowhere", async () => {
    const page = await withArticles(bench, [TEXT]);
    const field = part(page).getByLabel("Key, if the server asks for one");
    expect(await field.getAttribute("type")).toBe("password");
    await field.fill("k-17-secret");
    await asked(page);
    expect(here.posted()[0].authorization).toBe("Bearer k-17-secret");
    await atRest(page);
    expect(await everythingKept(page)).not.toContain("k-17-secret");
    await page.reload();
    await part(page).waitFor();
    expect(await field.inputValue()).toBe("");
  });

  it("can be stopped", async () => {
    here.answer = () => {};
    const page = await withArticles(bench, [TEXT, SECOND]);
    await part(page).getByRole("button", { name: "Ask about all 2 articles" }).click();
    await state(page).getByText("Asking about 1 of 2").waitFor();
    await expect.poll(() => here.posted().length).toBe(1);
    await state(page).getByRole("button", { name: "Stop" }).click();
    await state(page).getByText("Stopped.").waitFor();
    expect(await state(page).innerText()).toContain("Not asked about: 2 articles.");
    expect(here.posted()).toHaveLength(1);
  });
});

/** All that the browser keeps of the page. */
function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open(name ?? "");
        opening.onsuccess = () => done(opening.result);
      });
      for (const store of database.objectStoreNames) {
        kept.push(
          await new Promise((done) => {
            const asking = database.transaction(store).objectStore(store).getAll();
            asking.onsuccess = () => done(asking.result);
          }),
        );
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
}

const status =
  (code: number): Answer =>
  (response) =>
    void response.writeHead(code).end("no");

const moved: Answer = (response) => void response.writeHead(307, { location: `${away.url}/x` }).end();

const endless: Answer = (response) => {
  response.setHeader("content-type", "application/json");
  for (let k = 0; k < 5; k++) response.write("x".repeat(1_000_000));
  response.end();
};

const MISBEHAVIOUR: readonly (readonly [name: string, answer: Answer, says: string])[] = [
  ["wants a key", status(401), "wants a key, or does not take this one (status 401)"],
  ["fails", status(500), "refused, with status 500"],
  ["knows no such model", status(404), "does not know this address or this model (status 404)"],
  ["sends on", moved, "sent the question on to another address. It was not followed"],
  ["never ends", endless, "answered at a length that is not read"],
  ["hangs up", (response) => void response.destroy(), "cannot be reached"],
  ["says no answer", (response) => void response.end("{}"), "something that is not an answer"],
  ["says no JSON", saying("Here you are:"), "did not answer in the form that was asked for"],
  ["gives no list", saying({ text: "no" }), "gave no list of claims"],
  ["gives bad claims", saying({ claims: [{ content: 7 }, null] }), "2 proposals refused"],
];

describe("a language model that misbehaves", { timeout: 240_000 }, () => {
  it("is told of in a plain sentence, and the case stays as it was", async () => {
    const page = await withArticles(bench, [TEXT]);
    const open = await page.locator("table.articles td.number").first().textContent();
    for (const [name, answer, says] of MISBEHAVIOUR) {
      here.answer = answer;
      await part(page)
        .getByRole("button", { name: /^Ask about/ })
        .click();
      await expect.poll(() => outcome(page), { message: name, timeout: 20_000 }).toContain(says);
      expect(await outcome(page), name).toContain("nothing was added");
    }
    expect(await page.locator("table.articles td.number").first().textContent()).toBe(open);
    expect(away.heard).toEqual([]);
    expect(faultsOf(page)).toEqual([]);
  });

  it("that allows no pages, or is not there, is not reached; other articles are not tried", async () => {
    here.isOpen = false;
    const page = await withArticles(bench, [TEXT, SECOND]);
    const said = await asked(page);
    expect(said).toContain(`${here.host} cannot be reached, or does not answer pages of ${bench.address}.`);
    expect(said).toContain("Not asked about: 1 article.");
    expect(here.posted()).toEqual([]);
  });
});

describe("a language model elsewhere", { timeout: 240_000 }, () => {
  it("is sent nothing before a person has agreed to what goes where", async () => {
    const page = await withArticles(distant, [TEXT, SECOND]);
    expect(await part(page).innerText()).toContain(
      `It is not on this machine: the text leaves it and is read at ${away.host}.`,
    );
    const button = part(page).getByRole("button", { name: "Ask about all 2 articles" });
    const dialog = page.getByRole("dialog", { name: `Send to ${away.host}?` });
    await button.click();
    const told = await dialog.innerText();
    expect(told).toContain(
      `The texts of 2 articles, ${TEXT.length + SECOND.length} characters together, go to`,
    );
    expect(told).toContain(
      "These names go too: The management, The union, The mediator and The works doctor.",
    );
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await dialog.waitFor({ state: "detached" });
    await atRest(page);
    expect(away.heard).toEqual([]);
    await button.focus();
    await page.keyboard.press("Enter");
    await dialog.getByRole("button", { name: "Send and ask" }).focus();
    await page.keyboard.press("Enter");
    expect(await outcome(page)).toMatch(/1 claim added.*nothing was added. 2 proposals refused/);
    expect(away.posted()).toHaveLength(2);
    // Each article is a step of its own, and the second changed nothing.
    expect(faultsOf(page)).toEqual([]);
  });

  it.each(["es", "pseudo"] as const)("breaks no rule, in light and dark, %s", async (language) => {
    const page = await withArticles(distant, [TEXT], { language });
    await part(page).getByRole("button").first().click();
    await page.getByRole("dialog").waitFor();
    await breaksNoRule(page, "sending");
    await keepPicture(page, `sources-model-sending-${language}`);
    await page.getByRole("dialog").getByRole("button").first().click();
    await outcome(page);
    await state(page).locator("summary").click();
    await breaksNoRule(page, "answered");
    for (const width of [1000, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `${width} pixels`).toBeLessThanOrEqual(0);
    }
    await keepPicture(page, `sources-model-narrow-${language}`);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.locator("table.articles a").first().click();
    await page.locator(".note-claim .by-model").click();
    await atRest(page);
    await breaksNoRule(page, "the review");
    await keepPicture(page, `sources-model-${language}`);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await inLanguage(page, "en");
    expect(await violations(page, "all but colours"), "the review in English").toEqual([]);
    expect(faultsOf(page)).toEqual([]);
  });
});

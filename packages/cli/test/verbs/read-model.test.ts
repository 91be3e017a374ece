// A language model beside the rules: asked only where it was named, held to the text, and never in the way when it misbehaves.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EXIT } from "../../src/exit-status.ts";
import { type Answer, type StandIn, saying, standIn } from "../model-stand-in.ts";
import { type Workplace, workplace } from "../try.ts";

const TEXT =
  "No quarry has opened there since spring. The valley council regards every new pit as a breach of the plan.\n";

const CLAIM = {
  content: ["every new pit as a breach of the plan"],
  mention: "The valley council",
  cue: "regards",
  speaker: "The valley council",
  wording: "indirect",
  move: "criticise",
};

let place: Workplace;
let server: StandIn | null = null;

beforeEach(() => {
  place = workplace();
  writeFileSync(join(place.folder, "council.txt"), TEXT);
});

afterEach(async () => {
  place.dispose();
  await server?.close();
  server = null;
});

async function readWith(answer: Answer, ...words: string[]) {
  server = await standIn(answer);
  const base = ["read", "council.txt", "--date", "2025-05-07", "--model", server.url];
  return { ...(await place.parley(...base, ...words)), received: server.received };
}

describe("parley read --model", () => {
  test("takes over and marks what stands in the text, and refuses what does not", async () => {
    const made = { ...CLAIM, content: ["every new pit must be closed"] };
    const bad = { ...CLAIM, move: "surrender" };
    const { status, printed, complained, received } = await readWith(
      saying({ claims: [CLAIM, made, bad, { ...CLAIM, content: [""] }] }),
    );
    expect(status).toBe(EXIT.fine);
    expect(printed).toMatch(/The valley council criticises\n {4}“every new pit as a breach of the plan”/);
    expect(printed).toContain("proposed by the language model");
    expect(printed).not.toContain("must be closed");
    const told = complained.replaceAll("\n", " ");
    expect(told).toMatch(/added one claim\./);
    expect(told).toMatch(/one proposal of the language model refused, since its words do not stand/);
    expect(told).toMatch(/two proposals of the language model left out, since they have not the form/);
    expect(received).toHaveLength(1);
    expect(received[0].path).toBe("/v1/chat/completions");
    expect(received[0].body.messages.at(-1)?.content).toContain(TEXT.trim());
  });

  test("sends the key and the model's name that were given, and nothing else that is secret", async () => {
    place.dispose();
    place = workplace(undefined, undefined, () => ({ key: "k-1" }));
    writeFileSync(join(place.folder, "council.txt"), TEXT);
    const { received } = await readWith(saying({ claims: [] }), "--model-name", "small");
    expect(received[0].authorization).toBe("Bearer k-1");
    expect(received[0].body.model).toBe("small");
  });

  test.each<[string, Answer, RegExp]>([
    ["prose", saying("Happy to help!"), /answered one piece without a list/],
    ["a cut answer", saying('{"claims": [{"content"'), /answered one piece without a list/],
    ["a web page", (response) => response.end("<html>"), /something else than a chat completion/],
    [
      "401",
      (response) => response.writeHead(401).end(),
      /status 401\. Is the key in PARLEY_MODEL_KEY right\?/,
    ],
    ["500", (response) => response.writeHead(500).end(), /status 500/],
    [
      "another address",
      (response) => response.writeHead(307, { location: "http://127.0.0.1:9/" }).end(),
      /pointed to another address/,
    ],
    ["a flood", (response) => response.end("x".repeat(300_000)), /more than can be read/],
    ["silence", () => {}, /did not answer in time\. Only the rules were used\./],
    ["a broken line", (response) => void response.destroy(), /cannot be reached/],
  ])(
    "goes on with the rules after %s, and tells by its status that something is missing",
    async (_, answer, why) => {
      const { status, printed, complained } = await readWith(answer);
      expect(status).toBe(EXIT.problems);
      expect(complained.replaceAll("\n", " ")).toMatch(why);
      expect(complained).toMatch(/^council\.txt: /);
      expect(printed).toContain("council.txt");
    },
  );

  test("asks a server that does not answer about one file only, and names the others", async () => {
    writeFileSync(join(place.folder, "later.txt"), TEXT);
    const { status, complained, received } = await readWith(() => {}, "later.txt");
    expect(status).toBe(EXIT.problems);
    expect(received).toHaveLength(1);
    expect(complained).toMatch(/^council\.txt: \S+ did not answer in time\./);
    expect(complained).toMatch(/Not asked about: later\.txt\./);
  });

  test("sends nothing to a machine elsewhere unless a person says so", async () => {
    const sent: string[] = [];
    const asked: string[] = [];
    const withAnswer = (answer: string | null) =>
      workplace(undefined, undefined, () => ({
        post: (posted) => {
          sent.push(posted.url);
          return Promise.resolve({ kind: "failed", reason: "unreachable" });
        },
        person:
          answer === null
            ? null
            : {
                show: () => {},
                askSecretly: async () => "",
                ask: async (question) => {
                  asked.push(question);
                  return answer;
                },
              },
      }));
    const words = ["read", "council.txt", "--date", "2025-05-07", "--model", "https://models.example/v1"];
    for (const [answer, more, count] of [
      [null, [], 0],
      ["", [], 0],
      ["n", [], 0],
      ["y", [], 1],
      [null, ["--send"], 2],
    ] as const) {
      place.dispose();
      place = withAnswer(answer);
      writeFileSync(join(place.folder, "council.txt"), TEXT);
      await place.parley(...words, ...more);
      expect(sent).toHaveLength(count);
    }
    expect(asked[0]).toMatch(/Send one text \(\d+ characters\) to models\.example\? They leave this machine/);
  });
});

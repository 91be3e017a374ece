// Reading articles: the reader made ready in a process of its own, a megabyte of news-like text, and a thousand articles with all they hold.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { prepareReader } from "@parley/engine/sources";

const here = fileURLToPath(new URL(".", import.meta.url));
const MEGABYTE = 1_000_000;
const ARTICLES = 1_000;

const plain = [
  "The hall was cold, and in the square a few vendors had put up their stalls. Nobody knew how long the session would last.",
  "It was the fourth round since the spring. Between the second and the third the road to the north was closed by snow for six weeks.",
  "The two delegations sat in separate rooms on the upper floor, with a corridor and a guard between them.",
];

const people = ["Ada Brook", "Tam Reed", "Mira Olt", "Jonas Vey", "Lena Sorn", "Pavel Hask"];
const things = [
  "the harbour dues",
  "the bridge",
  "the truce",
  "the ferry line",
  "the water rights",
  "the old accord",
];
const shapes = [
  (who, what) =>
    `“We will not sign until ${what} is settled,” said ${who}, who leads the delegation. “Nobody would.”`,
  (who, what) =>
    `${who} told reporters on Monday that the talks about ${what} would go on, and that she hoped for a deal.`,
  (who, what) =>
    `The ministry rejected the proposal, ${who} said. It wants to reopen ${what} before the winter.`,
  (who, what) => `According to ${who}, the union's demand for a share of ${what} is old.`,
  (who, what) =>
    `The morning was cold and the hall was empty. Snow lay on the road to the north, and ${what} was closed to ${who}.`,
  ...plain.map((words) => () => words),
];

/** Paragraphs in a fixed order, of about so many characters. */
function articleOf(length, first) {
  const paragraphs = [`Talks about ${things[first % things.length]} stall`];
  for (let at = first, written = 0; written < length; at++) {
    const paragraph = shapes[at % shapes.length](
      people[at % people.length],
      things[(at + 2) % things.length],
    );
    paragraphs.push(paragraph);
    written += paragraph.length + 2;
  }
  return paragraphs.join("\n\n");
}

const context = {
  actors: [{ id: "brook", name: "Ada Brook", alsoCalled: [], pronoun: "she", speaksFor: null }],
};

async function prepareMegabyte() {
  const reader = await prepareReader();
  return { reader, texts: Array.from({ length: 100 }, (_, at) => articleOf(MEGABYTE / 100, at)) };
}

/** In a fresh process: from nothing to a reader that has read a line. */
function load() {
  const program =
    'const start = performance.now(); const { prepareReader } = await import("@parley/engine/sources");' +
    'const reader = await prepareReader(); reader.read({ text: "We wait." }, { actors: [] }); console.log(performance.now() - start);';
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: here,
    encoding: "utf8",
  });
  return { milliseconds: Number(printed) };
}

function readAll({ reader, texts }) {
  const readings = texts.map((text) => reader.read({ text, published: "2031-05-12" }, context));
  return { readings, claims: readings.reduce((sum, { claims }) => sum + claims.length, 0) };
}

export const cases = [
  { work: "nothing → a reader of articles", reach: "≤ 1 s", run: load, runs: 5, warmUps: 1 },
  {
    work: "1 MB of articles → claims",
    reach: "≤ 1 s",
    prepare: prepareMegabyte,
    run: readAll,
    says: ({ claims }) => `${claims} claims`,
  },
  {
    work: `${ARTICLES.toLocaleString("en")} articles of 5 kB, with all their claims held`,
    reach: "≤ 300 MB",
    prepare: async () => ({
      reader: await prepareReader(),
      texts: Array.from({ length: ARTICLES }, (_, at) => articleOf(5_000, at)),
    }),
    run: readAll,
    says: ({ claims }) => `${claims} claims`,
    runs: 3,
    warmUps: 1,
  },
];

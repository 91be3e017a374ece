// Exported views: whole ones verify, any altered byte is found and named, and two of them show a fork.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { CHAIN_START, chainAt } from "../src/chain.ts";
import { compareExports } from "../src/compare-exports.ts";
import { checkEnvelope } from "../src/envelope.ts";
import {
  type ExportContents,
  type ExportedAct,
  type ExportFile,
  readExport,
  writeExport,
} from "../src/export-file.ts";
import { openAct } from "../src/open.ts";
import { signHead } from "../src/receipts.ts";
import { isRefused } from "../src/refusal.ts";
import { verifyExport } from "../src/verify-export.ts";
import {
  admit,
  makePerson,
  type Person,
  roomOfThree,
  say,
  seatsOfPeople,
  startEpoch,
  type TryEpoch,
  type TryRoom,
  viewOf,
} from "./try-room.ts";

let room: TryRoom;
let founder: Person;
let one: Person;
let other: Person;
let epochs: TryEpoch[];
let contents: ExportContents;
let file: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  room = await roomOfThree();
  [founder, one, other] = room.people;
  const all = await startEpoch(room, founder, "all");
  const withOne = await startEpoch(room, founder, seatsOfPeople(founder, one));
  const withOther = await startEpoch(room, founder, seatsOfPeople(founder, other));
  epochs = [all, withOne];
  await say(room, founder, { epoch: all, act: '{"kind":"open"}' });
  await say(room, one, { epoch: withOne, act: '{"kind":"note","text":"añ\\n"}' });
  await say(room, other, { epoch: withOther, act: "{}" });
  await say(room, one, { epoch: withOne, act: "{}" });
  contents = await contentsFor(one);
  file = await writeExport(contents, one.identity);
});

async function contentsFor(person: Person): Promise<ExportContents> {
  const view = viewOf(room, person.seat);
  const acts = await Promise.all(
    view.map(async (placed, index): Promise<ExportedAct> => {
      const receipt = room.receipts[index];
      const checked = placed.header ? await checkEnvelope(placed, room.room) : undefined;
      if (checked === undefined || isRefused(checked)) return { ...placed, receipt };
      const key = epochs.find(({ name }) => name.audience === checked.header.epoch?.audience)?.key;
      const opened = key && (await openAct(checked, key));
      return { ...placed, receipt, ...(opened && !isRefused(opened) && { opened }) };
    }),
  );
  const { number, chain } = room.log[4];
  const head = await signHead({ identity: founder.identity, room: room.room, head: { number, chain } });
  return { room: room.room, server: room.server.public, seat: person.seat, acts, heads: [head] };
}

async function findingsOf(bytes: Uint8Array): Promise<string[]> {
  const { findings } = await verifyExport(bytes);
  return findings.map(({ weight, code, ...where }) =>
    [weight, code, ...("number" in where ? [where.number] : [])].join(" "),
  );
}

const rewritten = (changes: Partial<ExportContents>, person = one) =>
  writeExport({ ...contents, ...changes }, person.identity);

function read(bytes: Uint8Array): ExportFile {
  const outcome = readExport(bytes);
  if ("unreadable" in outcome) throw new Error(`${outcome.unreadable} ${outcome.offset}`);
  return outcome;
}

describe("a whole export", () => {
  it("is JSON, and verifies without a finding", async () => {
    expect(JSON.parse(new TextDecoder().decode(file))).toMatchObject({ format: 1, room: room.room });
    const report = await verifyExport(file);
    expect(report.findings).toEqual([]);
    expect(report.acts.map(({ opened }) => opened?.act).filter((act) => act !== undefined)).toEqual([
      '{"kind":"open"}',
      '{"kind":"note","text":"añ\\n"}',
      "{}",
    ]);
    expect(report.membership.members.size).toBe(3);
    expect(read(file)).toMatchObject(contents);
  });

  it("may be without acts to open, receipts or heads", async () => {
    const bare = contents.acts.map(({ receipt: _receipt, opened: _opened, ...rest }) => rest);
    expect(await findingsOf(await rewritten({ acts: bare, heads: [] }))).toEqual([
      "notice not-opened 7",
      "notice not-opened 8",
      "notice not-opened 10",
    ]);
    expect(await findingsOf(await rewritten({ acts: [], heads: [] }))).toEqual(["fault exporter-unknown"]);
  });
});

describe("any altered byte", () => {
  it("is found, and its act or place in the file named", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const altered = file.slice();
        altered[at] ^= flip;
        const { findings } = await verifyExport(altered);
        const faults = findings.filter(({ weight }) => weight === "fault");
        expect(faults.length, `${at} ^ ${flip}`).toBeGreaterThan(0);
        for (const fault of faults) expect("number" in fault || "offset" in fault).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("in an act's line names that act", async () => {
    const lines = new TextDecoder().decode(file).split("\n");
    let start = 0;
    for (const [index, line] of lines.entries()) {
      const length = new TextEncoder().encode(line).length;
      const number = index >= 1 && index <= contents.acts.length ? index : undefined;
      if (number !== undefined) {
        for (const share of [0.05, 0.3, 0.6, 0.9, 0.99]) {
          const altered = file.slice();
          altered[start + Math.floor(share * (length - 2))] ^= 1;
          const { findings } = await verifyExport(altered);
          const named = findings.map((finding) => ("number" in finding ? finding.number : undefined));
          expect(named, `act ${number} at ${share}`).toContain(number);
        }
      }
      start += length + 1;
    }
  });

  it("that breaks the text is named by its offset", async () => {
    const at = 700;
    const altered = file.slice();
    altered[at] = 0xff;
    expect(await verifyExport(altered)).toMatchObject({
      file: undefined,
      findings: [{ weight: "fault", code: "not-utf8", offset: at }],
    });
    for (const length of [0, 1, 60, 400, file.length - 1]) {
      expect(readExport(file.slice(0, length))).toHaveProperty("unreadable");
    }
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(readExport(bytes)).toHaveProperty("unreadable");
      }),
    );
  });
});

describe("a file that its own exporter made up", () => {
  it("shows what does not follow from the log, though the signature is right", async () => {
    const { acts, heads } = contents;
    const alter = (number: number, changes: Partial<ExportedAct>) =>
      rewritten({ acts: acts.with(number - 1, { ...acts[number - 1], ...changes }) });
    const opened = acts[7].opened!;
    expect(await findingsOf(await alter(8, { opened: { ...opened, act: "other words" } }))).toEqual([
      "fault opened-wrong 8",
    ]);
    expect(await findingsOf(await alter(8, { opened: { ...opened, number: 2 } }))).toEqual([
      "fault opened-wrong 8",
    ]);
    expect(await findingsOf(await alter(9, { opened }))).toEqual(["fault opened-wrong 9"]);
    expect(await findingsOf(await alter(8, { receipt: acts[6].receipt! }))).toEqual([
      "fault receipt-wrong 8",
    ]);
    expect(await findingsOf(await rewritten({ seat: other.seat }))).toContain("fault exporter-seat");
    expect(await findingsOf(await rewritten({ heads: [{ ...heads[0], number: 4 }] }))).toEqual([
      "fault head-signature 4",
    ]);
    const stranger = await makePerson();
    expect(await findingsOf(await rewritten({}, stranger))).toEqual(["fault exporter-unknown"]);
    const given = { identity: stranger.identity, room: room.room, head: { ...heads[0] } };
    expect(await findingsOf(await rewritten({ heads: [await signHead(given)] }))).toEqual([
      "fault head-unknown 5",
    ]);
    const cut = contents.acts.toSpliced(5, 1);
    expect((await findingsOf(await rewritten({ acts: cut })))[0]).toBe("fault number-wrong 7");
  });

  it("cannot leave out an act of its own seat by numbering the later ones anew", async () => {
    const { number, stamp, chain, leaf } = contents.acts[7];
    const hidden = contents.acts.with(7, { number, stamp, chain, leaf });
    expect(await findingsOf(await rewritten({ acts: hidden }))).toEqual(["fault audience-act-missing 10"]);
    const last = contents.acts[9];
    const renumbered = hidden.with(9, { ...last, opened: { ...last.opened!, number: 1 } });
    expect(await findingsOf(await rewritten({ acts: renumbered }))).toEqual(["fault opened-wrong 10"]);
  });

  it("is contradicted by heads that members signed", async () => {
    const head = { number: 5, chain: room.log[3].chain };
    const wrong = await signHead({ identity: founder.identity, room: room.room, head });
    expect(await findingsOf(await rewritten({ heads: [wrong] }))).toEqual(["fault head-differs 5"]);
    const { chain } = room.log[9];
    const far = await signHead({ identity: founder.identity, room: room.room, head: { number: 10, chain } });
    const cut = contents.acts.slice(0, 9);
    expect(await findingsOf(await rewritten({ acts: cut, heads: [far] }))).toEqual([
      "notice tail-missing 10",
    ]);
  });
});

describe("two exports", () => {
  it("of one log are the same, or one goes on", async () => {
    const mine = read(file);
    const theirs = read(await writeExport(await contentsFor(other), other.identity));
    const { length } = contents.acts;
    expect(compareExports(mine, theirs)).toEqual({ kind: "same", agreed: length, longer: null, tail: 0 });
    const short = read(await rewritten({ acts: contents.acts.slice(0, 6) }));
    expect(compareExports(mine, short)).toEqual({ kind: "same", agreed: 6, longer: "first", tail: 4 });
    expect(compareExports(short, theirs)).toEqual({ kind: "same", agreed: 6, longer: "second", tail: 4 });
  });

  it("of a forked log show the first place that differs", async () => {
    const acts: ExportedAct[] = [];
    let before = CHAIN_START.chain;
    for (const act of contents.acts) {
      const { number, leaf } = act;
      const stamp = number < 8 ? act.stamp : act.stamp + 1;
      before = await chainAt({ room: room.room, number, before, stamp, leaf });
      acts.push({ ...act, stamp, chain: before });
    }
    const forked = read(await rewritten({ acts }));
    expect(compareExports(read(file), forked)).toEqual({ kind: "fork", number: 8, agreed: 7 });

    const head = { number: 9, chain: acts[8].chain };
    const told = await signHead({ identity: founder.identity, room: room.room, head });
    const short = read(await rewritten({ acts: contents.acts.slice(0, 7), heads: [told] }));
    expect(compareExports(short, read(file))).toEqual({ kind: "fork", number: 9, agreed: 7 });
  });

  it("of two rooms have nothing to compare", async () => {
    const elsewhere = { ...read(file), room: room.log[1].leaf };
    expect(compareExports(read(file), elsewhere)).toEqual({ kind: "other-rooms" });
  });
});

it("acts that no server should have placed are a fault, and what the seat cannot open a notice", async () => {
  const own = await roomOfThree();
  const [chair, party] = own.people;
  const epoch = await startEpoch(own, chair, seatsOfPeople(chair, party));
  await admit(own, party, await makePerson(party.seat));
  await say(own, party, { epoch, act: "late" });
  const late = { room: own.room, server: own.server.public, seat: chair.seat, acts: own.log, heads: [] };
  expect(await findingsOf(await writeExport(late, chair.identity))).toEqual([
    "fault not-refused 6",
    "void epoch-ended 6",
    "notice not-opened 6",
  ]);
});

it("hiding an admission or keys, so that others' acts turn void, is a fault; places that were lost are named", async () => {
  const hide = (number: number, more: object = {}) =>
    contents.acts.map((act) => {
      const { stamp, chain, leaf } = act;
      return act.number === number ? { number, stamp, chain, leaf, ...more } : act;
    });
  // The admission of whoever spoke in the eighth and tenth acts, and the keys of those.
  for (const number of [2, 5]) {
    const found = await findingsOf(await rewritten({ acts: hide(number) }));
    expect(found).toContain("fault not-refused 8");
    const lost = await findingsOf(await rewritten({ acts: hide(number, { lost: true }) }));
    expect(lost).toContain(`notice place-lost ${number}`);
    expect(lost).not.toContain("fault not-refused 8");
  }
});

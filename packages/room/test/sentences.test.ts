// Every code with which a client says that something is wrong has a sentence in every language.
import { ENGLISH } from "@parley/engine/report";
import { SPANISH_LANGUAGE } from "@parley/engine/report/es";
import type { JoinFault, MembershipFault } from "@parley/seal";
import { describe, expect, it } from "vitest";
import type { AlarmCode, JoiningFault, ServerReason } from "../src/index.ts";
import { refusalCode } from "../src/refusal-code.ts";

/** Complete by their types: a new code does not compile until it stands here. */
const ALARMS: Record<AlarmCode, true> = {
  "place-shape": true,
  "number-wrong": true,
  "stamp-decreases": true,
  "chain-wrong": true,
  "founding-wrong": true,
  "leaf-differs": true,
  "header-encoding": true,
  "header-size": true,
  "header-json": true,
  "header-unknown-field": true,
  "header-field": true,
  "header-not-canonical": true,
  "key-encoding": true,
  "key-small-order": true,
  "signature-encoding": true,
  "signature-scalar": true,
  "signature-point": true,
  "signature-wrong": true,
  "envelope-shape": true,
  "other-room": true,
  "ciphertext-encoding": true,
  "ciphertext-size": true,
  "ciphertext-hash": true,
  "audience-name": true,
  "member-proof": true,
  "reading-key": true,
  "keys-content": true,
  "act-repeated": true,
  "counter-wrong": true,
  "previous-wrong": true,
  "act-missing": true,
  "seen-ahead": true,
  "seen-differs": true,
  "not-addressed": true,
  "not-refused": true,
  "keys-unusable": true,
  "other-seat": true,
  "audience-number-repeated": true,
  "audience-act-missing": true,
  "wrong-key": true,
  padding: true,
  payload: true,
  commitment: true,
  gap: true,
  fork: true,
  "tail-withheld": true,
  "stamp-far": true,
  "clock-far": true,
  "log-shorter": true,
  "receipt-wrong": true,
  "head-wrong": true,
  "server-key-changed": true,
  "founder-differs": true,
  "not-kept": true,
  "server-unreadable": true,
};

const SERVERS: Record<ServerReason, true> = {
  unreachable: true,
  unreadable: true,
  "not-let-in": true,
  "wrong-epoch": true,
  "too-large": true,
  "too-fast": true,
  refused: true,
};

const JOININGS: Record<JoiningFault | JoinFault | "unknown-invitation", true> = {
  "server-differs": true,
  "founder-differs": true,
  aborted: true,
  "unknown-invitation": true,
  "join-shape": true,
  "other-room": true,
  "join-mac": true,
  "member-proof": true,
  "reading-key": true,
  "key-encoding": true,
  "key-small-order": true,
  "signature-encoding": true,
  "signature-scalar": true,
  "signature-point": true,
  "signature-wrong": true,
};

const REFUSALS: Record<MembershipFault | "other" | "said-since", true> = {
  "said-since": true,
  other: true,
  "not-founded": true,
  "founded-already": true,
  "founder-differs": true,
  "not-a-member": true,
  "key-ended": true,
  "not-entitled": true,
  "seat-of-others": true,
  "key-known": true,
  "seat-full": true,
  "room-full": true,
  "subject-not-present": true,
  "seat-differs": true,
  "last-convener": true,
  "seat-unknown": true,
  "own-seat-missing": true,
  "epoch-number": true,
  "epoch-audience": true,
  "no-epoch": true,
  "epoch-ended": true,
  "keys-readers": true,
};

/** That are no faults of members. */
const OTHER_REFUSALS = [
  ...["faulty", "void", "too-large", "wrong-epoch", "not-sealed", "malformed", "foreign-origin"],
  ...["act-id-taken", "misplaced-founding"],
];

const codes = [
  ...Object.keys(ALARMS).map((code) => `room.alarm.${code}`),
  ...Object.keys(SERVERS).map((code) => `room.server.${code}`),
  ...Object.keys(JOININGS).map((code) => `room.joining.${code}`),
  ...Object.keys(REFUSALS).map((code) => `room.refused.${code}`),
  ...OTHER_REFUSALS.map(refusalCode),
];

describe.each([
  ["English", ENGLISH],
  ["Spanish", SPANISH_LANGUAGE.catalogue],
])("in %s", (_, catalogue) => {
  it("has a sentence for just these codes", () => {
    const written = Object.keys(catalogue).filter((code) => code.startsWith("room."));
    expect(written.sort()).toEqual(codes.toSorted());
  });

  it.each(codes)("%s says what happened and what to do", (code) => {
    expect(catalogue[code]({ size: 70_000, limit: 65_532 })).toMatch(/^[A-Z].*[.;:] .*\.$/u);
  });
});

it("knows no reason that it was not told of", () => {
  expect(refusalCode("not-yet-thought-of")).toBe("room.refused.other");
  expect(refusalCode("toString")).toBe("room.refused.other");
});

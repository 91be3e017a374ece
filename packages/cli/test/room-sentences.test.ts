// Every code that can be found of a room or its file has a sentence in every language: what it means, then what to do.
import { ENGLISH } from "@parley/engine/report";
import { SPANISH_LANGUAGE } from "@parley/engine/report/es";
import type { RoomFinding } from "@parley/room";
import { describe, expect, it } from "vitest";

type CodeOf<Weight extends RoomFinding["weight"]> = Extract<RoomFinding, { weight: Weight }>["code"];

/** Complete by their types: a new code does not compile until it stands here. */
const FAULTS: Record<CodeOf<"fault">, true> = {
  "place-shape": true,
  "number-wrong": true,
  "stamp-decreases": true,
  "chain-wrong": true,
  "founding-wrong": true,
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
  "leaf-differs": true,
  "not-addressed": true,
  "not-refused": true,
  "audience-number-repeated": true,
  "audience-act-missing": true,
  "not-utf8": true,
  line: true,
  "file-signature": true,
  "exporter-unknown": true,
  "exporter-seat": true,
  "receipt-wrong": true,
  "opened-wrong": true,
  "head-signature": true,
  "head-unknown": true,
  "head-differs": true,
  "terms-hash-wrong": true,
};

const VOIDS: Record<CodeOf<"void">, true> = {
  faulty: true,
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

const NOTICES: Record<CodeOf<"notice">, true> = {
  "not-opened": true,
  "stamp-far": true,
  "tail-missing": true,
  "place-lost": true,
};

const codes = [
  ...Object.keys(FAULTS).map((code) => `findings.fault-${code}`),
  ...Object.keys(VOIDS).map((code) => `findings.void-${code}`),
  ...Object.keys(NOTICES).map((code) => `findings.notice-${code}`),
];

const catalogues = { English: ENGLISH, Spanish: SPANISH_LANGUAGE.catalogue };

describe.each(Object.entries(catalogues))("in %s", (_, catalogue) => {
  it("has a sentence for just these codes", () => {
    const written = Object.keys(catalogue).filter((code) => code.startsWith("findings."));
    expect(written.sort()).toEqual(codes.toSorted());
  });

  it.each(codes)("%s says what it means and what to do", (code) => {
    expect(catalogue[code]({})).toMatch(/^[A-Z¿].*[.;] .*\.$/u);
  });
});

// Why a draft was not sent, or has no effect, as the code of a sentence.
import type { MembershipFault } from "@parley/seal";

type DraftRefusal =
  | MembershipFault
  | "faulty"
  | "void"
  | "too-large"
  | "wrong-epoch"
  | "not-sealed"
  | "malformed"
  | "foreign-origin"
  | "act-id-taken"
  | "misplaced-founding";

/** Complete by its type: a reason that is added does not compile until it stands here, and then has a sentence. */
const KNOWN: Readonly<Record<DraftRefusal, true>> = {
  faulty: true,
  void: true,
  "too-large": true,
  "wrong-epoch": true,
  "not-sealed": true,
  malformed: true,
  "foreign-origin": true,
  "act-id-taken": true,
  "misplaced-founding": true,
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

/** A server may give codes that no version of this program knows. */
export function refusalCode(reason: string): string {
  return `room.refused.${Object.hasOwn(KNOWN, reason) ? reason : "other"}`;
}

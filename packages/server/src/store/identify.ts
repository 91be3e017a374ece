// An envelope with what follows from its bytes alone.
import { type MemberKey, readKeysContent } from "@parley/seal";
import type { Envelope } from "./envelope.ts";
import { leafOf } from "./hashes.ts";

export interface Act {
  readonly envelope: Envelope;
  readonly leaf: string;
  /** Where it belongs; of a founding act, the room that it founds. */
  readonly room: string;
  /** Whom a keys act hands its key to; null for other kinds. */
  readonly readers: readonly MemberKey[] | null;
}

export function identify(envelope: Envelope): Act {
  const leaf = leafOf(envelope);
  return { envelope, leaf, room: envelope.header.room ?? leaf, readers: readersOf(envelope) };
}

function readersOf({ header, ciphertext }: Envelope): readonly MemberKey[] | null {
  if (header.kind !== "keys") return null;
  const content = readKeysContent(ciphertext);
  return "refused" in content ? [] : content.wraps.map(({ member }) => member);
}

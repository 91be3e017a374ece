// From what came over the wire to what the store takes.
import { checkEnvelope, type Envelope as SentEnvelope } from "@parley/seal";
import type { Envelope } from "./envelope.ts";
import { bytes } from "./hashes.ts";

type Fault = Extract<Awaited<ReturnType<typeof checkEnvelope>>, { readonly refused: string }>;

/** Checks form, signature and hashes; `room` is null for an envelope that founds one. */
export async function checkAct(sent: unknown, room: string | null): Promise<Envelope | Fault> {
  const checked = await checkEnvelope(sent, room);
  if ("refused" in checked) return checked;
  // An envelope that passed has these texts.
  const { header, signature } = sent as SentEnvelope;
  const { ciphertext } = checked;
  return { header: checked.header, headerBytes: bytes(header), signature: bytes(signature), ciphertext };
}

// The protocols that the engine has, by id.
import { alternatingOffers, type Protocol } from "@parley/engine/rehearsal";

export const PLAYED_PROTOCOLS: readonly Protocol[] = [alternatingOffers];

export function protocolOf(id: string): Protocol {
  return PLAYED_PROTOCOLS.find((protocol) => protocol.id === id) ?? alternatingOffers;
}

// Logging in to a room: a fresh nonce of the server, signed, for a token that is good for some minutes.
import { type Identity, signLogIn } from "@parley/seal";
import { type RoomCalls, type RoomServer, RoomServerError, type Token } from "./server-call.ts";

/** Throws a RoomServerError: "not-let-in" whether the room, the member or the key is unknown there. */
export async function logIn(
  calls: RoomCalls,
  given: { readonly server: RoomServer; readonly room: string; readonly identity: Identity },
): Promise<Token> {
  const { server, room, identity } = given;
  const { member } = identity;
  const { nonce } = await calls.drawNonce(member);
  const { origin } = new URL(server.address);
  const signature = await signLogIn(identity, { room, origin, nonce }).catch((cause) => {
    throw new RoomServerError("unreadable", { cause });
  });
  return calls.drawToken({ member, nonce, signature });
}

// Failures of calls to a server of rooms, told as what is wrong outside.
import { JoiningError, RoomServerError } from "@parley/room";
import { OutsideError } from "../outside-error.ts";

/** A failure of the calls to a server of rooms as one of ours; anything else as it is. */
function asOutside(error: unknown, address: string): unknown {
  if (error instanceof JoiningError && error.reason !== "aborted") {
    return new OutsideError(`room-${error.reason}`, address, { cause: error });
  }
  if (!(error instanceof RoomServerError)) return error;
  const { reason, code } = error;
  if (reason === "unreachable" || reason === "unreadable" || reason === "not-let-in" || reason === "too-fast")
    return new OutsideError(`room-${reason}`, address, { cause: error.cause ?? error });
  return new OutsideError("room-refused", address, { cause: error, details: { code } });
}

/** What `work` gives; a RoomServerError or JoiningError becomes an OutsideError about the address. */
export async function reaching<T>(address: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asOutside(error, address);
  }
}

// Makes the keys of a member for one room and keeps them here, before anything is founded or asked for.
import { makeRestKey } from "@parley/room";
import { makeIdentity } from "@parley/seal";
import type { Founding } from "../kept-rooms.ts";
import { isSoundFrame } from "../sound-frame.ts";
import type { Outsider } from "./outsider.ts";

export interface Preparing {
  readonly key: string;
  readonly address: string;
  readonly name: string;
  readonly founding?: Founding;
  /** The case that the room is about, to go with it on this device. */
  readonly caseKey?: string;
  /** An invitation. */
  readonly link?: string;
}

export async function prepare(wanted: Preparing, outsider: Outsider): Promise<"fine" | "unsound-case"> {
  const { key, address, name, founding, caseKey, link } = wanted;
  if (founding?.frame && !isSoundFrame(founding.frame)) return "unsound-case";
  const { identity, secret } = await makeIdentity();
  outsider.hold(secret);
  await outsider.keep({
    ...{ key, address, identity, name, restKey: await makeRestKey(), backedUp: false },
    title: founding?.title ?? "",
    seatName: founding?.seatName ?? "",
    stage: founding ? "founding" : "asking",
    opened: new Date().toISOString(),
    ...(founding && { founding }),
    ...(caseKey !== undefined && { caseKey }),
    ...(link !== undefined && { link }),
  });
  return "fine";
}

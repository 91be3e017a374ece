// Everything that can be done in a room, as one union told apart by `do`, and reading it from the text that was sealed.
import { z } from "zod";
import { controlActs } from "./control-acts.ts";
import { membershipActs } from "./membership-acts.ts";
import { spokenActs } from "./spoken-acts.ts";
import { tableActs } from "./table-acts.ts";

const sealedActSchema = z.discriminatedUnion("do", [...controlActs, ...tableActs, ...spokenActs]);
const membershipActSchema = z.discriminatedUnion("do", [...membershipActs]);

/** What was sealed cannot be read as an act. It keeps its place, without effect, for all who can open it. */
export interface UnreadableAct {
  readonly do: "unreadable";
}

export type MembershipAct = z.output<typeof membershipActSchema>;
export type RoomAct = z.output<typeof sealedActSchema> | MembershipAct | UnreadableAct;

/** What is written before sealing. */
export type SealedActInput = z.input<typeof sealedActSchema>;

export type ActWord = RoomAct["do"];
export type ActOf<Word extends ActWord> = Extract<RoomAct, { readonly do: Word }>;

/** The act that was sealed as JSON text. The same text gives the same act to everyone, unreadable ones included. */
export function readRoomAct(text: string): RoomAct {
  const parsed = sealedActSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : { do: "unreadable" };
}

/** JSON text to seal. Throws a TypeError where it would not be read back as an act. */
export function writeRoomAct(act: SealedActInput): string {
  const text = JSON.stringify(act);
  if (readRoomAct(text).do === "unreadable") throw new TypeError(`not an act: ${text.slice(0, 200)}`);
  return text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

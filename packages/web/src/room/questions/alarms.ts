// What the client has found wrong with the room, its server or its clock, in words.
import { message } from "@parley/engine/case";
import type { AlarmCode, AlarmWeight } from "@parley/room";
import { say } from "../../engine/say.ts";
import type { RoomDesk } from "../room-desk.ts";

export interface AlarmView {
  readonly code: AlarmCode;
  readonly weight: AlarmWeight;
  readonly number: number | null;
  readonly words: string;
}

export function alarms(_: null, { view, language }: RoomDesk): AlarmView[] {
  return view.alarms.map(({ code, weight, number, member }) => {
    const name = view.room.members.find(({ key }) => key === member)?.name;
    const params = { ...(number !== null && { number }), ...(name && { name }) };
    return { code, weight, number, words: say(message(`room.alarm.${code}`, params), language) };
  });
}

// What this process remembers of rooms, so that it need not ask for members and epochs at each act.
import type { RoomState } from "./room-state.ts";

/** How many rooms are remembered; the one that was used longest ago is forgotten first. */
const MOST = 2_000;

export interface RoomStates {
  /** The state at this head; undefined if it is not remembered, or another process has gone on since. */
  at(room: string, end: Pick<RoomState, "head" | "chain" | "mended">): RoomState | undefined;
  keep(state: RoomState): void;
}

export function rememberRooms(): RoomStates {
  const states = new Map<string, RoomState>();
  return {
    at: (room, { head, chain, mended }) => {
      const state = states.get(room);
      const isSame = state?.head === head && state.chain === chain && state.mended === mended;
      return isSame ? state : undefined;
    },
    keep: (state) => {
      states.delete(state.room);
      states.set(state.room, state);
      if (states.size > MOST) states.delete(states.keys().next().value as string);
    },
  };
}

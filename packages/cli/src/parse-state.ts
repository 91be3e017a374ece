// A situation as typed on the command line: the id of a state, or the actions that are taken in it.
import { type Conflict, type Message, message, type StateKey, spaceOf, stateIds } from "@parley/engine/case";

export type StateReading =
  | { readonly ok: true; readonly key: StateKey }
  | { readonly ok: false; readonly mistake: Message };

/** `kept`, `s12`, or `guarantee,relief`: every other action is then not taken. `none`: no action is. */
export function parseState(text: string, conflict: Conflict): StateReading {
  const found = spaceOf(conflict);
  const typed = text.trim().normalize("NFC");
  if (found.kind !== "found") return refuse("cli.unknown-state", { state: typed, known: [] });
  const { space } = found;
  const position = stateIds(conflict, space).find(typed);
  if (position >= 0) return { ok: true, key: space.keys[position] };
  const known = conflict.states.slice(0, 12).map(({ id }) => id);
  if (conflict.form === "listed") return refuse("cli.unknown-state", { state: typed, known });
  if (typed === "") return refuse("cli.empty-state", {});
  const names = typed === "none" ? [] : typed.split(",").map((name) => name.trim());
  const actions = names.map((name) => conflict.actions.findIndex(({ id }) => id === name));
  const stranger = names.find((_, k) => actions[k] < 0);
  if (stranger !== undefined) {
    const all = conflict.actions.map(({ id }) => id);
    return refuse("cli.unknown-state-or-action", { state: stranger, known, actions: all });
  }
  const key = actions.reduce((sum, action) => sum | (1 << action), 0);
  return space.find(key) < 0 ? refuse("cli.impossible-state", { state: typed }) : { ok: true, key };
}

function refuse(code: string, params: Message["params"]): StateReading {
  return { ok: false, mistake: message(code, params) };
}

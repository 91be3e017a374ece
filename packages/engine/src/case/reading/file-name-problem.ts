// Why an id cannot name a file on every system: the profile of a party is a file named for it.
import { type Message, message } from "../message.ts";

const LONGEST = 100;
const DEVICES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$/i;

/** Null when the id can name a file. */
export function fileNameProblem(id: string): Message | null {
  const character = /[/\\:*?"<>|]/.exec(id)?.[0];
  if (character) return message("case.party-id-character", { id, character });
  if (id.startsWith(".") || id.endsWith(".")) return message("case.party-id-dot", { id });
  if (DEVICES.test(id)) return message("case.party-id-device", { id });
  if (id.length > LONGEST)
    return message("case.party-id-long", { id: `${id.slice(0, 30)}…`, longest: LONGEST });
  return null;
}

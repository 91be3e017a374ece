// The parties of a case, or the others who speak in its record, as lines to type in.
import type { CaseDocuments } from "@parley/engine/case";
import {
  addParty,
  addVoice,
  idOf,
  moveParty,
  moveVoice,
  nameOf,
  removeParty,
  removeVoice,
  renameParty,
  renameVoice,
  type VoiceItem,
} from "@parley/engine/editing";
import type { Catalogue } from "../../../texts/catalogue.ts";
import type { ShownLine } from "../lines/line-list.tsx";
import { uniqueKeys } from "../lines/unique-keys.ts";

export type VoiceRole = "parties" | "voices";

interface VoiceWords {
  readonly texts: Catalogue["caseScreen"];
  readonly number: (count: number) => string;
}

export function voiceLines(
  items: readonly VoiceItem[],
  role: VoiceRole,
  { texts, number }: VoiceWords,
): ShownLine[] {
  const keys = uniqueKeys(items.map(idOf));
  const words = texts[role];
  return items.map((item, at) => {
    const name = nameOf(item);
    return {
      key: keys[at],
      level: 0,
      text: name,
      label: name === "" ? words.lineEmpty(number(at + 1)) : words.line(number(at + 1), name),
      menuLabel: name === "" ? texts.lines.moreUnnamed : texts.lines.more(name),
      ...(role === "parties" ? { party: at } : {}),
    };
  });
}

/** The same acts for both lists. */
export const VOICE_ACTS = {
  parties: { add: addParty, rename: renameParty, remove: removeParty, move: moveParty },
  voices: { add: addVoice, rename: renameVoice, remove: removeVoice, move: moveVoice },
} as const;

export function voicesOf({ frame }: CaseDocuments, role: VoiceRole): readonly VoiceItem[] {
  return role === "parties" ? frame.parties : (frame.others ?? []);
}

export interface NamesAdded {
  readonly role: VoiceRole;
  readonly names: readonly string[];
  readonly at: number;
}

/** The documents with all names added in their order, and the ids that they got. */
export function addNames(documents: CaseDocuments, { role, names, at }: NamesAdded) {
  const ids: string[] = [];
  const changed = names.reduce((before, name, k) => {
    const made = VOICE_ACTS[role].add(before, { name, at: at + k });
    ids.push(made.id);
    return made.documents;
  }, documents);
  return { documents: changed, ids };
}

// What reading and analysing the case noted, as a reader needs it who has no files: by the names of parties and issues and by what demands say.
import type { Frame } from "../../case/frame.ts";
import { type Message, message, type Parameter, type Problem } from "../../case/message.ts";
import type { Profile } from "../../case/profile.ts";
import type { Text } from "../text.ts";
import { capitalise } from "../wording.ts";
import { patternText } from "./naming.ts";
import { say, type Writing } from "./writing.ts";

/** Of a file, and of a place in it, where the note is about one. */
export type CaseNote = Message & Partial<Pick<Problem, "file" | "path">>;

/** These are about how the files are named, and the briefing doesn't use what they settle. */
const ABOUT_FILES = ["case.default-id"];

export function noteTexts(writing: Writing, notes: readonly CaseNote[]): Text[] {
  return notes.filter(({ code }) => !ABOUT_FILES.includes(code)).map((note) => noteText(writing, note));
}

function noteText(writing: Writing, note: CaseNote): Text {
  const owner = ownerOf(writing, note.file ?? "");
  const said = writing.speech.put(message(note.code, namedParams(writing, note, owner)));
  return owner === null
    ? [said]
    : [{ kind: "small", text: `${placeText(writing, note, owner)}:` }, " ", said];
}

/** Place of the party whose profile the file holds. */
function ownerOf({ subject }: Writing, file: string): number | null {
  const found = subject.frame.parties.findIndex(({ id }) => file.startsWith(`profiles/${id}.`));
  return found < 0 ? null : found;
}

const PARTS: Readonly<Record<string, string>> = {
  demands: "briefing.note-demand",
  redLines: "briefing.note-red-line",
  comparisons: "briefing.note-answer",
};

function placeText(writing: Writing, { path = [] }: CaseNote, owner: number): string {
  const party = writing.subject.frame.parties[owner].name;
  const [part, position] = path;
  const code = PARTS[String(part)];
  return code !== undefined && typeof position === "number"
    ? capitalise(say(writing, code, { party, at: position + 1 }))
    : party;
}

function namedParams(writing: Writing, { params }: CaseNote, owner: number | null): Message["params"] {
  const { frame, profiles } = writing.subject;
  const demanded = owner === null ? new Map<string, string>() : demandWords(writing, profiles[owner]);
  const named = (key: string, value: Parameter): Parameter => {
    const name = NAMES[key];
    if (name) return eachText(value, (id) => name(frame, id) ?? id);
    return DEMAND_KEYS.includes(key) ? eachText(value, (id) => demanded.get(id) ?? id) : value;
  };
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, named(key, value)]));
}

const partyName = ({ parties }: Frame, id: string) => parties.find((one) => one.id === id)?.name;
const issueName = ({ issues }: Frame, id: string) => issues.find((one) => one.id === id)?.name;

const NAMES: Readonly<Record<string, (frame: Frame, id: string) => string | undefined>> = {
  party: partyName,
  parties: partyName,
  issue: issueName,
  issues: issueName,
};

/** Under these a message names a demand or a red line of the profile that it is about. */
const DEMAND_KEYS = ["redLine", "first", "second"];

function demandWords({ subject, speech }: Writing, { demands, redLines }: Profile): Map<string, string> {
  return new Map([
    ...demands.map(({ id, asks }): [string, string] => [id, patternText(subject.frame, asks, speech)]),
    ...redLines.map(({ id, refuses }): [string, string] => [id, patternText(subject.frame, refuses, speech)]),
  ]);
}

function eachText(value: Parameter, change: (text: string) => string): Parameter {
  if (typeof value === "string") return change(value);
  return Array.isArray(value) ? value.map(change) : value;
}

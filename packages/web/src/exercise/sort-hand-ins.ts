// Many hand-ins at once: those of the same talks are put together, those that came twice are told.
import { type HandIn, type HandInFault, readHandIn } from "./hand-in.ts";

export interface SortedHandIns {
  /** One for each talks, in the order in which they came first. */
  readonly talks: readonly HandIn[];
  /** For each talks, where they came first, counted from 1. */
  readonly places: readonly number[];
  /** Places, counted from 1, of what could not be read. */
  readonly refused: readonly { readonly place: number; readonly fault: HandInFault }[];
  /** Places, counted from 1, of what had come before: the same once more, or from the partner at the other device. */
  readonly twice: readonly { readonly place: number; readonly talks: number }[];
}

export function sortHandIns(texts: readonly string[]): SortedHandIns {
  const talks: HandIn[] = [];
  const places: number[] = [];
  const refused: { place: number; fault: HandInFault }[] = [];
  const twice: { place: number; talks: number }[] = [];
  texts.forEach((text, at) => {
    const reading = readHandIn(text);
    if (!reading.ok) {
      refused.push({ place: at + 1, fault: reading.fault });
      return;
    }
    const known = talks.findIndex((one) => areSameTalks(one, reading.handIn));
    if (known < 0) {
      talks.push(reading.handIn);
      places.push(at + 1);
    } else {
      talks[known] = together(talks[known], reading.handIn);
      twice.push({ place: at + 1, talks: known });
    }
  });
  return { talks, places, refused, twice };
}

/** The same words, and no seat where the names differ. */
function areSameTalks(one: HandIn, other: HandIn): boolean {
  const what = ({ case: id, rounds, isAlone, words }: HandIn) =>
    JSON.stringify([
      id,
      rounds,
      isAlone,
      words.map((word) => (word.say === "offer" ? sorted(word.choices) : word.say)),
    ]);
  if (what(one) !== what(other)) return false;
  const parties = [...new Set([...Object.keys(one.names), ...Object.keys(other.names)])];
  const isShared = (party: string) => nameIn(one, party) !== "" && nameIn(other, party) !== "";
  const differ = parties.some((party) => isShared(party) && nameIn(one, party) !== nameIn(other, party));
  if (differ) return false;
  // Against the program, many students may say the same; without a name each counts.
  return one.isAlone ? parties.some(isShared) : true;
}

function nameIn({ names }: HandIn, party: string): string {
  return (names[party] ?? "").toLowerCase();
}

function sorted(choices: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1));
}

function together(one: HandIn, other: HandIn): HandIn {
  const told = Object.entries(other.names).filter(([, name]) => name !== "");
  return {
    ...one,
    names: { ...one.names, ...Object.fromEntries(told) },
    begun: Math.max(one.begun, other.begun),
  };
}

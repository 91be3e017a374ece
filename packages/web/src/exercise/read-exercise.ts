// An exercise as it came in a link or a file: untrusted, so that every part of it is looked at before anything is made of it.
import {
  type CaseDocuments,
  caseFromDocuments,
  type FrameDocument,
  type ProfileDocument,
} from "@parley/engine/case";
import { readStrategy } from "@parley/engine/rehearsal";
import { withBlankProfiles } from "../files/blank-profiles.ts";
import { isOffered } from "../texts/language.ts";
import { EXERCISE_FORMAT, type Exercise, MOST_ROUNDS } from "./exercise.ts";
import { isRecord, isTextList } from "./looked-at.ts";
import { type PackedFault, unpackText } from "./packed-text.ts";

/** `newer`: made by a later version of the program; `not-one`: something else; `broken-case`: its case cannot be read. */
export type ExerciseFault = PackedFault | "newer" | "not-one" | "broken-case";

export type ReadExercise =
  | { readonly ok: true; readonly exercise: Exercise }
  | { readonly ok: false; readonly fault: ExerciseFault };

/** The case comes with a profile for each party: of those that the link keeps back, nothing is known. */
export function readExercise(text: string): ReadExercise {
  const unpacked = unpackText(text);
  if (!unpacked.ok) return unpacked;
  const { data } = unpacked;
  if (!isRecord(data) || data.parley !== "exercise") return { ok: false, fault: "not-one" };
  if (typeof data.format === "number" && data.format > EXERCISE_FORMAT) return { ok: false, fault: "newer" };
  const rest = termsOf(data);
  if (!rest) return { ok: false, fault: "not-one" };
  const documents = documentsIn(data, rest);
  return documents ? { ok: true, exercise: { ...rest, documents } } : { ok: false, fault: "broken-case" };
}

type TermsRead = Omit<Exercise, "documents">;

const MOST_SEED = 2 ** 32 - 1;

function termsOf(data: Readonly<Record<string, unknown>>): TermsRead | null {
  const { seats, strategy, rounds, points, seed, noDeal } = data;
  if (data.format !== EXERCISE_FORMAT || !isTextList(seats) || seats.length < 1 || seats.length > 2)
    return null;
  if (!isWhole(rounds, 1, MOST_ROUNDS) || !isWhole(seed, 0, MOST_SEED) || typeof points !== "boolean")
    return null;
  if (strategy !== null && (typeof strategy !== "string" || !readStrategy(strategy).ok)) return null;
  if (strategy !== null && seats.length !== 1) return null;
  if (!isRecord(noDeal) || !isTextList(Object.values(noDeal))) return null;
  // A language that is not spoken here stands in nobody's way.
  const language = isOffered(data.language) ? data.language : null;
  return {
    ...{ seats, strategy, rounds, points, seed, language },
    noDeal: noDeal as Readonly<Record<string, string>>,
  };
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && least <= value && value <= most;
}

const NOTHING_MORE = { conflict: null, record: null, whatIfs: null, articles: [] };

function documentsIn(data: Readonly<Record<string, unknown>>, terms: TermsRead): CaseDocuments | null {
  const { frame, profiles } = data;
  if (!isRecord(frame) || !Array.isArray(profiles) || !profiles.every(isRecord)) return null;
  try {
    const documents = withBlankProfiles({
      ...NOTHING_MORE,
      frame: frame as unknown as FrameDocument,
      profiles: profiles as unknown as ProfileDocument[],
    });
    const reading = caseFromDocuments(documents, { folderName: "case" });
    if (!reading.ok || !fits(reading.case.frame.parties, { profiles, terms })) return null;
    return documents;
  } catch {
    // What has not even the outline of a case trips those who take it for one.
    return null;
  }
}

interface Told {
  readonly profiles: readonly Readonly<Record<string, unknown>>[];
  readonly terms: TermsRead;
}

/** Two parties, and a profile for everybody who sits here or whom the program plays. */
function fits(parties: readonly { readonly id: string }[], { profiles, terms }: Told): boolean {
  const ids = parties.map(({ id }) => id);
  const told = profiles.map(({ party }) => String(party));
  const needed = terms.strategy === null ? terms.seats : ids;
  return (
    ids.length === 2 &&
    new Set(terms.seats).size === terms.seats.length &&
    terms.seats.every((seat) => ids.includes(seat)) &&
    needed.every((party) => told.includes(party))
  );
}

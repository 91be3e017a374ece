// What else a removal takes along or changes, counted by kind, in words.
import type { CaseDocuments } from "@parley/engine/case";
import type { Mention, MentionKind } from "@parley/engine/editing";
import type { Catalogue } from "../../texts/catalogue.ts";

type Words = Catalogue["caseScreen"]["notice"];
type Noun = keyof Words["mentions"];

const NOUNS: Record<MentionKind, Noun | "voice"> = {
  act: "act",
  article: "article",
  claim: "claim",
  comparison: "comparison",
  "decision-maker": "conflict",
  demand: "demand",
  impossible: "impossible",
  interaction: "weight",
  "no-deal": "noDeal",
  points: "worth",
  principal: "principal",
  profile: "profile",
  ratings: "worth",
  "red-line": "redLine",
  state: "conflict",
  voice: "voice",
  weight: "weight",
  "what-if": "whatIf",
};

export interface Wording {
  readonly words: Words;
  readonly number: (count: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** `before`: the case as it was. What a profile that knows nothing yet says is not counted. */
export function whatElseWent(
  mentions: readonly Mention[],
  before: CaseDocuments,
  { words, number, list }: Wording,
): string[] {
  const told = mentions.filter((mention) => !isBlank(mention, before));
  const sentences: string[] = [];
  for (const effect of ["goes", "changes"] as const) {
    const counts = countNouns(told.filter((mention) => mention.effect === effect));
    const said = [...counts].map(([noun, count]) => words.mentions[noun](count, number(count)));
    if (said.length > 0) sentences.push((effect === "goes" ? words.alsoWent : words.alsoChanged)(list(said)));
  }
  if (told.some(({ kind }) => kind === "voice")) sentences.push(words.staysVoice);
  return sentences;
}

/** Of worths and weights, profiles are counted; of all else, entries. */
function countNouns(mentions: readonly Mention[]): Map<Noun, number> {
  const places = new Map<Noun, Set<string>>();
  for (const { kind, file, path } of mentions) {
    const noun = NOUNS[kind];
    if (noun === "voice") continue;
    const isOfProfile = noun === "worth" || noun === "weight" || noun === "noDeal";
    const found = places.get(noun) ?? new Set();
    found.add(isOfProfile ? file : `${file} ${path.join("\n")}`);
    places.set(noun, found);
  }
  return new Map([...places].map(([noun, found]) => [noun, found.size]));
}

function isBlank({ kind, file, path }: Mention, { profiles }: CaseDocuments): boolean {
  if (!["points", "profile", "ratings", "weight"].includes(kind)) return false;
  const profile = profiles.find(({ party }) => file === `profiles/${String(party).trim()}.yaml`);
  if (!profile) return false;
  if (kind === "profile") return Object.entries(profile).every(([key, value]) => saysNothing(key, value));
  const said = path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    profile,
  );
  return isWide(said);
}

function saysNothing(key: string, value: unknown): boolean {
  if (key === "ratings" || key === "weights") return isWide(value);
  return key === "format" || key === "party" || (key === "noDeal" && value === "unknown");
}

/** Everything from 0 to 1, whatever it is. */
function isWide(value: unknown): boolean {
  if (Array.isArray(value)) return Number(value[0]) === 0 && Number(value[1]) === 1;
  return typeof value === "object" && value !== null && Object.values(value).every(isWide);
}

// What several words together say: "let it be known that …", "gave her word that …", "is holding out for …".
import { nounPhraseEnd } from "../phrases/noun-phrase.ts";
import { mainSubject, type Subject, subjectOf } from "../phrases/subject.ts";
import { type VerbGroup, verbGroupAt } from "../phrases/verb-group.ts";
import { ANSWERED, CUE_PHRASES, type CuePhrase } from "../words/cue-phrases.ts";
import { POSSESSIVES } from "../words/function-words.ts";
import { boundsAt } from "./cue-verb-places.ts";
import { addDraft, contentFrom, type Finding, mentionOf, type Stretch, take } from "./finding.ts";

interface Place {
  readonly token: number;
  readonly first: number;
  readonly end: number;
}

/** Returns the verbs that were used, which no other rule has to look at. */
export function findCuePhrases(finding: Finding): ReadonlySet<number> {
  const { tokens, quoteOf } = finding.ground;
  const used = new Set<number>();
  for (let token = 1; token + 1 < tokens.count; token++) {
    const phrases = CUE_PHRASES.get(tokens.lower[token]!);
    if (!phrases || quoteOf[token] !== -1) continue;
    const place = { token, ...boundsAt(finding.ground, token) };
    if (phrases.some((phrase) => phraseAt(finding, { place, phrase }))) used.add(token);
  }
  return used;
}

function phraseAt(
  finding: Finding,
  { place, phrase }: { readonly place: Place; readonly phrase: CuePhrase },
): boolean {
  const { tokens, quoteOf } = finding.ground;
  const behind = behindPhrase(finding, { place, phrase });
  if (behind === null) return false;
  const group = verbGroupAt(tokens, { main: place.token, first: place.first });
  const isPassive = group.passive && !tokens.lower[place.token]!.endsWith("ing");
  if (group.infinitive || isPassive) return false;
  const bounds = { tokens, first: place.first, quoteOf };
  const subject = subjectOf(bounds, group) ?? joinedSubject(finding, { place, group });
  if (!subject || /^(?:it|that|this|there|which|you)$/.test(tokens.lower[subject.end - 1]!)) return false;
  return (
    before(finding, { place, group, subject, behind, phrase }) ||
    ahead(finding, { group, subject, behind, phrase })
  );
}

/** The token behind the phrase, where it stands here. */
function behindPhrase(
  { ground: { tokens } }: Finding,
  { place, phrase }: { readonly place: Place; readonly phrase: CuePhrase },
): number | null {
  let at = place.token + 1;
  for (const word of phrase.rest) {
    if (at >= place.end) return null;
    if (word === "@") {
      const person = nounPhraseEnd({ tokens, end: place.end }, at);
      if (person === null || person - at > 4) return null;
      at = person;
    } else if (word === "~" ? POSSESSIVES.has(tokens.lower[at]!) : tokens.lower[at] === word) at++;
    else return null;
  }
  return at;
}

/** "…, and let it be known". */
function joinedSubject(
  { ground: { tokens, quoteOf } }: Finding,
  { place, group }: { readonly place: Place; readonly group: VerbGroup },
): Subject | null {
  const joint = group.first - 1;
  if (joint <= place.first || !/^(?:and|but|then|yet)$/.test(tokens.lower[joint]!)) return null;
  return mainSubject({ tokens, first: place.first, quoteOf }, { before: joint });
}

interface Met {
  readonly group: VerbGroup;
  readonly subject: Subject;
  readonly behind: number;
  readonly phrase: CuePhrase;
}

function ahead(finding: Finding, { group, subject, behind, phrase: { frames } }: Met): boolean {
  const { tokens } = finding.ground;
  const word = tokens.lower[behind] ?? "";
  let found: { content: Stretch | null; rule: string } | null = null;
  if (word === "that" && frames.has("that"))
    found = { content: contentFrom(finding, { from: behind + 1, extent: "clause" }), rule: "phrase.that" };
  else if ((word === "to" || (word === "not" && tokens.lower[behind + 1] === "to")) && frames.has("to"))
    found = { content: contentFrom(finding, { from: behind, extent: "phrase" }), rule: "phrase.to" };
  else if (frames.has("bare") && nounPhraseEnd({ tokens, end: behind + 20 }, behind) !== null)
    found = { content: contentFrom(finding, { from: behind, extent: "clause" }), rule: "phrase.that" };
  else if (
    (frames.has("thing") && isObject(finding, behind)) ||
    (frames.has("answer") && isAnswered(finding, behind))
  )
    found = { content: contentFrom(finding, { from: behind, extent: "phrase" }), rule: "phrase.thing" };
  if (!found?.content) return false;
  addDraft(finding, {
    mention: mentionOf(subject),
    cue: { first: group.first, end: behind },
    cueToken: group.main,
    content: [found.content],
    rule: found.rule,
  });
  return true;
}

/** "turned down |the council's new offer", not "the street" */
function isAnswered({ ground: { tokens } }: Finding, behind: number): boolean {
  const end = nounPhraseEnd({ tokens, end: behind + 20 }, behind);
  const last = end === null ? "" : tokens.lower[end - 1]!;
  return ANSWERED.has(last) || ANSWERED.has(last.replace(/s$/, ""));
}

function isObject({ ground: { tokens } }: Finding, behind: number): boolean {
  return (
    behind < tokens.count &&
    (tokens.lower[behind]!.endsWith("ing") || nounPhraseEnd({ tokens, end: behind + 20 }, behind) !== null)
  );
}

/** "Ten years, she let it be known, was too long": the phrase stands between commas in what is said. */
function before(
  finding: Finding,
  { place, group, subject, behind, phrase }: Met & { readonly place: Place },
): boolean {
  const { tokens } = finding.ground;
  const comma = subject.first - 1;
  if (!phrase.frames.has("bare") || subject.how !== "before" || tokens.words[comma] !== ",") return false;
  if (comma <= place.first || !/^[,.]$/.test(tokens.words[behind] ?? ".")) return false;
  const content: Stretch[] = [{ first: Math.max(place.first, comma - MOST_BEFORE), end: comma }];
  if (tokens.words[behind] === ",") {
    const rest = contentFrom(finding, { from: behind + 1, extent: "clause" });
    if (rest) content.push(rest);
  }
  take(finding, { first: subject.first, end: behind });
  addDraft(finding, {
    mention: mentionOf(subject),
    cue: { first: group.first, end: behind },
    cueToken: group.main,
    content,
    rule: "phrase.around",
  });
  return true;
}

const MOST_BEFORE = 200;

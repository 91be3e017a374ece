// What is asked for, offered or refused in a few words, as an act or a thing: without who is to do it, without the condition, and without the
// frame of reported speech. Null where it takes a sentence to say it: a question, what somebody told, how something is.
import { MULTIPLIERS, NUMBER_WORDS } from "../../words/number-words.ts";
import { contentWords } from "../content-words.ts";
import { withoutLooseMarks } from "./loose-marks.ts";

export interface Wording {
  /** How those are called who are to do it or speak. */
  readonly names: readonly string[];
  /** A refusal is called by what is refused. */
  readonly side: "for" | "against";
}

const MOST_WORDS = 12;
const LONGEST = 120;
const TELLING = 0.2;

/** Where a condition or a reason begins, what is asked for ends. */
const AND_WHY =
  /(?:^|[,;:]?\s+)(?:only\s+(?:if|when|after)|if|unless|provided|providing|as long as|so long as|on condition|when|while|because|since|so that|but|although|though|whether|which|or else)(?!\p{L}).*$/isu;
const OPENING =
  /^(?:(?:no|yes|and|but|so|then|now|first|please)[,.]?\s+(?=(?:the|an?|to|that|we|i|it|they|he|she)\b))?(?:(?:both|all|the)\s+(?:sides|parties)\s+(?:to|must|should)\s+)?(?:(?:that|to|for)\s+)?(?:(?:the|an?)\s+)?/iu;
const MODAL =
  "(?:will|would|shall|should|must|could|can|may|might|(?:has|have|had|is|are|was|were|needs?|needed)\\s+to|to|['’]ll|['’]d)";
/** "it would", "they should", "we won't": who is meant, in speech. */
const PRONOUN = "(?:it|they|he|she|we|you|i)";
const NOT = "(?:\\s+(?:not|never))?";
const REPORTED = new RegExp(
  `^${PRONOUN}\\s*(?:(?<=\\s)${MODAL}|(?=['’])${MODAL}|won['’]t|cannot|can['’]t|(?:do|does|did)\\s+not|(?:do|does|did)n['’]t)(${NOT})\\s+(?=\\p{L})`,
  "iu",
);
const ASKED = new RegExp(`^\\s+(?:${MODAL}|cannot|won['’]t)(${NOT})\\s+(?=\\p{L})`, "iu");
const WILLING = new RegExp(
  `^(?:${PRONOUN}\\s*(?:am|are|is|was|were|['’]re|['’]m)\\s+)?(not\\s+)?(?:ready|willing|prepared|happy|glad|open)\\s+to\\s+`,
  "iu",
);
/** "We want a new roof", "My kids need a school". */
const WANTED =
  /^(?:\p{L}[\p{L}'’-]*\s+){1,3}?(?:wants?|wanted|needs?|needed|demands?|demanded|(?:asks?|asked|calls?|called)\s+for)\s+(?:to\s+)?(?=\p{L})/iu;
/** "the fees be lowered", "the figures were not published": lowered fees, as they ought to be. */
const OUGHT =
  /^((?:(?!(?:that|which|who|what|it|i|we|you|he|she|they)\s)[\p{L}\p{M}\p{N}'’-]+\s+){1,6}?)(?:(?:must|should|shall|to|will|would|could|can|may)\s+)?(not\s+)?(?:be|is|are|was|were|(?:has|have|had)(?:\s+been)?)\s+(not\s+)?(?!prepared(?!\p{L}))(?=\p{L}+(?:ed|en|ft|pt|lt|ut|id|ld|ade|own|one|ught|ung)(?!\p{L}))/iu;
/** "offered you the west field" */
const RECEIVER =
  /^(?:(?:you|him|her|them|us|me|it)\s+(?=(?:the|an?|his|her|its|their|our|my|your|some|more)\s)|(?:you|him|us|me)\s+(?=\p{Ll}{3})(?!for\s|since\s|not\s))/iu;

const STARTS_BADLY =
  /^(?:(?:i|we|you|they|he|she|it|there|this|these|those|them|him|us|me|nobody|nothing|not\s+(?:an?|one)|who|what|why|how|where|either|neither|let|then|yes|only|as|not\s+before|will|would|shall|should|must|could|can|may|might|is|are|was|were|have|has|had)(?!\p{L})|(?:i|we|you|they|he|she|it|that|there|what|who)['’])/iu;
const TOLD =
  /(?<!\p{L})(?:said|says|told|tells|asked\s+(?:me|us|him|her|them)|replied|answered|called\s+(?:the|it|him|her|them|this|that)|thinks?|thought|believes?)(?!\p{L})/iu;
/** A subject that no "that" or "which" leads: another clause. */
const CLAUSE_INSIDE =
  /(?<!(?:^|\s)(?:that|which|who|whom|what|than|as|where|all|everything|whatever))\s+(?:i|we|they|he|she|you(?=['’]|\s+(?:will|would|are|have|had|do|can|must|pay)))(?!\p{L})/iu;
/** "safety rules are …": how something is. */
const BEING =
  /(?<!(?:^|\s)(?:that|which|who|what)\s+(?:(?:\p{L}+)\s+){0,2})(?<!\p{L})(?:is|are|was|were|am|isn['’]t|aren['’]t|wasn['’]t|['’]re)(?!\p{L})|\p{L}['’]s\s+(?:not|a|an|the|too|rotten|ours|true)(?!\p{L})/iu;
/** A clause, and no "will" that somebody left. */
const FINITE =
  /(?<!(?:^|\s)(?:that|which|who|what)\s+(?:\p{L}+\s+){0,2})(?<!(?:the|a|his|her)\s)(?<!\p{L})(?:will|would|could|can|cannot|might|won['’]t)(?!\p{L})/u;
/** "the idea", "a misstep": what it is stands elsewhere. */
const VAGUE =
  /^(?:this\s+|that\s+|such\s+)?(?:ideas?|missteps?|mistakes?|errors?|faults?|notice|plans?|proposals?|offers?|calls?|claims?|demands?|requests?|suggestions?|deal|point|matter|thing|step|move|terms|conditions?)$/iu;
const OPEN_END =
  /(?:^|\s)(?:would|will|could|can|must|should|not|to|the|a|an|of|and|or|for|with|in|on|that|it had|was|were)$/iu;

export function thingName(text: string, { names, side }: Wording): string | null {
  if (text.length > LONGEST * 3 || /[?]|[.!]\s+\p{Lu}/u.test(text)) return null;
  const plain = trimmed(withoutLooseMarks(trimmed(text).replace(AND_WHY, "")));
  const lead = trimmed(plain.replace(RECEIVER, ""));
  if (isPastClause(lead, names)) return null;
  const own = withoutActor(lead, names);
  const { words, denied } = bare(own);
  const name = trimmed(withoutLooseMarks(words.replace(MUST, "$1to ").replace(/^any\s+/iu, "")));
  if (!isShort(name) || !tells(name) || VAGUE.test(name)) return null;
  if ([STARTS_BADLY, TOLD, CLAUSE_INSIDE, BEING, FINITE, OPEN_END].some((bad) => bad.test(name))) return null;
  return denied && side === "for" ? `not ${name}` : name;
}

/** "class sizes must fall": what ought to come is no sentence. */
const MUST =
  /^((?!(?:that|which|who|what|it|i|we|you|he|she|they)\s)(?:[\p{L}\p{N}'’-]+\s+){1,4}?)(?:must|should|ought\s+to)\s+(?!have\s)(?=\p{Ll}{3})/iu;
/** "Yusra dined with a man", "the clerk visited the farm", "the talks ended": what was, as told. */
const PAST =
  "(?:dined|arrived|resigned|died|happened|lived|stayed|waited|walked|talked|smiled|went|came|took|gave|began|knew|ran|spoke|wrote|saw|ate|drank|drove|fell|flew|chose|swore|threw|had|did|got|was|were)";
const WITH_OBJECT =
  /^(?:(?:the|an?|his|her|its|their|our|my)\s+)?(?:[\p{L}\p{N}'’-]+\s+){1,4}?(?:\p{Ll}{2,}(?<!e)ed|took|gave|saw|wrote|knew|had|broke|drove|chose|threw|began)\s+(?:the|an?|his|her|its|their|our|my|him|them|it|us|me)(?!\p{L})/u;
const INTRANSITIVE = new RegExp(
  `^(?:(?:the|an?|his|her|its|their|our|my)\\s+)?(?:[\\p{L}'’-]+\\s+){1,3}?(?<!(?:it|they|he|she|we|you|i)\\s+)${PAST}(?!\\p{L})`,
  "iu",
);

/** "the money that the mill owed the heirs", "to free those who came" */
const LED = /(?<!\p{L})(?:to|of|for|from|with|by|in|on|at|that|which|who|where|what)(?!\p{L})/iu;

/** Whom the text names and then "-ed", or any subject and a verb that only tells. */
function isPastClause(text: string, names: readonly string[]): boolean {
  const plain = text.replace(/^that\s+/iu, "");
  if (OUGHT.test(plain)) return false;
  const told = WITH_OBJECT.exec(plain) ?? INTRANSITIVE.exec(plain);
  if (told && !LED.test(told[0])) return true;
  const lower = plain.toLowerCase();
  return names.some((name) => {
    const said = [name.toLowerCase(), `the ${name.toLowerCase()}`].find(
      (one) => one !== "" && lower.startsWith(`${one} `),
    );
    return said !== undefined && /^\s+(?:\p{Ll}+ly\s+)?\p{Ll}{2,}ed(?!\p{L})/u.test(plain.slice(said.length));
  });
}

interface Bare {
  readonly words: string;
  /** A "not" was taken from it. */
  readonly denied: boolean;
}

function bare(text: string): Bare {
  let words = text.replace(/^that\s+/iu, "");
  let denied = false;
  const strip = (pattern: RegExp) => {
    const match = pattern.exec(words);
    if (!match) return;
    denied ||= /(?<!\p{L})(?:not|never|cannot)(?!\p{L})|n['’]t/iu.test(match[0]);
    words = words.slice(match[0].length);
  };
  strip(REPORTED);
  strip(WILLING);
  strip(WANTED);
  words = words.replace(OPENING, "");
  const ought = OUGHT.exec(words);
  if (ought) {
    denied ||= (ought[2] ?? ought[3]) !== undefined;
    words = `${ought[1]}${words.slice(ought[0].length)}`;
  }
  return { words, denied };
}

/** "the Council to lower", "the Council must not lower", "the Council lowers". */
function withoutActor(text: string, names: readonly string[]): string {
  const plain = text.replace(/^(?:that|for|from)\s+/iu, "");
  const lower = plain.toLowerCase();
  for (const name of names) {
    for (const said of [name.toLowerCase(), `the ${name.toLowerCase()}`]) {
      if (said === "" || !lower.startsWith(said)) continue;
      const rest = plain.slice(said.length);
      const asked = ASKED.exec(rest);
      if (asked)
        return `${asked[1] || /cannot|won/iu.test(asked[0]) ? "it will not " : ""}${rest.slice(asked[0].length)}`;
      const deed =
        /^\s+(\p{Ll}{2,}[^s\W]s)(?=\s+(?:the|an?|its|their|his|her|our|all|every|any|to|from|what)\s)/u.exec(
          rest,
        );
      if (deed) return plainVerb(deed[1]) + rest.slice(deed[0].length);
    }
  }
  return text;
}

function plainVerb(verb: string): string {
  if (/ies$/.test(verb)) return verb.replace(/ies$/, "y");
  return verb.replace(/(?<=s|sh|ch|x|o)es$|s$/, "");
}

function trimmed(text: string): string {
  return text.replace(/^[\s,.;:–—…-]+|[\s,.;:!–—…-]+$/gu, "");
}

function isShort(name: string): boolean {
  return name !== "" && name.length <= LONGEST && name.split(/\s+/).length <= MOST_WORDS;
}

/** Something besides numbers and words of every negotiation. */
function tells(name: string): boolean {
  return contentWords(name).some(({ word, weight }) => weight > TELLING && !isNumber(word));
}

function isNumber(word: string): boolean {
  return word.split("-").every((one) => /^\d/.test(one) || NUMBER_WORDS.has(one) || MULTIPLIERS.has(one));
}

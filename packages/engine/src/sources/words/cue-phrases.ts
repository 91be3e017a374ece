// Ways of saying that take several words: "let it be known that", "gave her word that", "holds out for". Our own list.

/** What may follow: a clause with or without "that", an infinitive, a noun phrase, a gerund; `answer`: a noun for what is offered or asked. */
export type PhraseFrame = "that" | "bare" | "to" | "thing" | "doing" | "answer";

export interface CuePhrase {
  /** Behind the verb; "~" stands for his, her, its, their, my or our, "@" for the person spoken to. */
  readonly rest: readonly string[];
  readonly frames: ReadonlySet<PhraseFrame>;
}

/** Frames, the verb's forms, then what follows it; a "/" parts phrases. */
const TABLE: readonly (readonly [string, string, string])[] = [
  ["that bare", "let lets letting", "it be known / slip / on / @ know"],
  [
    "that bare",
    "give gives gave given giving",
    "~ word / ~ assurance / an assurance / notice / an undertaking",
  ],
  ["to", "give gives gave given giving", "~ word / an undertaking / a commitment / a pledge"],
  ["that bare", "give gives gave given", "@ to understand"],
  ["that bare to", "serve serves served", "notice"],
  ["that bare", "take takes took taken", "the view / the line / the position"],
  ["thing", "take takes took taken", "exception to / strong exception to / issue with / offence at"],
  ["to", "reserve reserves reserved", "the right / ~ right"],
  ["that bare", "make makes made", "it clear / clear / it plain / plain / it known / the point / the case"],
  ["thing", "make makes made", "do with"],
  ["to", "undertake undertakes undertook undertaken volunteer volunteers volunteered", ""],
  ["to", "reaffirm reaffirms reaffirmed", "~ resolve / ~ readiness / ~ commitment"],
  ["to", "declare declares declared", "itself ready / himself ready / herself ready / themselves ready"],
  ["to", "commit commits committed", "itself / himself / herself / themselves"],
  ["thing doing", "own owns owned", "up to"],
  ["thing doing", "hold holds held holding", "out for / out the prospect of"],
  ["thing", "push pushes pushed", "back on / back against"],
  ["thing", "settle settles settled", "for"],
  ["thing", "live lives lived", "with"],
  ["thing doing", "have has had", "no objection to / no quarrel with / nothing against / no wish for"],
  ["to", "have has had", "no intention of / no wish / no plans / every intention of"],
  ["thing", "hear hears heard", "nothing of"],
  ["that bare", "raise raises raised", "the possibility / the prospect"],
  ["to", "show shows showed", "~ readiness / ~ willingness"],
  ["thing", "put puts", "the blame on / the blame squarely on"],
  ["thing", "lay lays laid", "claim to / the blame on"],
  ["that bare", "have has had", "it in writing"],
  ["thing", "plead pleads pleaded", "for"],
  ["thing doing", "back backs backed", "away from / down from / out of"],
  ["thing", "take takes took taken", "back"],
  ["answer", "turn turns turned turning", "down"],
  ["answer", "throw throws threw thrown", "out"],
  ["answer", "sign signs signed", "up to"],
  ["thing", "float floats floated table tables tabled", ""],
];

/** By the verb's form. */
export const CUE_PHRASES: ReadonlyMap<string, readonly CuePhrase[]> = index();

function index(): Map<string, CuePhrase[]> {
  const byForm = new Map<string, CuePhrase[]>();
  for (const [frames, forms, rests] of TABLE) {
    for (const rest of rests.split(" / ")) {
      const phrase = {
        rest: rest.split(" ").filter((word) => word !== ""),
        frames: new Set(frames.split(" ") as PhraseFrame[]),
      };
      for (const form of forms.split(" ")) byForm.set(form, [...(byForm.get(form) ?? []), phrase]);
    }
  }
  // The longest first: "took strong exception to" before "took".
  for (const phrases of byForm.values()) phrases.sort((one, other) => other.rest.length - one.rest.length);
  return byForm;
}

/** What is turned down or signed up to, where other nouns would tell of streets and shirts. */
export const ANSWERED: ReadonlySet<string> = new Set(
  "offer proposal plan request deal demand invitation appeal compromise truce ceasefire agreement terms bid call suggestion settlement accord mediation talks".split(
    " ",
  ),
);

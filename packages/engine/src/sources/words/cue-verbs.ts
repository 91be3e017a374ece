// Verbs by which people say, ask, hold and want, with what may stand behind them. Our own list, from general knowledge of English.
import { type VerbForm, verbForms } from "./verb-forms.ts";

/**
 * quote: words in quotation marks; that: a clause with "that"; bare: a clause without it; wh: a question or "what …"; to: an infinitive;
 * told: somebody, then a clause; asked: somebody, then an infinitive; thing: what is held or wanted, as a noun; doing: a gerund;
 * as: somebody or something "as …"; called: two complements; the others: a preposition and its object, or somebody and then these.
 */
export type Frame =
  | "quote"
  | "that"
  | "bare"
  | "wh"
  | "to"
  | "told"
  | "asked"
  | "thing"
  | "doing"
  | "as"
  | "called"
  | "for"
  | "on"
  | "of"
  | "about"
  | "against"
  | "with"
  | "at"
  | "in"
  | "into"
  | "from"
  | "over"
  | "toward";

/** Frames, then the verbs that share them. A verb may stand in several lines. */
const TABLE: readonly (readonly [string, string])[] = [
  // Saying.
  [
    "quote that bare wh",
    "say add argue claim explain acknowledge admit insist declare assert maintain stress reiterate conclude",
  ],
  [
    "quote that bare wh",
    "note suggest concede predict warn recall reply respond reveal boast observe remark joke quip",
  ],
  [
    "quote that bare",
    "state announce allege contend emphasize emphasise counter complain lament muse reason retort repeat",
  ],
  [
    "quote that bare",
    "report confirm indicate proclaim charge tweet caution testify vow pledge promise protest underscore confess",
  ],
  [
    "quote that bare",
    "agree disagree interject interrupt chime shout yell scream cry whisper mutter exclaim declaim intone opine",
  ],
  ["quote that wh", "write answer"],
  [
    "quote that",
    "comment recount relate affirm theorize theorise post deadpan wisecrack gush vent fume scoff sneer",
  ],
  [
    "quote",
    "begin continue open close laugh sigh snap bark read scold urge plead chant offer elaborate press call describe summarise summarize finish tell ask",
  ],
  [
    "that wh",
    "point disclose specify clarify illustrate demonstrate prove imply signal hint intimate mention divulge find",
  ],
  ["that bare wh", "show"],
  [
    "that bare",
    "deny dispute doubt speculate surmise posit reckon guess estimate forecast project determine verify",
  ],
  [
    "that",
    "hold rule certify attest decree stipulate recommend propose advise request require mandate move underline foresee envisage object retort",
  ],
  ["told quote wh", "tell"],
  ["bare", "decide"],
  ["told quote that", "warn remind assure inform notify advise promise"],
  ["told", "persuade convince reassure alert brief show caution teach"],
  ["wh quote", "ask wonder inquire enquire"],
  ["wh about", "question"],
  [
    "wh",
    "discuss describe debate consider detail outline examine weigh ponder speculate decide analyze analyse know understand learn forget remember see",
  ],
  // Asking and ordering.
  [
    "asked",
    "ask urge tell order beg press exhort implore instruct direct encourage invite advise warn request challenge expect want persuade pressure",
  ],
  ["asked", "lobby push prod petition remind forbid authorize authorise counsel entreat beseech dare"],
  ["that thing to", "demand"],
  ["thing", "invoke reference promote advocate seek request propose recommend urge suggest advocate"],
  [
    "for",
    "advocate call ask push press appeal lobby plead beg argue advocate campaign vote hope wish petition",
  ],
  ["against", "argue warn advise vote protest rally campaign caution rail lobby"],
  ["on", "insist"],
  // Holding for true, feeling.
  [
    "that bare",
    "believe think feel suspect assume presume suppose expect hope fear wish imagine know understand realize realise bet hear worry pray",
  ],
  [
    "that",
    "recognize recognise anticipate accept discover learn see forget remember figure conclude regret mind gather dream",
  ],
  [
    "thing",
    "fear expect doubt want favor favour prefer regret resent dislike hate love distrust loathe abhor like admire appreciate respect",
  ],
  [
    "thing",
    "trust believe anticipate foresee predict forecast value welcome relish dread envy despise detest cherish",
  ],
  [
    "about",
    "worry complain know care talk think boast joke speak wonder brag lie ask warn hear gripe dream grumble tweet write rave learn",
  ],
  ["of", "think speak warn complain boast talk dream approve disapprove despair hear learn"],
  ["in", "believe"],
  ["with", "agree disagree concur sympathize sympathise side quarrel"],
  [
    "as",
    "see view regard describe characterize characterise dismiss portray depict cast criticize criticise denounce condemn deride paint frame",
  ],
  [
    "as",
    "hail reject perceive interpret mock attack label brand tout praise treat think decry slam ridicule blast recall identify cite",
  ],
  ["called", "call label dub deem consider brand declare term pronounce judge think believe proclaim"],
  // Wanting, planning, promising, refusing.
  [
    "to",
    "want hope plan wish intend seek aim vow promise pledge threaten offer agree refuse decline decide propose prefer expect",
  ],
  [
    "to",
    "resolve swear choose ask claim elect aspire hesitate opt desire yearn long undertake consent demand beg",
  ],
  ["to", "profess purport prepare vote fear love like hate commit endeavor endeavour strive push"],
  [
    "doing",
    "consider suggest recommend oppose deny favor favour propose regret advocate support recall contemplate admit enjoy like love hate resist",
  ],
  [
    "doing thing",
    "consider oppose support reject deny endorse contemplate back resist envision envisage weigh",
  ],
  [
    "thing",
    "accept approve criticize criticise condemn denounce praise blast slam attack mock ridicule deride dismiss dispute refute rebut rebuke",
  ],
  [
    "thing",
    "defend question decry lament mourn applaud commend hail laud tout disavow renounce repudiate blame fault assail lambaste",
  ],
  [
    "thing",
    "announce acknowledge concede admit affirm reaffirm confirm claim allege cite mention note describe discuss reveal disclose",
  ],
  [
    "thing",
    "reiterate repeat stress emphasize emphasise highlight underscore explain express voice convey echo address outline detail recount recall",
  ],
  [
    "thing",
    "pledge promise threaten offer vow protest challenge contest castigate chide berate bemoan excoriate pan skewer savage scorn",
  ],
  [
    "thing",
    "rule predict warn insult disparage malign bash rip scold admonish chastise vilify thank congratulate champion justify explain unveil",
  ],
  [
    "thing",
    "suspect imagine understand recognize recognise assume admire interpret misunderstand ignore remember fathom tweet demonize",
  ],
  [
    "for",
    "criticize criticise blame praise thank apologize apologise attack condemn fault slam blast rip hammer chide mock rebuke",
  ],
  ["of", "accuse convince assure suspect remind persuade"],
  ["to", "object agree commit admit point react"],
  ["at", "balk scoff hint laugh bristle marvel sneer point"],
  ["on", "comment elaborate decide agree plan dwell"],
  ["to", "liken compare"],
  ["with", "accuse charge"],
  ["from", "distance"],
];

/** What is looked up by any form of a verb. */
export interface CueVerb {
  readonly lemma: string;
  readonly forms: readonly VerbForm[];
  readonly frames: ReadonlySet<Frame>;
}

export const CUE_VERBS: ReadonlyMap<string, CueVerb> = index();

function index(): Map<string, CueVerb> {
  const framesOf = new Map<string, Set<Frame>>();
  for (const [frames, verbs] of TABLE) {
    for (const verb of verbs.split(" ")) {
      const known = framesOf.get(verb) ?? new Set();
      for (const frame of frames.split(" ")) known.add(frame as Frame);
      framesOf.set(verb, known);
    }
  }
  const byWord = new Map<string, CueVerb>();
  for (const [lemma, frames] of framesOf) {
    for (const [word, forms] of verbForms(lemma)) {
      if (!byWord.has(word)) byWord.set(word, { lemma, forms, frames });
    }
  }
  return byWord;
}

/** Particles that belong to a verb: "point out", "go on", "rule out". */
export const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  point: ["out", "to"],
  rule: ["out"],
  chime: ["in"],
  call: ["out"],
  lay: ["out"],
  speak: ["out"],
  lash: ["out"],
  figure: ["out"],
  find: ["out"],
  shout: ["out", "back"],
  write: ["back", "in"],
  read: ["out"],
  push: ["back"],
  cry: ["out"],
  shoot: ["back"],
  fire: ["back"],
  hit: ["back"],
  hold: ["out"],
};

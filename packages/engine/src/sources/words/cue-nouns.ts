// Nouns for what people say, hold and want: "the ministry's demand that", "his fear of", "calls by the union for".

/** Then "that", "to" or "for" and so on leads to what is said. */
const TABLE: readonly (readonly [string, string])[] = [
  [
    "that",
    "claim statement assertion allegation argument admission acknowledgment acknowledgement announcement assurance belief comment complaint",
  ],
  [
    "that",
    "conclusion confirmation contention declaration demand denial expectation fear feeling finding guess hint hope idea insistence notion",
  ],
  [
    "that",
    "opinion perception pledge position prediction proclamation promise proposal realization reminder remark report revelation sense",
  ],
  [
    "that",
    "signal suggestion suspicion testimony theory threat view vow warning accusation charge concern worry conviction stance call request",
  ],
  [
    "to",
    "plan promise pledge vow threat offer refusal decision demand desire wish intention intent willingness unwillingness determination",
  ],
  [
    "to",
    "commitment attempt bid request call proposal eagerness reluctance readiness effort push readiness ambition order appeal",
  ],
  [
    "for",
    "call demand request appeal support hope plan desire proposal wish preference push disdain contempt enthusiasm praise",
  ],
  [
    "of",
    "criticism accusation condemnation fear description denunciation account view acceptance rejection endorsement praise interpretation support",
  ],
  [
    "of",
    "estimate opinion assessment characterization characterisation vision mention threat promise approval disapproval hatred distrust love admiration",
  ],
  [
    "about",
    "comment concern worry fear claim statement remark complaint question doubt suspicion warning boast view feeling misgiving skepticism",
  ],
  ["against", "allegation accusation warning threat charge argument tirade"],
  ["on", "position view stance opinion remark comment"],
  ["with", "frustration dissatisfaction disagreement agreement"],
  ["over", "concern outrage anger worry complaint"],
  ["at", "anger outrage frustration"],
];

/** By its singular and plural: the words that may lead to what is said. */
export const CUE_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = index();

function index(): Map<string, Set<string>> {
  const leads = new Map<string, Set<string>>();
  for (const [lead, nouns] of TABLE) {
    for (const noun of nouns.split(" ")) {
      for (const word of [noun, pluralOf(noun)]) leads.set(word, (leads.get(word) ?? new Set()).add(lead));
    }
  }
  return leads;
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

// Titles, roles and bodies: words by which news calls people and institutions. Own tables; roles that tell the pronoun say so.

/** A pronoun of one person. */
export type PersonPronoun = "he" | "she";

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words of address before a name. `null`: they tell no pronoun. */
export const HONORIFICS: ReadonlyMap<string, PersonPronoun | null> = new Map([
  ...words("mr sir lord don señor monsieur herr").map((word) => [word, "he"] as const),
  ...words("ms mrs miss lady dame madam madame señora frau").map((word) => [word, "she"] as const),
  ...words("dr prof rev hon st").map((word) => [word, null] as const),
]);

/** Short forms of roles before a name, without the full stop. */
export const SHORT_ROLES: ReadonlyMap<string, string> = new Map([
  ["gov", "governor"],
  ["sen", "senator"],
  ["rep", "representative"],
  ["gen", "general"],
  ["lt", "lieutenant"],
  ["col", "colonel"],
  ["maj", "major"],
  ["capt", "captain"],
  ["sgt", "sergeant"],
  ["adm", "admiral"],
  ["amb", "ambassador"],
  ["pres", "president"],
  ["pm", "minister"],
  ["sens", "senator"],
  ["reps", "representative"],
  ["govs", "governor"],
  ["gens", "general"],
  ["cllr", "councillor"],
  ["cllrs", "councillor"],
  ["cdr", "commander"],
  ["cmdr", "commander"],
  ["brig", "brigadier"],
  ["cpl", "corporal"],
  ["insp", "inspector"],
  ["supt", "superintendent"],
]);

const HE_ROLES =
  words(`spokesman chairman congressman councilman assemblyman alderman businessman salesman policeman fisherman clergyman
  statesman nobleman king prince emperor sheikh sultan emir pope father son husband brother widower grandfather uncle nephew
  man boy gentleman actor fireman cameraman middleman ombudsman headmaster`);
const SHE_ROLES =
  words(`spokeswoman chairwoman congresswoman councilwoman assemblywoman alderwoman businesswoman saleswoman
  policewoman stateswoman queen princess empress mother daughter wife sister widow grandmother aunt niece
  woman girl actress heiress hostess waitress headmistress baroness countess nun mayoress`);

const OPEN_ROLES =
  words(`minister president premier chancellor secretary spokesperson chair chairperson leader head chief boss
  director governor mayor senator representative congressperson lawmaker legislator parliamentarian deputy mp mep ambassador envoy negotiator
  mediator facilitator commissioner commander general colonel captain major admiral lieutenant sergeant marshal brigadier
  cardinal bishop archbishop rabbi imam ayatollah cleric priest pastor reverend patriarch judge justice magistrate
  attorney lawyer barrister solicitor prosecutor counsel professor doctor economist analyst strategist adviser advisor
  aide consultant coordinator organiser organizer founder co-founder cofounder owner editor reporter journalist
  correspondent columnist host anchor author writer commentator blogger critic candidate nominee frontrunner front-runner contender hopeful
  diplomat official officer delegate member activist campaigner speaker whip treasurer inspector sheriff pollster
  mogul billionaire tycoon executive ceo cfo manager partner farmer worker teacher student resident voter supporter
  expert researcher scientist scholar historian veteran soldier pilot dissident opponent rival colleague ally friend
  incumbent politician insider operative surrogate fundraiser donor lobbyist principal dean rector minister-president
  vice-president ex-president steward shopkeeper trader engineer nurse physician psychologist sociologist
  political-scientist source witness person individual child parent neighbour neighbor relative cousin guest
  servant agent detective investigator superintendent undersecretary under-secretary republican democrat
  conservative liberal socialist independent socialist nationalist moderator interviewer victim survivor suspect defendant
  plaintiff player coach singer musician artist comedian director-general secretary-general vice-chair chief-of-staff
  councillor councilor commodore corporal constable lieutenant-general major-general brigadier-general vice-admiral
  rear-admiral vice-mayor headteacher rapporteur prefect consul vicar mufti monk midwife harbourmaster harbormaster
  skipper driver superior sergeant-major`);

/** What a person can be in a text; the value is the pronoun that the word tells. */
export const ROLES: ReadonlyMap<string, PersonPronoun | null> = new Map([
  ...OPEN_ROLES.map((word) => [word, null] as const),
  ...HE_ROLES.map((word) => [word, "he"] as const),
  ...SHE_ROLES.map((word) => [word, "she"] as const),
]);

/** Words that stand before a role within a title in capitals: "Deputy Prime Minister". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(`prime foreign interior home defence defense finance trade labour labor health justice energy environment education transport
  agriculture culture deputy vice former ex acting interim senior junior chief assistant permanent special general majority minority
  executive managing first second lord state national federal regional provincial senate house campaign opposition party government union
  press communications policy security military police army navy air attorney lead top veteran retired late outgoing incoming
  co associate honorary supreme house-majority crown`),
);

/** One role told by another word: what "the leader" may have been introduced as. The word itself always counts. */
const WIDER: readonly (readonly [string, string])[] = [
  [
    "leader",
    "head chief boss chair chairman chairwoman chairperson president premier director chancellor commander",
  ],
  ["head", "leader chief chair chairman chairwoman chairperson president director"],
  ["chief", "head leader director commander chair chairman chairwoman"],
  ["boss", "head leader chief"],
  [
    "lawmaker",
    "senator representative congressman congresswoman legislator mp deputy parliamentarian assemblyman assemblywoman",
  ],
  [
    "legislator",
    "senator representative congressman congresswoman lawmaker mp deputy assemblyman assemblywoman",
  ],
  ["parliamentarian", "mp deputy senator lawmaker"],
  ["politician", "senator representative congressman congresswoman lawmaker mp minister mayor governor"],
  ["spokesperson", "spokesman spokeswoman"],
  ["spokesman", "spokesperson"],
  ["spokeswoman", "spokesperson"],
  ["chair", "chairman chairwoman chairperson"],
  ["chairman", "chair chairperson"],
  ["chairwoman", "chair chairperson"],
  ["diplomat", "ambassador envoy negotiator"],
  ["envoy", "ambassador mediator representative"],
  ["mediator", "envoy facilitator"],
  ["candidate", "nominee contender hopeful frontrunner front-runner"],
  ["nominee", "candidate"],
  ["frontrunner", "candidate nominee"],
  ["hopeful", "candidate"],
  ["adviser", "advisor aide"],
  ["advisor", "adviser aide"],
  ["aide", "adviser advisor"],
  ["premier", "minister"],
  ["lawyer", "attorney counsel barrister solicitor"],
  ["attorney", "lawyer"],
  ["academic", "professor scholar"],
  [
    "official",
    "spokesman spokeswoman spokesperson minister secretary director commissioner ambassador envoy",
  ],
  ["cleric", "imam ayatollah bishop priest pastor rabbi"],
  ["general", "commander"],
  ["journalist", "reporter correspondent columnist editor"],
];

export const NARROWER_ROLES: ReadonlyMap<string, readonly string[]> = new Map(
  WIDER.map(([word, narrower]) => [word, words(narrower)]),
);

/** Roles whose bearer speaks in the name of the body that is named beside them. */
export const SPEAKING_ROLES: ReadonlySet<string> = new Set(
  words(`spokesman spokeswoman spokesperson minister president premier chancellor leader head chief chair chairman chairwoman
  chairperson director negotiator envoy ambassador secretary representative delegate commander general mayor governor
  secretary-general director-general coordinator lawyer attorney`),
);

/** Bodies that speak: one voice, "it". */
export const BODIES: ReadonlySet<string> = new Set(
  words(`ministry union government party campaign administration army military navy police council committee commission court tribunal
  parliament congress senate house assembly cabinet group organisation organization agency company firm bank board department
  office embassy delegation team movement front federation confederation association league alliance coalition opposition regime
  state country nation republic kingdom institute institution university college school newspaper paper magazine network
  channel station outlet website site foundation fund centre center bureau secretariat presidency palace kremlin
  side camp faction bloc militia brigade force junta syndicate corporation charity church society chamber club authority
  leadership employer municipality city town village province region 
  mission body panel tribunal watchdog regulator registry service cooperative co-operative collective trust consortium think-tank
  guild lobby times post journal gazette herald tribune`),
);

/** Bodies that stand for a country, or for a side of talks, as a whole. */
export const GOVERNING: ReadonlySet<string> = new Set(
  words(
    `government side delegation leadership authorities authority administration regime state team negotiators camp cabinet`,
  ),
);

/** Papers that speak for whoever wrote them: "a statement by the ministry". */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  words(`statement communique communiqué letter declaration announcement release tweet message note memo memorandum post remarks speech
  email e-mail text paper analysis report study op-ed editorial article column essay`),
);

/** Words that make a capitalised name the name of a body. */
export const BODY_NAMES: ReadonlySet<string> = new Set([
  ...BODIES,
  ...words(`workers united nations international associates partners inc corp ltd llc co plc ag news daily weekly
  star tv radio broadcasting communications technologies industries holdings systems motors airlines railways ports
  laboratories academy pac poll survey conference convention summit act treaty agreement plan law bill project program programme
  award prize day week month war river sea ocean street avenue road hotel airport hall building tower square bridge park
  hospital museum library office house museum brothers republicans democrats socialists liberals greens`),
]);

/** Small words inside names. */
export const NAME_LINKS: ReadonlySet<string> = new Set(
  words("de del della der den di da dos du la le van von ter ten bin bint ibn al el abu ben st"),
);

/** Words after a name that belong to it, and are not its last part. */
export const NAME_ENDS: ReadonlySet<string> = new Set(
  words("jr sr ii iii iv jnr snr kc qc mp mep msp obe mbe cbe phd"),
);

/** Words that open a phrase for somebody whom the reader knows already, and for somebody new. */
export const DEFINITE: ReadonlySet<string> = new Set(words("the this these that those both"));
export const INDEFINITE: ReadonlySet<string> = new Set(
  words(
    "a an one some several many few another any two three four other most no every each various unnamed anonymous",
  ),
);

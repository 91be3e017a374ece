// Words that help to see whose verb it is: what may stand between subject and verb, where a clause begins, and who can act.
import { worded } from "./listed.ts";

export const NEGATORS: ReadonlySet<string> = new Set(["not", "never", "neither", "nor", "hardly", "without"]);

/** Auxiliaries, adverbs and negations between a subject and its verb. */
export const BETWEEN: ReadonlySet<string> = worded(`
  not never no longer do does did be am is are was were been being have has had will would shall should can could
  may might must to going also still now simply just therefore again always ever even only really hereby
  repeatedly strongly firmly clearly already finally continue continues continued immediately certainly
  categorically absolutely fully urgently respectfully kindly gladly happily formally flatly once then today
  specifically consistently twice solemnly publicly in principle too likely about yet
`);

/** Words at which a subject cannot go on to the left. */
export const CLAUSE_BOUNDS: ReadonlySet<string> = worded(`
  , . ; : ? ! … — – - ( ) that if because and but or so when while unless until before after although though
  whether why how since as said says say than then yes believe think hope let where what once till provided
`);

/** "our gates", "my members": of the speaker's side. */
export const SELF_WORDS: ReadonlySet<string> = new Set(["our", "my", "ours", "mine", "us"]);

/** "my cousin": of the speaker's family, and not he. */
export const KIN: ReadonlySet<string> = worded(`
  brother brothers sister sisters cousin cousins uncle aunt father mother son daughter wife husband neighbour
  neighbours landlord employer opponents rivals critics
`);

/** Nouns for people and bodies that can do something. */
export const ACTOR_NOUNS: ReadonlySet<string> = worded(`
  government governments council councils ministry minister ministers president company companies firm firms
  management union unions side sides party parties leader leaders leadership delegation delegations mediator
  mediators army armies military troops force forces rebels front board committee chamber court authority
  authorities state states republic kingdom city town towns cities village villages mayor mayors parliament
  congress senate assembly cabinet commission agency bank banks employer employers employee employees worker
  workers owner owners buyer buyers seller sellers supplier suppliers tenant tenants landlord landlords brother
  brothers sister sisters father mother parents son sons daughter daughters wife husband uncle aunt cousin family
  families children heir heirs neighbour neighbours neighbor neighbors farmers farmer fishermen miners drivers
  driver nurses nurse doctors teachers teacher staff crew crews school hospital university trust association
  federation alliance league group groups movement coalition opposition regime people everyone everybody nobody
  anyone anybody men women citizens residents commander commanders general chief director directors chairman chair
  chairwoman head spokesman spokeswoman lawyer lawyers judge envoy ambassador negotiator negotiators partner
  partners shareholders investors donors members region province administration police guards militia fighters
  world community capital client contractor contractors operator insurer publisher developer notary clan elders
  church club clubs players strikers protesters students he she they somebody someone counterpart colleagues
  executive executives office department plant mission panel monitors observers inspectors secretary captain
  county counties district districts municipality municipalities island islands islanders islander colleague
  cooperative guild guilds clerk host hosts media press landowner cousins valley north south east west isles
  harbourmaster railway crown port ports harbour mine mines mill airline airlines broadcaster factory museum tribe tribes parish diocese
  navy fleet syndicate consortium collective utility embassy palace senate priest guards colonel generals pilot pilots villagers
  islands archive insurer landlords islander creditors heiress
`);

/** Nouns that end like those for people. */
export const NO_DOERS: ReadonlySet<string> = worded(`
  number paper matter order letter power border water other offer corner river reporter winter summer october
  november december september daughter never ever over under after either neither rather whether together further
  later higher lower longer better larger smaller fewer older newer harbor labor floor door error terror honor
  favor tower shelter quarter centre center weather answer register charter chapter transfer timber shoulder
  tractor sector factor motor counter danger anger hunger finger dinner manner corridor minor major prior poor
  however another proper closer easier harder fever cover silver copper ladder meter liter super barrier ferrier
  consider remember monitor computer container trailer freezer folder poster banner newsletter gutter butter
  filter shutter cellar altar earlier sooner disaster crater theater poker paperwork layer player's ledger lever
  lumber member rubber sewer soldier's spider sister's trigger wafer wonder murder offender's surrender tender
  gender reminder remainder calendar waiver clover
`);

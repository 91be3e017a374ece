// Words of saying that name their move: verbs and nouns, as the cue of a claim holds them.
import type { Move } from "../../case/claim.ts";
import { listed } from "./listed.ts";

/** What a cue tells: a move, or that the content has to tell it. */
export type CueMeaning =
  | { readonly move: Move; readonly kind: "verb" | "noun" }
  /** To warn, vow and insist mean one thing or another by what follows; "insist that the dam must open" demands. */
  | {
      readonly move: null;
      readonly kind:
        | "warn"
        | "vow"
        | "insist"
        | "deny"
        | "wish"
        | "ask"
        | "propose"
        | "call"
        | "think"
        | "tell";
    };

type Table = readonly (readonly [CueMeaning, readonly string[]])[];

const verb = (move: Move): CueMeaning => ({ move, kind: "verb" });
const noun = (move: Move): CueMeaning => ({ move, kind: "noun" });
const open = (kind: Extract<CueMeaning, { move: null }>["kind"]): CueMeaning => ({ move: null, kind });

export const CUE_TABLE: Table = [
  [
    verb("demand"),
    listed(`
    ~demand; ~insist on|upon; ~require; ~press for; ~push for; ~order; ~call for; ~hold out for; ~seek; ~claim the|a
    .. right; ~instruct; ~command; ~set .. deadline; ~give .. ultimatum; ~give .. hours|days|weeks to; ~lobby for;
    ~campaign for; ~stick to .. demand|demands; ~move that
  `),
  ],
  [
    verb("refuse"),
    listed(`
    ~refuse; ~reject; ~rule out; ~ruled out; ~decline; ~dismiss; ~rebuff; ~oppose; ~turn down; ~veto; ~spurn;
    ~resist; ~balk at; ~say no to; ~object; ~rule .. out; ~turn .. down; ~walk away from; ~shut the door; ~close the
    door; ~exclude; ~brush aside|off; ~shrug off; ~have no intention; ~be not ready|willing|prepared; ~be unwilling;
    ~disagree; ~forbid; ~repudiate; ~scorn; ~vote against; ~stand firm; ~laugh off; ~push back; ~shrink from; ~fight; ~bar; ~block; ~keep|stick|hold to .. figure|position|refusal|no
  `),
  ],
  [
    verb("offer"),
    listed(`
    ~offer; ~put forward;  ~table; ~volunteer; ~be ready|willing|prepared|open; ~float; ~hint at; ~hold out the;
    ~express|signal|indicate|voice|declare .. readiness|willingness|openness|preparedness; ~show ..
    readiness|willingness; ~make .. offer|proposal
  `),
  ],
  [
    verb("concede"),
    listed(`
    ~agree to|that|on|with; ~come round to; ~grant that; ~have no objection|objections; would|will|can|could settle for; ~make do with; ~express regret for; ~voice regret for; ~allow; ~disavow; ~agree; ~admit; ~acknowledge; ~forgo; ~take back; ~apologise; ~apologize; ~own up;
    ~allow that; can|could live with; ~let go of; ~give up; ~accept; ~concede; ~relent; ~give way|in|up|ground;
    ~back down; ~drop; ~yield; ~consent; ~acquiesce; ~soften; ~climb down; ~backpedal; ~retreat from; ~abandon;
    ~renounce; ~waive; ~relinquish; ~settle for; ~make .. concession|concessions; ~no longer
    insist|demand|require|oppose|object; ~withdraw .. demand|demands|objection|objections|claim|claims|veto; ~lift
    .. objection|objections|veto; ~step back from; ~scale back; ~moderate; ~bow to
  `),
  ],
  [verb("threaten"), ["~threaten", "~issue .. threat|threats"]],
  [
    verb("promise"),
    listed(`
    ~promise; ~pledge; ~guarantee; ~assure; ~undertake; ~commit; ~give .. word; ~give ..
    word|assurance|assurances|undertaking|guarantee|guarantees; ~offer .. assurance|assurances; ~reassure
  `),
  ],
  [
    verb("condition"),
    listed(`
    ~make .. conditional|contingent|dependent; ~tie .. to; ~set .. as|out?
    condition|conditions|precondition|preconditions; ~attach .. condition|conditions; ~lay down ..
    condition|conditions; ~name .. condition|conditions; ~link .. to; ~stipulate; conditional|contingent|dependent on|upon; subject to
  `),
  ],
  [
    verb("appeal"),
    listed(`
    ~urge; ~appeal; ~call on|upon; ~plead; ~beg; ~implore; ~entreat; ~exhort; ~encourage; ~beseech; ~invite;
    ~request; ~pray for; ~ask .. to; ~call for calm|restraint|dialogue|talks|peace|patience|unity|compromise|moderation|reason; ~press .. to; ~advise; ~petition; ~counsel; ~recommend; ~call the|a .. to
    order|reason
  `),
  ],
  [
    verb("criticise"),
    listed(`
    ~condemn; ~accuse; ~allege; ~blame; ~denounce; ~criticise; ~criticize; ~slam; ~deplore; ~lambast; ~lambaste; ~decry;
    ~attack; ~rebuke; ~fault; ~protest; ~lament; ~blast; ~reproach; ~chide; ~deride; ~complain; ~castigate;
    ~chastise; ~scold; ~berate; ~rail against; ~hit out; ~lash out; ~take aim; ~take issue; ~charge that; ~charge;
    ~bemoan; ~disparage; ~mock; ~ridicule; ~censure; ~assail; ~hold .. responsible; ~voice ..
    anger|outrage|dismay|indignation; ~express .. anger|outrage|dismay|indignation|regret|disappointment; ~brand;
    ~label; ~upbraid; ~object to .. conduct; ~deem .. unfair; ~scoff; ~find fault; ~regret that; ~scorn; ~sneer;
    ~jeer; ~question; ~be ashamed; ~grumble; ~bristle at; ~voice|express concern|dismay|anger|disquiet; ~take .. exception; furious|angry|indignant|bitter|outraged at|about|over|that; ~fume; ~dub
  `),
  ],
  [
    verb("state"),
    listed(`
    ~decline|refuse to comment|say|answer|speculate|discuss|name|confirm|elaborate; would not say|comment|confirm|elaborate; ~decline comment
  `),
  ],
  [
    noun("demand"),
    listed(`
    demand|demands; insistence; ultimatum; requirement|requirements; call|calls for; request|requests for
  `),
  ],
  [
    noun("refuse"),
    listed(`
    refusal; rejection; opposition; objection|objections; veto; resistance
  `),
  ],
  [
    noun("offer"),
    listed(`
    offer|offers; proposal|proposals; readiness; willingness; overture|overtures
  `),
  ],
  [
    noun("concede"),
    listed(`
    concession|concessions; acceptance; agreement to; consent; climbdown
  `),
  ],
  [noun("threaten"), ["threat|threats"]],
  [
    noun("promise"),
    listed(`
    pledge|pledges; promise|promises; vow|vows; guarantee|guarantees; assurance|assurances; commitment|commitments;
    undertaking; oath
  `),
  ],
  [noun("condition"), ["condition|conditions", "precondition|preconditions"]],
  [
    noun("appeal"),
    listed(`
    appeal|appeals; plea|pleas; call|calls to; request|requests; exhortation; invitation
  `),
  ],
  [
    noun("criticise"),
    listed(`
    accusation|accusations; criticism|criticisms; condemnation; complaint|complaints; allegation|allegations;
    charge|charges; protest|protests; rebuke; reproach
  `),
  ],
  [
    open("warn"),
    listed(`
    ~warn; ~caution; ~alert; warning|warnings; ~serve notice; ~give notice
  `),
  ],
  [
    open("vow"),
    listed(`
    ~vow; ~swear; ~resolve; ~threaten .. promise
  `),
  ],
  [
    open("insist"),
    listed(`
    ~insist; ~maintain; ~stress; ~emphasise; ~emphasize; ~underline; ~argue; ~contend; ~declare; ~reiterate; ~repeat; ~renew; ~restate; ~let it be known; ~let .. know; ~make .. known|clear|plain
  `),
  ],
  [
    open("deny"),
    listed(`
    ~deny; ~reject|~dismiss ..
    claim|claims|report|reports|suggestion|suggestions|rumour|rumours|allegation|allegations that; denial|denials;
    ~rebut; ~refute; ~contradict; ~dispute
  `),
  ],
  [
    open("wish"),
    listed(`
    ~want; ~hope; ~wish; ~desire; ~long; ~prefer; ~like; hope|hopes; wish|wishes; desire
  `),
  ],
  [
    open("think"),
    listed(`
    ~believe; ~think; ~expect; ~doubt; ~wonder; ~know; ~suspect; ~fear; ~predict; ~assume; ~reckon; ~guess;
    ~foresee; ~worry
  `),
  ],
  [open("ask"), ["~ask"]],
  [open("tell"), ["~tell"]],
  [
    open("call"),
    listed(`
    ~call; ~describe; ~regard; ~see .. as; ~portray; ~characterise; ~characterize; ~view; ~term; ~consider
  `),
  ],
  [open("propose"), ["~propose", "~suggest"]],
];

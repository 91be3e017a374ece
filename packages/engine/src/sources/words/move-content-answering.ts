// Contents that say no, yes, or perhaps.
import { ANY, type ContentTable, MINE_OR_ALL, notFuture, THINGS } from "./content-rule.ts";
import { listed } from "./listed.ts";

export const REFUSE: ContentTable = [
  [{ move: "refuse", who: MINE_OR_ALL, weight: 1 }, ["@will @adv? keep the|our|my|it|what"]],
  [
    { move: "refuse", who: MINE_OR_ALL, weight: 3, verb: true, negated: "offer" },
    listed(`
    ~refuse; ~reject; ~advise against; ~rule out; ~ruled out; ~oppose; ~decline; ~turn down; ~be against; ~veto; ~object to; ~say no;
    ~be opposed to; ~disagree
  `),
  ],
  [{ move: "refuse", who: MINE_OR_ALL, weight: 2 }, notFuture("consent")],
  [{ move: "refuse", who: MINE_OR_ALL, weight: 1 }, ["@will not|never", "not going to", "never"]],
  [
    { move: "refuse", who: MINE_OR_ALL, weight: 2 },
    listed(`
    can|could not @adv?
    accept|agree|sign|support|allow|tolerate|approve|endorse|recognise|recognize|live|go|give|offer|negotiate|talk|compromise|consider|pay|discuss|move|bear|be|yield|afford|wait|let|permit|do|cut|meet|trust;
    can|could never; do|does|did not
    accept|agree|recognise|recognize|want|intend|support|negotiate|consider|plan|need|wish|bargain|bow|approve|trade|give|take|consent|share|talk|deal; do|does not see any|the|a|why why|reason|need|point|sense|we;
    ~be not @adv?
    ready|willing|prepared|open|interested|considering|accepting|negotiating|selling|obliged|bound|moving|leaving|going|paying|signing|giving|buying;
    ~be unwilling|unable to; ~have no|little
    intention|interest|desire|plan|plans|wish|reason|need|mandate|authority|appetite; ~be in no mood|hurry|position;
    ~see no|little reason|point|need|basis|room|grounds|sense; nobody|none|neither @will|can; no one @will|can;
    nobody|none|neither of .. @will|can; no .. of us; answer|reply ~be no; not @adv? ready|willing|prepared to
  `),
  ],
  [
    { move: "refuse", who: ANY, weight: 2 },
    listed(`
    out of the|any question; not up for; of no use; not at that|this|any price; not @adv?
    negotiable|acceptable|enough|happening|possible|sufficient|workable|feasible|realistic|affordable; not for
    sale|discussion|debate|us; not on the|our table|agenda|cards; not on offer; the answer ~be no; not an option; not open to; not under discussion;
    not good|far enough; too low|little|late|high|expensive|far|much|short|long; far|much too; last|final
    word|offer; thank you , but; no , thank; not .. for sale; non-negotiable; nonnegotiable; no to; under no|any
    circumstances|pretext|condition|conditions; nothing to shelve|withdraw|discuss|negotiate|renegotiate|reopen; not something|anything i|we|he|she|it|they .. considering|discuss|negotiate|entertain|contemplate|accept|consider; there is no version|world|scenario; there @will|can|could be no|nothing; there is no|nothing
    question|room|way|chance|need|reason|possibility|scope|to|prospect|basis|left|going; no .. @will be
    signed|accepted|paid|released|handed|given|opened|allowed|ceded|granted|tolerated|agreed|possible|held|extended|renewed;
    not one|a|an|another .. @will|shall|more; not a single; not a|one
    inch|penny|cent|crown|metre|meter|step|day|word|cubic; not an inch; over|across my|our dead; would rather ...
    than; ~be keeping the|our|my; ~stay in the .. family; not this|next year|time; did not come here|to; not @adv?
    ~come to be; not a|one .. more; on nobody 's; as far as .. can|will go; our last word|offer; final
    offer|word|position; red line|lines; is|are|remains|remain|stays|stay closed|shut; @will @adv? remain|stay
    closed|shut|in|where|as|at|with|under|off; ~be off the|our|their? table|agenda; nonstarter; non-starter; no
    deal|talks|negotiations|compromise|concessions|negotiation|surrender|discussion|concession|bargain|chance|way|thanks|thank;
    never .. accept|agree|sign|surrender|give|sell|return|be|recognise|recognize|allow|consent; not now or|,
    ever|not; no place for; cannot be @adv?
    accepted|agreed|considered|discussed|signed|given|tolerated|justified|bought|sold|reopened|shared|divided|met|paid|changed|put|negotiated;
    can not be @adv?
    accepted|agreed|considered|discussed|signed|given|tolerated|bought|sold|reopened|shared|divided|met|paid|changed|put|negotiated|done|cut
  `),
  ],
  [
    { move: "refuse", who: ["you", "thing", "ours"], weight: 1 },
    listed(`
    ~be not a|an|for|yours|theirs|his|hers|something; ~be ours|mine; ~belong to us|me; can not be; can not @adv?
    buy|cut|have|take|sell|eat|expect|ask|force|order|divide|split
  `),
  ],
  [{ move: "refuse", who: ANY, weight: 1, opens: true }, ["no", "not|never", "nothing"]],
  [
    { move: "refuse", who: MINE_OR_ALL, weight: 2 },
    listed(`
    @will @adv? sit .. out; @will @adv? stay away|out; @will @adv? hold .. to; @will @adv? hold the .. line|bridge|hill|ridge|town|road; ~stand by|firm the|our|its|his|her|on .. decision|position|demand|demands|figure|refusal; nothing .. more? to give|offer|say|discuss|add
  `),
  ],
  [
    { move: "refuse", who: THINGS, weight: 2 },
    [
      "@will not @adv? open|reopen|be|leave|move|go|return|happen|sit|pass|resume|change|stop|come|take|fall|rise|sail|run|work|cross|vote|drive|load|pay|accept",
      "stays|remains|remain|stay @adv? shut|closed|sealed|frozen|banned|blocked|off|out|away|where|as|in|unchanged|put",
      "@will remain|stay @adv? shut|closed|sealed|frozen|banned|blocked|off|out|away|where|as|in|unchanged|put",
      "@will stand",
      "@will take effect",
      "@will go ahead|forward as",
      "@will proceed as",
    ],
  ],
  [
    { move: "refuse", who: ["thing"], weight: 2 },
    [
      "~be unacceptable|unthinkable|impossible|unrealistic|inadequate|insufficient|dead|pointless|useless|meaningless|worthless|absurd|laughable",
      "@det @plan ~be @adv? unfair|wrong|insulting|unreasonable|a|an insult|trap|joke|capitulation|surrender",
    ],
  ],
  [{ move: "refuse", who: ANY, weight: 1 }, ["unacceptable", "impossible to"]],
];

export const OFFER: ContentTable = [
  [
    { move: "offer", who: MINE_OR_ALL, weight: 2, direct: true, negated: "refuse" },
    listed(`
    would @adv? allow|release|open|return|pay|give|extend|take|do|lift|share|leave|withdraw|reopen|host|fund|guarantee|lend|lower|raise|move
  `),
  ],
  [{ move: "offer", who: ["self"], weight: 0.5 }, ["could|might|may"]],
  [
    { move: "offer", who: MINE_OR_ALL, weight: 3 },
    ["ready|willing|prepared to charge half|less|nothing|no|only"],
  ],
  [
    { move: "offer", who: ANY, weight: 2, opens: true },
    ["show|give|bring|name|send me|us|him|her|a|an|the|one|two|three|four|your|their ... and i|we @will"],
  ],
  [
    { move: "offer", who: THINGS, weight: 1 },
    [
      "could|can|might|may be @adv? discussed|considered|arranged|imagined|found|shared|extended|moved|lowered|raised|done|paid|delayed",
      "~be @adv? possible|thinkable|conceivable|negotiable",
    ],
  ],
  [
    { move: "offer", who: MINE_OR_ALL, weight: 3, verb: true, negated: "refuse" },
    listed(`
    ~offer; ~propose; ~suggest; ~put forward; put .. on the table; ~be offering|proposing|suggesting
  `),
  ],
  [
    { move: "offer", who: MINE_OR_ALL, weight: 2, negated: "refuse" },
    listed(`
    ready|willing|prepared|happy|glad to; ~be @adv? open to; ~be @adv? ready|prepared for; could @adv? @adv?
    accept|agree|live|imagine|consider|sign|support|go|move|meet|find|give|pay|release|open|share|offer|talk|discuss|lower|raise|return|let|take|wait|extend|reduce|help|start|be|do|add;
    @will @adv? @adv?
    consider|listen|discuss|talk|negotiate|meet|examine|study|welcome|settle|entertain|explore|sit; @will look at|into; would @adv? accept|agree|sign|support|settle|drop|join|let; would be @adv? ready|willing|prepared|happy|glad|open|content;
    would like to talk|meet|discuss|negotiate|help; can @adv?
    offer|give|pay|release|open|share|talk|discuss|meet|imagine|go|lower|raise|let|move|wait|extend|keep|do|add|start;
    prepared to; ~be on the table; ~have .. on the table; ~be not @adv? opposed|against|closed; might|may @adv?
    accept|agree|share|consider|pay|give|open|let|forgo|drop|release|move|settle|lower|leave|talk
  `),
  ],
  [
    { move: "offer", who: ["you", "other", "all", "self", "ours"], weight: 2 },
    ["may|can keep|have|use|take|stay|choose|share|send|come"],
  ],
  [
    { move: "offer", who: ANY, weight: 3 },
    ["door|doors|hand|offer @adv? ~remain|stay|be|stand @adv? open|outstretched"],
  ],
  [
    { move: "offer", who: ANY, weight: 2 },
    listed(`
    our|its|their|my|his|her offer|proposal ~be|remains|remain|stands|stays|to|includes; ~be open to; door|doors
    ~be|remains|remain|stays @adv? open; the offer stands;
    the most|best|furthest .. can|could @adv? agree|offer|give|do|pay|go; is on the table; are on the table; in return , we|it|they; meet .. halfway; nothing is excluded; how about; what
    if we
  `),
  ],
];

export const CONCEDE: ContentTable = [
  [
    { move: "concede", who: MINE_OR_ALL, weight: 3 },
    listed(`
    ~withdraw .. threat|threats|complaint|lawsuit|objection|objections|ultimatum;
    can|could live with; would|will|can|could settle for; would|will|can|could make do; ~stand corrected;
    ~be @adv? @adv? ashamed|wrong|mistaken|late|slow|careless|unfair|sorry|clumsy|hasty; ~be not hostile; ~have no objection;
    ~say sorry; should have come|asked|told|listened|written|called|warned|known; put up with
  `),
  ],
  [
    { move: "concede", who: MINE_OR_ALL, weight: 3, verb: true, negated: "refuse" },
    listed(`
    ~concede; ~drop the|our|its|their|his|her|my|all|that; ~accept; ~agree to|that|on|with|,|.; ~agree; ~relent;
    ~give way|in|up our|its|their|the|on?; ~withdraw the|our|its|their|his|her|my ..
    demand|objection|claim|veto|complaint|condition|suit|objections|demands|conditions|claims; ~waive; ~renounce;
    ~admit; ~acknowledge; ~back down; ~abandon; ~yield; can @adv? accept|agree; ~be mistaken; ~be sorry;
    ~grant that; ~come round to; ~apologise; ~apologize; ~owe .. apology; ~regret; ~consent to; ~forgo; ~let go of; do not deny; ~make a|our|my
    mistake; ~relinquish; ~climb down; ~take back
  `),
  ],
  [
    { move: "concede", who: MINE_OR_ALL, weight: 3, verb: true },
    listed(`
    no longer @adv?
    ~insist|~demand|~require|~oppose|~object|~reject|~refuse|~claim|~ask|~contest|~seek|~dispute|~want|~need|~hold;
    no longer be insisting|demanding|opposing|asking; ~do not @adv? insist|object|oppose|contest|dispute|mind; @will
    not @adv? insist|object|oppose|stand|block|contest|press|veto; @will no longer @adv?
    insist|object|oppose|stand|block|contest|demand|require|ask|seek|press|fight; @will not be @adv?
    insisting|objecting|opposing|standing; ~have no objection|objections|quarrel; ~stop
    insisting|demanding|opposing|objecting; ~be right about|that|,|.|to; all right , you|they|he|she|have|take; fine
    , you|they|take|have; you can|may have|keep|take; so be it; we give|gave in; not .. any more; you|they|he|she
    have|has|had a point; ~have @adv? heard you|them|him|her|it|this|that|what|your|the|and; ~be no longer a|our|its|the|insisting|demanding|asking|opposed|against;
    ~settle for; ~go further|along; ~meet you|them|it|him|her on|in|half|there
  `),
  ],
  [
    { move: "concede", who: ["you", "other"], weight: 3, negated: "criticise" },
    ["~be right about|that|,|.|to"],
  ],
  [
    { move: "concede", who: ANY, weight: 2 },
    listed(`
    no longer mind; fine|okay|ok|right , he|she|they|it can|may; no longer a|our|its|the ..
    condition|demand|precondition|obstacle; ~be off the table; it was|is our|my mistake; a mistake on our|my; our|my
    own? fault|mistake; we|i should have|never|not; we were|are wrong; i was|am wrong; for the sake of
    peace|agreement|the; fair enough; point taken
  `),
  ],
];

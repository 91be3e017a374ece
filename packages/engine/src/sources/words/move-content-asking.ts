// Contents that ask for something, plainly, politely or as a condition.
import { ANY, type ContentTable, MINE, MINE_OR_ALL, THEIRS, THINGS } from "./content-rule.ts";
import { listed } from "./listed.ts";

export const DEMAND: ContentTable = [
  [
    { move: "demand", who: MINE, weight: 2, negated: "state" },
    [
      "would have @det|him|her|it|them|me|us|you",
      "would rather have|see",
      "must have @det|my|our|it|them",
      "ask|asks again",
    ],
  ],
  [
    { move: "demand", who: MINE, weight: 3, verb: true, negated: "state" },
    listed(`
    ~demand; ~insist on|upon|that; ~require; ~call for; ~be calling for; ~be asking for; ask for|that; asked
    for|that; ~be seeking; seek|seeks; ~press for; expect|expects|expected
    nothing|the|full|a|an|them|you|him|her|their|this|that|every|all|both|it|immediate; ~be entitled to; ~deserve;
    ~be owed; ~have a|the|every right; want|wants|wanted|wanting
    .. assurances|assurance|guarantees|reassurances|safeguards; claim|claims the|our|a|their .. right|rights|share|title|ownership|land|island|islands|half|inheritance|seat|compensation|damages|refund; ~order
  `),
  ],
  [
    { move: "demand", who: MINE, weight: 2, negated: "state" },
    listed(`
    want|wants|wanted|wanting
    @det|no|more|less|our|back|guarantees|clarification|recognition|compensation|access|answers|justice|peace|higher|better|equal|full|nothing|only|what|it|them|you|him|her;
    want|wants|wanted to see|have|know|get|be|keep|read|hear|receive; all we|i want|ask; need|needs|needed
    @det|more|less|higher|better|guarantees|answers|proof|them|you|clarity|certainty|respect|time|at|assurances;
    would like my|our|the|a|them|you|it; would like to see|have|know|get|be|keep; ~be looking for; ~wish for;
    must|should have|get|receive|know|see|be; ~have to have|get|receive|know|see|be; ask
    them|you|him|her|nothing|only|for; ~be waiting for; ~will settle for nothing|no; ~want an end
  `),
  ],
  [
    { move: "demand", who: THEIRS, weight: 2, negated: "state" },
    listed(`
    must @adv? @adv?; ~have to; need|needs|needed to; needs|need ~be; ~be required|obliged|expected to; ~be to; ~be
    due; ~be overdue; had better; shall; better; has|have until; can no longer
  `),
  ],
  [{ move: "demand", who: THEIRS, weight: 2, negated: "state" }, ["should", "ought to"]],
  [
    { move: "demand", who: THINGS, weight: 3, negated: "state" },
    listed(
      "must|should @adv? stay|remain|stand; ~have to @adv? stay|remain; need|needs|needed to @adv? stay|remain",
    ),
  ],
  [{ move: "demand", who: ["you", "other"], weight: 2 }, ["~owe us|me|them|him|her"]],
  [
    { move: "demand", who: ANY, weight: 2 },
    listed(`
    there must|should be; there has to be; there needs to be; it is|was time for|to|that|the|we|they|he|she|it|you|our|somebody|someone; it is high time; nothing
    less|short; no more|less than; at the very least; the least|minimum; immediate|immediately
    end|halt|withdrawal|release|stop; without delay; or nothing; hands off; nothing but .. @will do; not a|one .. less; and not
    a|one .. less; less than that; no excuses; enough is enough; we are asking; our|its|their|the|my|one
    demand|demands ~be|include|includes|remain; i|we want|need
  `),
  ],
  [
    { move: "demand", who: ANY, weight: 2, opens: true },
    listed(`
    stop|end|give|release|open|withdraw|leave|return|pay|put|lift|show|keep|take|hand|free|sign|raise|bring|get|go|tell|answer|publish|honour|honor|respect|reopen|halt|cease|remove|restore|send|make|pull|lower|cut|drop|move|fix|repair|clear|replace|explain|start|begin|resume|cancel|hire|meet|prove|apologise|apologize|reinstate|close|let|sell|stay;
    do not; then let; then|now|so|first|and|just show|give|pay|release|open|stop|tell|let|put|return|sign
  `),
  ],
];

export const APPEAL: ContentTable = [
  [
    { move: "appeal", who: MINE, weight: 3, verb: true, negated: "state" },
    listed(`
    ~appeal to|for; ~urge; ~call on|upon; ~beg; ~implore; ~plead; ~invite; ~request; ~encourage; ask|asks|asking
    @det|you|them|him|her|both|everyone|all .. to|not; asked @det|you|them|him|her|both|everyone|all .. to|not;
    ask|asks you|both|everyone|all|the; ~entreat; ~recommend; ~pray; ~advise; ~be asking you|them|the|everyone|both
  `),
  ],
  [
    { move: "appeal", who: ANY, weight: 3 },
    listed(`
    please; let us; let 's; for the love|sake of god|heaven|our|the|your .. children|families|sake|heaven; i|we beg
  `),
  ],
  [
    { move: "appeal", who: MINE_OR_ALL, weight: 2 },
    listed(`
    must not @adv? let|allow|lose|forget|repeat|give; hope|hopes|hoped|hoping that?
    @det|they|you|he|she|it|both|all|everyone|reason .. will|would|can|comes|reconsiders|reconsider; must|should
    @adv? sit|come|return|find|talk|work|listen|keep|learn|give|put|show|all|both|meet|build|end|stop
    together|to|back|a|peace|one|each|talking|working|the|common|this|another|in|it|way|ways|aside; need|needs to
    @adv? sit|come|return|find|talk|work|listen|build|show together|to|back|a|common
  `),
  ],
  [
    { move: "appeal", who: ANY, weight: 2, opens: true },
    listed(`
    think of|about; bear with; come yourself|yourselves|and; remember; spare; come home|back; have mercy|patience|courage|a|some; be
    patient|reasonable|brave|fair|generous; listen to; trust
  `),
  ],
  [{ move: "appeal", who: ["all"], weight: 2 }, ["should @adv?", "ought to"]],
  [
    { move: "appeal", who: ANY, weight: 1 },
    listed(`
    show restraint; exercise restraint; come home|back; would ask you|everybody|everyone|both|all|them|the .. to;
    give peace|talks|dialogue|them|us .. chance; return to the .. table; would you; could you; will you please
  `),
  ],
];

export const CONDITION: ContentTable = [
  [
    { move: "condition", who: ANY, weight: 2 },
    listed(`
    first the|a|an|our|your|we|they|you|their ... then|after; ~depend on|upon; ~hinge on|upon; ~be tied|linked to;
    ~come first; ~be a|the|our|its|my|one condition|conditions|precondition; condition|conditions ~be; on
    one|two|three condition|conditions; not before the|a|we|they|he|she|it|every|all; then , and only then; only
    then; before we|that|anything|i ... must|has|have|needs|need; before that; for that to happen; not without;
    first , ... later|then; ~hang on; ~turn on|upon the|one|a|whether|that|this; everything is agreed; that is our|the|my condition|price; no .. , no; without
    .. there @will|can be no; without .. there is no; without .. there 's no; ~require .. first
  `),
  ],
];

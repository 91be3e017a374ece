// Contents that say what the speaker will do, to harm or to help.
import { ANY, type ContentTable, future, MINE, MINE_OR_ALL, notFuture, THINGS } from "./content-rule.ts";
import { listed } from "./listed.ts";

export const THREATEN: ContentTable = [
  [{ move: "threaten", who: MINE, weight: 1 }, ["might|may|could @adv? #hostile"]],
  [
    { move: "threaten", who: MINE_OR_ALL, weight: 3 },
    [
      "~be @adv? ready|prepared|braced for a|another|any|the|war|court|strike .. strike|fight|war|court|battle|siege|courts",
      "~be @adv? ready|prepared to fight|strike|walk",
    ],
  ],
  [
    { move: "threaten", who: ANY, weight: 2, opens: true },
    [
      "a|one|another second|third|more|single|last ... and we|i|they|our|the",
      "do|try|say that ... and|or you|we|i",
    ],
  ],
  [
    { move: "threaten", who: MINE_OR_ALL, weight: 3, verb: true, negated: "state" },
    ["~threaten", "~warn you|them|him|her|it|the"],
  ],
  [
    { move: "threaten", who: MINE_OR_ALL, weight: 2 },
    [...future("hostile"), "~be ready|prepared|willing|determined to #hostile"],
  ],
  [
    { move: "threaten", who: THINGS, weight: 2 },
    [
      "@will @adv? stop|halt|close|stand|cease|strike|walk",
      "@will go up|down|dark|elsewhere|unpaid",
      "@will be @adv? shut|closed|cut|stopped|suspended|halted|cancelled|sealed|blocked|withdrawn|frozen|idle|dark|void|answered|met|called|terminated|seized|torn|revoked|razed|burnt|burned|sunk|bombed|shelled|flattened|confiscated|demolished|levelled|stormed|impounded",
      "@will be shot at",
      "@will be taken house|apart|down|away|by",
      "@will end|lapse|expire before|at|on|by|tomorrow|tonight|today|with|without",
    ],
  ],
  [
    { move: "threaten", who: ["you", "other", "all"], weight: 2 },
    listed(`
    @will|shall @adv? face|pay|regret|suffer|lose|answer|feel|forfeit|bear; @will hear from my|our; @will be put out; @will|shall @adv? be @adv?
    suspended|banned|fired|removed|detained|deported|jailed|cut|shelled|burned|burnt|sunk|razed|held|punished|prosecuted|dismissed|sacked|met|destroyed|crushed|arrested|evicted|fined|shot|sorry|made|excluded|replaced|treated|answered|sued|charged|barred|expelled|stopped;
    @will @adv? have to|only face|pay|answer|themselves|itself|yourselves|live|bear; @will @adv? bear;
    risk|risks|would risk losing|a|the|more|another|everything|war; sanctions|penalties|fines|reprisals|retaliation|measures|dismissals @will @adv? follow|come; @will find .. closed|shut|empty|gone|alone
  `),
  ],
  [
    { move: "threaten", who: ["self", "ours", "thing"], weight: 1 },
    [
      "@will ... lawyer|lawyers|police|courts|press|tribunal|ombudsman|newspapers|bailiffs|strike|ballot|guns|weapons|elsewhere|alone|fight|war|abroad",
      "with or without",
      "with .. or without one|it|them",
      "other|another sellers|seller|bidders|bidder|takers|ports",
    ],
  ],
  [
    { move: "threaten", who: THINGS, weight: 2 },
    ["strike|strikes|walkout|blockade|boycott|lockout|action|war could|can not be ruled|excluded out?"],
  ],
  [
    { move: "threaten", who: ANY, weight: 2, opens: true },
    ["then we|i|the|they|it|he|she ... @will not|never", "then we|i @will|go|stop|strike|walk|leave|close"],
  ],
  [
    { move: "threaten", who: ANY, weight: 2, opens: true },
    [
      "touch|try|do|cross|sign|pay|move|come|open|stop|leave|one|take|agree|accept|decide|another|release|lift|put|build|drive|dig|fell|cut|shut ... and|or i|we|it|you|the|they|there|he|she",
    ],
  ],
  [
    { move: "threaten", who: ANY, weight: 2 },
    listed(`
    other|another|plenty|enough buyers|suppliers|offers|options|buyer|supplier|customers|markets|ways; or the|our|my
    price|offer|deal|strike|gates|talks|trains|lights ... up|off|over|stops|stop|close|closes|ends|dies; or else; 
    otherwise ... @will|there|we|it|they|must|face; or we|i|the|they|it|our|there @adv? @will; or
    face|risk|lose|suffer; there @will be @hard|trouble|war|blood|strikes|chaos; there @will be no
    harvest|more|train|trains|work|deliveries|milk|bread|harvest|supply|supplies|ferry|ferries|bus|buses; there @will be
    a|an strike|reckoning|walkout|price|boycott; @will be @adv? serious|severe|grave|dire|heavy|legal|real?
    consequences; @will come at|with a|heavy|high|great? price|cost; have|has no choice|option|alternative
    but|other; left with no; reserve|reserves|reserved the|our|its? right; all options; every option; any means; all
    necessary; consequences ... @will; patience .. ~be; running|run out of patience; out of patience; time ~be
    running|up; last|final warning|chance; do not test|push|force|underestimate|make; the next step; on .. own
    heads|head; think twice; cross .. line; whoever ... @will @adv? regret|pay|answer|suffer|lose|face|be;
    anyone|anybody who ... @will @adv? regret|pay|answer|suffer|lose|face|be; one more ... and; , or we|i; see
    you|them in court; see each other in court; this is|was .. last|final; mark my|our words
  `),
  ],
];

export const PROMISE: ContentTable = [
  [{ move: "promise", who: ["self"], weight: 0.5 }, ["@will"]],
  [
    { move: "promise", who: ANY, weight: 3 },
    [
      "no .. @will lose|suffer|go|be without|hungry|harm|their|its|his|her|a|left|harmed|hurt|forgotten",
      "nothing to fear",
      "@will respond soon|shortly|within",
      "@will respond in due|time|good",
      "there @will be no more? police|soldiers|troops|raids|violence|bulldozers|evictions|arrests",
      "@will not|never @adv? allow|let|permit any|a|one|our|the|them|you|it ... suffer|starve|lose|go|harmed|hurt|hungry|behind|die",
      "~stand by our|its|my|their|his|her .. word|promise|offer|pledge|commitment|commitments",
    ],
  ],
  [
    { move: "promise", who: MINE_OR_ALL, weight: 3, verb: true, negated: "refuse" },
    listed(`
    ~promise; ~pledge; ~guarantee; ~undertake; ~vow; ~swear; ~assure; ~commit; ~be committed|bound to; ~give ..
    word|assurance|assurances|undertaking; ~have .. word; you have my|our
  `),
  ],
  [{ move: "promise", who: MINE_OR_ALL, weight: 2 }, future("kindly")],
  [{ move: "promise", who: MINE_OR_ALL, weight: 2 }, [...notFuture("hostile"), ...notFuture("harm")]],
  [{ move: "promise", who: MINE_OR_ALL, weight: 3 }, notFuture("hurt")],
  [
    { move: "promise", who: ANY, weight: 3 },
    [
      "there @will be no more? layoffs|layoff|redundancies|dismissals|cuts|reprisals|evictions|arrests|closures|punishment|retaliation|delay|delays|increase|increases|surprises",
      "no more? shot|shots|shell|shells|harm|attack|attacks @will come|be|fall|leave",
      "not a|one .. @will be felled|cut|lost|harmed|closed|touched|sold|dismissed|hurt",
      "@will not be left|forgotten|abandoned|harmed|hurt|punished|dismissed|evicted|forced|sold|touched|built",
    ],
  ],
  [
    { move: "promise", who: ["thing", "all"], weight: 2 },
    listed(`
    @will be @adv?
    paid|released|returned|restored|protected|respected|compensated|reopened|opened|rebuilt|reinstated|honoured|kept|safe|lifted|shared|repaired|delivered|refunded|covered|published|consulted|heard|free|guaranteed;
    @will @adv? open|reopen; deliveries|payments|flights|trains|ferries|buses|boats|supplies|work|service|lessons @will @adv? resume|run|restart|start|sail;
    @will be @adv? settled|paid within|on|in|by; on time; @will be on your|their|the; @will come .. a? week|day|month|year; @will be back|ready|open|available|there|safe; have nothing to fear; no
    harm|job|jobs|child|reprisals|cuts ... @will; no harm ... come; jobs|job|savings|pension|pensions|loans .. ~be
    safe|secure; no .. @will be left|dismissed|harmed|touched|lost|cut|abandoned|forgotten|closed
  `),
  ],
  [
    { move: "promise", who: ANY, weight: 3 },
    [
      "nobody|none @will @adv? be|lose|go|suffer left|harmed|hurt|dismissed|punished|forced|a|his|her|their|hungry|without|forgotten|abandoned|arrested|evicted|charged|blamed|sacked",
      "nobody|none ~be going to",
      "hold me|us to that|it|this",
      "no one @will @adv? be|lose|go|suffer left|harmed|hurt|dismissed|punished|forced|a|his|her|their|hungry|without|forgotten|abandoned|arrested|evicted|charged|blamed|sacked",
    ],
  ],
  [
    { move: "promise", who: ["you", "all", "other"], weight: 2 },
    [
      "can|may count|rely|depend on us|me|it|that|our",
      "@will|shall @adv? get|receive|keep|have your|their|his|her|its|the|a|an|everything|what|every|all|full|enough",
      "@will be @adv? paid|heard|compensated|welcome|safe|free|reinstated|rehired|consulted|informed|protected|released",
    ],
  ],
  [
    { move: "promise", who: MINE, weight: 1 },
    [
      "@will @adv? be|get|hire|train|treat|act|add|arrange|answer|do|wait|work|try|begin|start|return|make|publish|bring|call|ring|come|write|answer|send|show|put|find|take|use|go|leave|see|tell|decide|report|carry|run|teach|look|think|read|study|ask|speak|stand|stay|keep|meet|continue|move|sit|visit|hear",
    ],
  ],
];

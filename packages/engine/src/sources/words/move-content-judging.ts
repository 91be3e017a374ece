// Contents that blame.
import { ANY, type ContentTable, MINE, OTHERS } from "./content-rule.ts";
import { listed } from "./listed.ts";

export const CRITICISE: ContentTable = [
  [{ move: "criticise", who: ANY, weight: 3 }, ["is|was no way to", "should not lecture|teach|preach"]],
  [
    { move: "criticise", who: ANY, weight: 2 },
    [
      "~be never @adv? asked|shown|told|consulted|invited|informed|warned",
      "~be not @adv? asked|shown|consulted|invited|informed",
      "~be beneath you|him|her|them|us",
      "helps|help nobody|no",
      "can not be defended|excused|justified",
      "~be on him|her|them|you",
      "~be left in the dark",
      "how ~be .. supposed|meant|expected to",
      "called|made|held|taken|sent|signed too early|soon|often",
      "one ~be @adv? too many",
      "on paper only",
      "only on paper",
    ],
  ],
  [
    { move: "criticise", who: ["you", "other"], weight: 1 },
    [
      "~talk|act|behave|think like",
      "~call this|that|it|itself|themselves|himself|herself a|an",
      "~go over to the",
      "~be @adv? asleep|idle|absent",
      "~be out of touch|control",
      "can not trust",
      "~promise|offer|sell us|me|them ... and|but",
      "~promise|offer us|me|them .. and|but",
      "~have ... but no|not|nothing|never",
      "~have no memory|shame|manners|heart|honour|idea|plan",
      "in the dark",
      "~send a boy|child|clerk|junior|lawyer|lawyers|leaflet",
    ],
  ],
  [
    { move: "criticise", who: ANY, weight: 1 },
    ["nobody|none|no in|of|one .. answers|listens|cares|asks|knows|answered|listened|cared"],
  ],
  [
    { move: "criticise", who: MINE, weight: 3, verb: true, negated: "state" },
    listed(`
    ~condemn; ~deplore; ~denounce; ~blame; ~accuse; ~protest; ~criticise; ~criticize; ~be
    disappointed|appalled|outraged|angry|dismayed|shocked|alarmed; ~resent; ~be tired|sick of; ~doubt; ~distrust;
    do|does not trust|believe; ~have .. been
    betrayed|deceived|lied|cheated|ignored|insulted|misled|humiliated|robbed
  `),
  ],
  [
    { move: "criticise", who: OTHERS, weight: 2, negated: "state" },
    listed(`
    ~beat; ~favour; ~favor; ~bungle; ~strand; ~divide; ~ruin; ~wreck; ~rig; ~falsify; ~conceal; ~suppress; ~smear; ~slander; ~silence;
    ~torture; ~loot; ~plunder; ~hoard; ~mismanage; ~overlook; ~trick; ~dupe; ~swindle; ~defraud; ~oppress; ~jail; ~rob; ~inflate; ~leave .. out|stranded|behind|alone; ~try to divide|split|silence|buy|break|deceive|mislead|bully|hide|delay;
    ~use the|this|our|their .. to rearm|regroup|delay|hide|stall; ~act in .. own; only ~care|think|see|want|know; ~do nothing|little; ~build|deliver|change|offer nothing; ~fail; ~betray; ~violate; ~breach; ~break the|their|its|his|her|your|every|faith|ranks|promises|a; ~lie;
    ~deceive; ~mislead; ~ignore; ~cheat; ~steal; ~insult; ~abandon us|our|the|its|their; ~sabotage; ~undermine;
    ~destroy; ~provoke; ~exploit; ~neglect; ~humiliate; ~damage; ~harm; ~endanger; ~refuse; ~reject; ~attack;
    ~abuse; ~waste; ~delay; ~stall; ~drag; ~play for|games|with; ~hide; ~distort; ~twist; ~manipulate; ~frighten;
    ~punish; ~threaten; ~hold .. hostage; ~walk away|out; ~turn .. back; ~misuse; ~squander; ~block; ~obstruct;
    ~starve; ~torpedo; ~make up; ~pretend; ~bully; ~intimidate; ~mistreat; ~disregard; ~flout; ~escalate; ~fire
    first|on|at; ~shell; ~bomb; ~burn; ~kill; ~overcharge; ~underpay; ~treat us|them|me|people|workers|our|the ..
    like|as|badly; ~cause|start|provoke .. crisis|war|conflict|strike|delay|trouble|this; ~have|~show no
    respect|interest|shame|plan|idea|intention|right|regard|courage; does|do not
    care|listen|keep|respect|want|understand|answer|negotiate|honour|know|see|mean|give; ~think only of; ~talk of
    peace|talks|dialogue|trust|friendship ... while; while their|his|her|its; but only when|if it|they|he|she;
    thinks|think|thought only; did not|never
    keep|ask|listen|consult|tell|warn|answer|honour|respect|pay|ask|inform|deliver|bother|meant|kept|asked|listened|told|paid|replied|answered;
    has|have|had never|not @adv?
    kept|asked|listened|consulted|told|paid|answered|honoured|delivered|respected|shown|given|replied|met|done|moved|lifted;
    should have|never|not have|know?; should not have; ~be to blame|for?; ~be @adv?
    responsible|guilty|dishonest|cynical|arrogant|greedy|reckless|irresponsible|stubborn|hypocritical|intransigent|deaf|blind|hostile|unreliable|incompetent|late|slow|unwilling|aggressor|liars;
    ~be too slow|late|greedy|proud|weak|busy|stubborn; ~be a|an
    liar|bully|aggressor|obstacle|disgrace|coward|hypocrite; came|comes too|far|much late|too; not
    serious|interested|honest|credible|trustworthy|acting|negotiating|listening; ~act in|with bad|contempt; ~have
    only .. to blame|themselves|itself; ~choose .. over; ~care only|more|nothing; ~break off
  `),
  ],
  [
    { move: "criticise", who: ANY, weight: 2, negated: "state" },
    listed(`
    ~be @adv? @adv? a|an?
    wrong|unfair|unjust|illegal|unlawful|shameful|disgraceful|outrageous|scandalous|cruel|cynical|absurd|ridiculous|irresponsible|reckless|dishonest|dangerous|insulting|offensive|intolerable|deplorable|inexcusable|unforgivable|disappointing|regrettable|hypocritical|provocative|hostile|immoral|barbaric|inhuman|inhumane|disproportionate|unreasonable|arrogant|betrayal|provocation|crime|insult|disgrace|scandal|outrage|lie|lies|mistake|farce|joke|trap|failure|theft|robbery|blackmail|fraud|catastrophe|disaster|sham|threat|violation|breach|attack|mess|nonsense|untrue|false|unwise|excessive|slander|wrongheaded|shortsighted|short-sighted|unhelpful|unworthy|contemptuous|heartless|disrespectful|deceptive|misleading|injustice|humiliation|aggression|extortion;
    step backwards|back; it was|is a mistake|crime|shame|disgrace to; a|an clear|blatant|flagrant|grave|serious?
    violation|breach|betrayal|insult|provocation|slap; violation|breach|betrayal of; bad faith; slap in the; stab in
    the; broken promise|promises; empty promises|words|gestures; shame on; how dare; ~be unacceptable|intolerable;
    ~amount to; double standards; to blame for; fault of; at fault; nothing but
    words|theatre|theater|talk|lies|promises|trouble|noise|delay; nothing more than a|an|words|theatre; not
    fair|right|true|how|honest|just|serious|what; ~make a mockery; the last to hear|know|learn; as always; partners|friends|allies like these|those|this; disappointed|angry|dismayed|appalled|outraged by|at|with|over|that;
    where was|were the|they|you|he|she; not worth the|a|it; big words; nobody @adv?
    ask|asked|told|tells|listened|consulted|warned us|me|the; no one @adv? asked|told|listened|consulted|warned
    us|me|the; always the same; breach of faith|trust|the; in bad faith; enough of; behind our|my backs|back; to
    ransom; against the|all law|rules|agreement|contract|truce
  `),
  ],
  [
    { move: "criticise", who: ["you", "other", "all"], weight: 2, negated: "state" },
    listed(`
    ~waste; ~bury; ~dump; ~poison; ~spoil; ~rob; ~forget; ~keep us|them|people|everyone|the .. waiting; ~change ..
    mind|rules|story; ~move the .. goalposts; ~say one thing; ~look away; ~sell out; ~profit; ~line|fill .. pockets;
    ~gamble; ~cling; ~pretend; ~close|shut .. eyes|ears; ~sit on; ~turn .. into; ~speak of .. but|while|and; ~talk
    of .. but|while|and; ~want .. both ways; ~drag .. feet; ~raise .. behind; ~spend .. on; ~let ..
    down|rot|starve|wait; ~prefer .. to; ~hunt; ~spread; ~invent; ~blackmail; ~trample; ~forge; ~overstep; ~abuse;
    ~misread; ~misjudge; ~mishandle; ~drive .. out|away|into; ~make things|it|matters worse|harder|impossible; ~be
    bluffing|lying|hiding|stalling|arguing|pretending|playing|dreaming|gambling|misleading|cheating|exaggerating|posturing|inventing
  `),
  ],
  [
    { move: "criticise", who: ANY, weight: 2, negated: "state" },
    listed(`
    without asking|telling|consulting|warning|notice|explanation|a word; behind closed doors; on purpose; for show;
    for the cameras; at the|our|their expense of; on the backs of; when it suits; one thing and; too
    little|slow|late|proud; only themselves to; has|have|had no idea|right|shame|business; not how; no way to; less
    than honest|fair|generous
  `),
  ],
  [{ move: "criticise", who: ["you", "other"], weight: 1 }, ["instead of", "rather than", "as if|though"]],
  [
    { move: "criticise", who: ["you", "other"], weight: 1 },
    listed(`
    never; has|have|had|did not|never; ~be not|never|too|only|just; always; does|do not
  `),
  ],
  [
    { move: "criticise", who: ANY, weight: 1, negated: "state" },
    listed(`
    nonsense|rubbish|luxury|greed|cooked|strange|childish|pitiful|insolent|insolence|robbery|selfishness|laughable|absurd|ridiculous|arrogance|arrogant|contempt|greed|greedy|cowardly|cowardice|dangerous|cheap|ashamed|foolish|stupid|hypocrisy|hypocrites|hypocrite|liars|liar|bandit|bandits|thieves|thief|theft|bully|bullies|cruel|cruelty|waste|chaos|scandal|farce|circus|mockery|humiliation|humiliating|injustice|unjust|disaster|disastrous|catastrophe|shame|shameless|empty|broken|ruin|ruined|deaf|blind|blackmail|extortion|punish|punishing|punished|secrecy|secretly|excuse|excuses|trick|tricks|trap|poison|poisoned|illusion|naive|clumsy|careless|neglect|neglected|disgrace|joke|indecent|indecency|pretext|hostage|hostages|recklessness|irresponsible|incompetence|incompetent|slow|late|vague|evasive|worse|worst|hollow|one-sided|toothless|sloppy|stubborn|selfish|petty|dishonesty|deceit|deceived|cheated|robbed|lied|abandoned|forgotten|ignored|frightened|bullied|wronged|insulted;
    unfair|shameful|disgraceful|outrageous|unlawful|illegal|wrong|insult|betrayal|betrayed|provocation|failed|lies|dishonest|insulting|cynical|reckless;
    instead of .. ing; only to
  `),
  ],
];

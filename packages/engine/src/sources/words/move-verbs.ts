// Words behind the moves: what people do to each other's good and to each other's harm, and the sets that phrases name with "@".
import type { VerbLists, Vocabulary, WordSets } from "../moves/phrases.ts";
import { listed } from "./listed.ts";

/** What hurts the other side when the speaker says that it will come; phrases as in moves/phrases.ts, the verb first and plain. */
export const HOSTILE: readonly string[] = listed(`
    strike; walk out|away; walk off; leave the|these|this|all?
    talks|table|room|negotiations|alliance|union|coalition|agreement|deal|project|partnership|government|cabinet|league|federation|board; vote down|no;
    vote .. down; lay down .. tools; answer every|each|any raid|attack|shell|shot|blow|strike|bomb|move; answer with|in; ground; make .. stand|suffer|regret; stop paying|working|talking|buying|selling|delivering|cooperating|work; withdraw ..
    subsidy|subsidies|support|funding|money|licence|licences|permit|permits|backing|consent|ambassador|cooperation|investment|loan; put them|you|him|her out; look for another|other|others|a .. port|buyer|supplier|partner|home|site|seller|tenant|market;
    play in|for another|a|other; seize; take .. by force; take back .. by force; show other; carry no more; sooner burn|close|sell|sink|starve; leave them|you|it
    with; quit; withdraw from; pull out; pull back from; retaliate; respond
    with|in|by|to|militarily|forcefully|accordingly|harshly|firmly; respond; hit back; strike back; fight; fight
    back; attack; bomb; shell; shoot; open fire; fire on|at|back; invade; occupy; seize; storm; resume
    the|its|our|their|all? .. fighting|shelling|attacks|strikes|strike|hostilities|operations|blockade|action; close
    the|its|our|their|all|every|this|that|both; close down; shut; shut down; cut; cut off; halt; suspend; freeze;
    cancel; terminate; end the|these|this|its|our|all? ..
    talks|ceasefire|truce|contract|agreement|cooperation|partnership|relationship; stop
    work|working|paying|payment|payments|deliveries|delivering|supplying|supplies|production|cooperating|talking|buying|selling|shipments|loading|driving|the|all|every|our|its
    ..
    trains|train|deliveries|payments|payment|work|supply|supplies|trucks|lorries|buses|boats|ships|ferries|machines|mail|traffic|carts;
    withhold; sue; sanction; boycott; block; blockade; barricade; picket; escalate; dismiss; sack; fire; lay off;
    evict; expel; arrest; punish; destroy; burn; recall; tie up; ring the; call the police|army|guards; impose; tear
    up; lock out; lock them|you|him|her out; down tools; go on strike; go to court|arbitration|law; go to the ..
    court|tribunal|press|police|regulator|authorities|media; take .. to court; take legal; take .. action; take ..
    measures; take .. steps against; take our|its|their business; take up arms; take to the streets; take the ..
    children; call a|another|for|out? strike|strikes; call off the|all|any|its|our .. talks|meeting|deal|truce|ceasefire|summit|visit|sale|wedding; keep .. at home; let .. lapse|rot|expire; hand in; part company; call the police; call in the
    police|army|bailiffs|lawyers; look elsewhere; go elsewhere; turn to|our other|another suppliers|supplier|buyers;
    switch to; turn to another|other|others|somebody|someone|our; find another|other|others|somebody|someone ..
    supplier|suppliers|buyer|buyers|partner|else; find a new supplier|buyer|partner|tenant; move .. production; seek
    damages|arbitration|compensation; file; press charges; make .. pay; use force; use all|every; act alone; act
    unilaterally; go public; go ahead without|alone; have no|little choice; have no|little other?
    choice|option|alternative; be forced|compelled|obliged to; be left with no; break off; break the
    truce|ceasefire; stay away; stay out; vote against; veto; raise the .. tariffs; hold them|you|it|him|her|the ..
    responsible; bring .. down; topple; march; mobilise; mobilize; continue the|our|its|their ..
    strike|blockade|fight|attacks|shelling|action; keep fighting|striking|shelling; step up; intensify; target; sell
    to|the|its|our .. elsewhere; walk; return to arms|war|fighting|the .. streets|picket; go back to
    war|fighting|the .. streets|court; not hesitate; show no mercy; cease; exclude; disconnect; refer .. to; bring
    in .. replacements|replacement|contractors|agency; hire replacements|replacement; report .. to; expose; publish
    .. names; contest the will; disinherit; cut .. out of; change the .. locks; drive the|our|their|its ..
    cattle|lorries|tractors|trucks|goats; sell my|our|its|his|her .. share|half|part|shares; stop .. until; call ..
    in; not be .. back; call a|the .. vote|ballot|strike; buy .. elsewhere; take my|our|its|his|her|their|the|this
    .. complaint|case|story|matter|letter to; flood; go home; walk home; not come back; come back with; charge;
    fine; ring the .. police; bring charges; refuse; do without; put .. on the street; drop out; lodge a|an; appeal
    to the|a .. court|tribunal; see them|you|him|her in court; be .. called; raze; pull down; cut the|its|our ..
    power|water|supply|ties|line
  `);

/** What serves the other side when the speaker says that it will come. */
const KINDLY: readonly string[] = listed(`
    go back to work; release; free; return the|all|every|its|our|their|his|her|your|them|it|those|these|any|half|what; return to
    work; give back; hand over|back; pay; repay; refund; reimburse; guarantee; protect; respect; honour; honor; keep
    the|our|its|his|her|their|to|every|all|paying|open|you|them; keep .. open; ensure; make sure; support; provide;
    open; reopen; allow; let; permit; restore; rebuild; repair; compensate; fund; finance; deliver; share; raise
    pay|wages; raise the|its|our|their .. wages|wage|pay|price|share; send
    aid|help|food|doctors|engineers|experts|a|our|its; give; help; grant; extend the|our|its|your|their|this; lift;
    reduce; lower; cut the|its|our .. price|prices|fee|fees|rent|tariff|tariffs|interest; withdraw
    the|its|our|their|all|every|troops|forces; withdraw from the ..
    town|village|valley|zone|area|bank|ridge|hills|border|line; pull back
    the|its|our|their|all|troops|forces|to|behind|from; hold .. fire; hold elections|to; observe the|a|this;
    implement; abide by; comply with; see to it; stand by; stick to; cooperate; attend; refrain; stop
    the|all|its|our .. shelling|firing|attacks|fighting|raids|blockade|dumping; cease fire; end the|our|its|their ..
    strike|boycott|picket|sit-in; end the|its|our .. shelling|blockade|siege|raids|occupation|lockout; remove
    the|its|our|all; dismantle; clear the|all; publish the|all|its|our; disclose; consult; inform; invest; hire;
    rehire; reinstate; take back; treat; recognise; recognize; contribute; donate; build; supply; replace; look
    after; care for; do everything|all|our|its|my|whatever|better; work with|together|for|to|towards|on|hard; be
    there; be
    paid|released|returned|restored|protected|respected|compensated|reopened|opened|rebuilt|reinstated|honoured|kept|safe;
    be no redundancies|dismissals|job|cuts|layoffs|losses|delay|reprisals|punishment; bear the .. cost|costs; cover
    the|all|half|every|your|their; match; waive; not rest; never again; never forget; never abandon; lay down ..
    arms|weapons; disarm; take part; sign the|it|this|that; apologise; apologize; improve; set up|aside; create;
    offer; make up for; make amends; come to; maintain; preserve; safeguard; secure; train; assist; resume
    deliveries|payments|work|supplies|flights|service|talks|payment; resume the|its|our ..
    deliveries|payments|supplies|flights|service|talks|payment; sell; forgo; call off the .. strike|picket|boycott|blockade|march; keep .. on|running|going; have .. back|ready; halve; spare; see to it; bring the|a|an|our|back|food; send
    a|the .. mediator|doctor|engineer|team; stay at the .. table; wait; carry the|half|part|some .. cost|costs|load;
    run; say so; plant; let .. in|through
  `);

/** What it means to say yes to. */
export const CONSENT: readonly string[] = listed(`
    accept; agree; sign; approve; endorse; support; recognise; recognize; tolerate; allow; permit; give; give
    up|in|way|back; yield; surrender; back down; withdraw; negotiate; talk; sit down; meet; discuss; compromise;
    bargain; consider; pay; cede; hand over; leave; move; return; retreat; concede; hand .. over; lift; ratify;
    consent; take part; attend; join; participate; go back; come back; step down|aside|back; resign; sell; be part
    of; be party to; be pressured|pressed|bullied|forced|dictated|drawn|rushed|blackmailed|moved|intimidated; bow;
    lay down; disarm; release; budge; change; abandon; renounce; drop; share; open; vote for; put up with; stand
    for; settle for; live with; contemplate; extend; renew; trade; swap; halt; stop; end; resume; let; hear of; pull
    back|out; dismantle; work with|under|for|overtime|nights|weekends; commit; guarantee; promise; offer; cooperate;
    comply; apologise; apologize; raise pay|wages|wage|our|the .. offer|wages|bid|pay|price; lower; reduce;
    sacrifice; work; take orders|lessons|less|part; recall; reopen; entertain; submit; grant; make ..
    concessions|concession|offer
  `);

/** What it spares the other side not to do. */
const HARM: readonly string[] = listed(`
    harm; raise arms|a|the|our|its|their|any|rents|prices|fees; lift a; rise; touch; abandon; forget; let .. down;
    fire first; be first; betray; use; raise the .. price|prices|fees|rent; build; hurt; ballot; speak of;
    interfere; stand in; enter; cross; leave anyone|anybody|you; lose sight; happen again; go back on; dismiss; charge
  `);

/** What nobody asks for: not to do it is a promise. */
const HURT: readonly string[] = listed(`
    let .. down; abandon; forget; betray; harm; hurt; desert; cheat; leave anyone|anybody|you|them .. behind|alone|out; fire first; go
    back on; use force; let it|this|that happen; happen again; sell .. out; use the|this|these|your|their|any? data; turn .. backs|back; punish
  `);

/** Lists of verbs that phrases name with "#". */
const VERB_LISTS: VerbLists = { hostile: HOSTILE, kindly: KINDLY, consent: CONSENT, harm: HARM, hurt: HURT };

const WORD_SETS: WordSets = {
  will: ["will", "shall", "would"],
  be: ["~be"],
  adv: listed(`
    also; still; now; simply; just; therefore; again; always; immediately; gladly; all; both; then; only; even;
    certainly; definitely; ever; fully; soon; finally; already; never; readily; happily; too; instead; personally;
    strongly; firmly; formally; categorically; absolutely; really; clearly; hereby; urgently; respectfully; kindly
  `),
  det: listed(`
    the; a; an; this; that; these; those; its; our; their; his; her; my; your; any; some; all; every; no; such
  `),
  plan: listed(`
    offer; offers; proposal; proposals; plan; plans; terms; deal; draft; demand; demands; condition; conditions;
    agreement; settlement; figure; figures; package; text; compromise; idea; suggestion; solution; outcome; treaty;
    contract; clause; request; ultimatum; version; map; formula; price; cuts; timetable; deadline; date; arrangement
  `),
  hard: listed(`
    consequences; price; cost; costs
  `),
};

export const VOCABULARY: Vocabulary = { sets: WORD_SETS, lists: VERB_LISTS };

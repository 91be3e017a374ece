// Adjectives and participles behind "is", "seems" or "remains" for what people hold, feel and want: "is confident that", "remains opposed to".

const TABLE: readonly (readonly [string, string])[] = [
  [
    "that",
    "confident sure certain convinced hopeful optimistic pessimistic worried concerned afraid fearful glad happy proud sorry aware",
  ],
  [
    "that",
    "adamant clear insistent disappointed surprised shocked angry upset outraged frustrated furious pleased satisfied doubtful skeptical",
  ],
  [
    "that",
    "sceptical grateful thankful conscious mindful delighted relieved alarmed saddened heartened encouraged emphatic unaware stunned",
  ],
  [
    "to",
    "willing unwilling ready eager reluctant determined prepared hesitant happy glad anxious keen loath content quick proud afraid committed",
  ],
  [
    "to",
    "opposed open sympathetic hostile averse resistant receptive resigned pledged unable desperate poised set",
  ],
  [
    "of",
    "critical supportive confident certain sure aware afraid fearful wary proud skeptical sceptical suspicious tired sick fond dismissive mindful",
  ],
  ["of", "contemptuous convinced respectful jealous envious weary"],
  [
    "about",
    "worried concerned optimistic pessimistic skeptical sceptical angry upset excited enthusiastic nervous cautious passionate candid serious",
  ],
  [
    "about",
    "clear confident certain sure happy unhappy vague coy anxious hopeful frustrated outspoken adamant uneasy ambivalent apprehensive furious",
  ],
  [
    "with",
    "satisfied unhappy comfortable dissatisfied impressed frustrated angry disappointed content pleased disgusted obsessed happy",
  ],
  [
    "by",
    "disappointed surprised shocked encouraged troubled alarmed impressed frustrated disturbed offended outraged angered",
  ],
  ["for", "grateful sorry ready thankful hopeful eager responsible desperate"],
  ["on", "adamant keen insistent intent focused"],
  ["in", "interested disappointed confident uninterested"],
  ["against", "dead"],
  ["over", "furious upset angry concerned"],
  ["at", "angry furious outraged disappointed"],
  ["from", "far"],
];

export const CUE_ADJECTIVES: ReadonlyMap<string, ReadonlySet<string>> = index();

function index(): Map<string, Set<string>> {
  const leads = new Map<string, Set<string>>();
  for (const [lead, words] of TABLE) {
    for (const word of words.split(" ")) leads.set(word, (leads.get(word) ?? new Set()).add(lead));
  }
  return leads;
}

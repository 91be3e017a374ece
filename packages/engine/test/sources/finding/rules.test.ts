// Each rule on sentences of its own: "rule | speaker | cue | words / more words". People and places are invented.
import { describe, expect, it } from "vitest";
import { RULE_CONFIDENCE } from "../../../src/sources/finding/rule-confidence.ts";
import { claimsIn, shownIn } from "./found-in.ts";

const SENTENCES: readonly (readonly [string, ...string[]])[] = [
  [
    '"We will leave," said Ada Brook, the mayor of Lorn.',
    "direct.verb-first | Ada Brook | said | We will leave",
  ],
  [
    "“We will leave,” Ada Brook told reporters on Monday.",
    "direct.speaker-first | Ada Brook | told | We will leave",
  ],
  [
    '"We will leave," Brook said. "Nobody will stop us."',
    "direct.around-cue | Brook | said | We will leave / Nobody will stop us.",
  ],
  [
    '"We will leave," said Brook, "and soon."',
    "direct.around-cue | Brook | said | We will leave / and soon.",
  ],
  ["Brook said: “We will leave the island.”", "direct.cue-first | Brook | said | We will leave the island."],
  ['Brook told the council on Monday, "We will leave."', "direct.cue-first | Brook | told | We will leave."],
  ['"Will you leave?" the mayor asked.', "direct.speaker-first | the mayor | asked | Will you leave?"],
  [
    "09:05 – Mayor Olt, on local radio: “I beg you to stay in the room.”",
    "direct.name-colon | Mayor Olt | : | I beg you to stay in the room.",
  ],
  [
    "Full statement from North Ferries: “We will sail on Monday.”",
    "direct.headed | North Ferries | statement from North Ferries | We will sail on Monday.",
  ],
  [
    "9.10 Boats.\n\n9.20 Una Halcrow on Radio Lorn: the mayor has failed us all. It rained.\n\n9.30 Rain.",
    "indirect.name-colon | Una Halcrow | : | the mayor has failed us all",
  ],
  [
    'The plan was "dead on arrival," Brook said.',
    'mixed.before-cue | Brook | said | The plan was "dead on arrival,"',
  ],
  [
    'Brook said the plan was "dead on arrival."',
    'indirect.bare | Brook | said | the plan was "dead on arrival."',
  ],
  ["The mayor said that the talks would go on.", "indirect.that | The mayor | said | the talks would go on"],
  [
    "The mayor said on Monday that the talks would go on.",
    "indirect.that | The mayor | said | the talks would go on",
  ],
  [
    "The mayor this week said the talks would go on.",
    "indirect.bare | The mayor | said | the talks would go on",
  ],
  [
    "The talks would go on, the mayor said.",
    "indirect.before-cue | the mayor | said | The talks would go on",
  ],
  [
    "The talks, the mayor said, would go on.",
    "indirect.around-cue | the mayor | said | The talks / would go on",
  ],
  [
    "Brook (North Lorn), a member of the council, said the bridge was closed.",
    "indirect.bare | Brook | said | the bridge was closed",
  ],
  [
    "The mayor told the council that the bridge was closed.",
    "indirect.that | The mayor | told | the bridge was closed",
  ],
  [
    "The mayor asked the council to reopen the bridge.",
    "indirect.asked-to | The mayor | asked | to reopen the bridge",
  ],
  [
    "The union called on the ministry to reopen the bridge.",
    "indirect.asked-to | The union | called | to reopen the bridge",
  ],
  [
    "The mayor asked whether the bridge was safe.",
    "indirect.wh | The mayor | asked | whether the bridge was safe",
  ],
  [
    "Her message was plain, and she repeated: the bridge stays shut.",
    "indirect.colon | she | repeated | the bridge stays shut",
  ],
  [
    "According to the harbour office, the bridge is closed.",
    "indirect.according-to | the harbour office | According to | the bridge is closed",
  ],
  [
    "The bridge is closed, according to the harbour office.",
    "indirect.according-to | the harbour office | according to | The bridge is closed",
  ],
  [
    "In the mayor's view, the bridge must stay closed.",
    "indirect.in-view | the mayor | In the mayor's view | the bridge must stay closed",
  ],
  [
    "As Reed has pointed out, the boats are old.",
    "indirect.as-said | Reed | has pointed out | the boats are old",
  ],
  ["The union wants to reopen the bridge.", "intent.to | The union | wants | to reopen the bridge"],
  ["Reed vowed not to leave the coalition.", "intent.to | Reed | vowed | not to leave the coalition"],
  [
    "The islanders are considering leaving the union.",
    "intent.doing | The islanders | are considering | leaving the union",
  ],
  ["The ministry rejected the proposal.", "stance.object | The ministry | rejected | the proposal"],
  [
    "The islanders seek a share of the harbour dues.",
    "stance.object | The islanders | seek | a share of the harbour dues",
  ],
  [
    "The mayor on Tuesday called for an end to the strike.",
    "stance.preposition | The mayor | called | an end to the strike",
  ],
  [
    "Reed described the offer as an insult.",
    "stance.somebody-as | Reed | described | the offer as an insult",
  ],
  [
    "Reed accused the minister of hiding the report.",
    "stance.somebody-for | Reed | accused | hiding the report",
  ],
  ["Reed called the offer an insult.", "stance.called | Reed | called | the offer an insult"],
  ["The plan was rejected by the union.", "stance.passive | the union | was rejected by | The plan"],
  [
    "The union is said to want a second boat.",
    "indirect.said-to | – | is said | The union / to want a second boat",
  ],
  ["It is said that the boats are gone.", "indirect.it-is-said | – | It is said | the boats are gone"],
  [
    "The union's demand that the bridge be reopened is old.",
    "noun.that | The union | demand | the bridge be reopened",
  ],
  ["The council's refusal to pay is old news.", "noun.to | The council | refusal | to pay"],
  [
    "A demand by the union for higher wages was heard.",
    "noun.preposition | the union | demand | higher wages",
  ],
  [
    "The union's main demand is the release of the boats.",
    "noun.named | The union | main demand is | the release of the boats",
  ],
  [
    "The ministry is confident that the truce will hold.",
    "adjective.that | The ministry | is confident | the truce will hold",
  ],
  [
    "The ministry remains opposed to the plan.",
    "adjective.to | The ministry | remains opposed | to the plan",
  ],
  [
    "The islanders are worried about the dredging.",
    "adjective.preposition | The islanders | are worried | the dredging",
  ],
  [
    "The committee demands:\n\n• a second nurse\n• longer breaks",
    "layout.bullet | The committee | demands | a second nurse",
    "layout.bullet | The committee | demands | longer breaks",
  ],
  [
    "“We have waited long enough for a sign.”\n— Ada Brook, mayor",
    "layout.sign-off | Ada Brook | — | We have waited long enough for a sign.",
  ],
  ["Brook: Talks Are Over\n\nThe hall was empty on Monday.", "layout.headline | Brook | : | Talks Are Over"],
  [
    "Ada Brook leads the union.\n\nQ: Will you leave?\n\nA: No. We stay.\n\nAnd we wait.\n\nQ: Why?\n\nA: It is ours.",
    "layout.turn | Ada Brook | A: | No. We stay. / And we wait.",
    "layout.turn | Ada Brook | A: | It is ours.",
  ],
  [
    "Brook said that the talks were over. “We have waited long enough for a sign.”",
    "indirect.that | Brook | said | the talks were over",
    "direct.next-sentence | Brook | – | We have waited long enough for a sign.",
  ],
  [
    "Brook said that the talks were over.\n\n“We have waited long enough for a sign.”",
    "indirect.that | Brook | said | the talks were over",
    "direct.next-paragraph | Brook | – | We have waited long enough for a sign.",
  ],
  [
    "“We waited.\n\n“We wait still,” said Brook.",
    "direct.verb-first | Brook | said | We waited. / We wait still",
  ],
  [
    "The mayor demanded that the army leave, and said that he would wait.",
    "indirect.that | The mayor | demanded | the army leave",
    "indirect.that | The mayor | said | he would wait",
  ],
  [
    "Brook was calm: “We leave on Sunday at noon.”",
    "direct.led-colon | Brook | was calm | We leave on Sunday at noon.",
  ],
  [
    "Ada Brook made no secret of her anger. “We have waited long enough for a sign.”",
    "direct.led-sentence | Ada Brook | made no secret of her anger. | We have waited long enough for a sign.",
  ],

  [
    "“We have waited long enough for a sign.” With these words Ada Brook opened the meeting.",
    "direct.told-back | Ada Brook | With these words | We have waited long enough for a sign.",
  ],
  [
    "In the words of Ada Brook, “nobody blinked”.",
    "direct.in-words | Ada Brook | In the words of | nobody blinked",
  ],
  [
    "Reed has let it be known that the boats are old.",
    "phrase.that | Reed | has let it be known | the boats are old",
  ],
  ["The union undertook not to strike.", "phrase.to | The union | undertook | not to strike"],
  [
    "The union is holding out for a second nurse.",
    "phrase.thing | The union | is holding out for | a second nurse",
  ],
  [
    "The talks, Reed let it be known, were over.",
    "phrase.around | Reed | let it be known | The talks / were over",
  ],
  [
    "Ada Brook leads the union.\n\n**Will you leave?**\n\nNo. We stay.\n\n**And then?**\n\nWe wait.",
    "layout.answer | – | – | No. We stay.",
    "layout.answer | – | – | We wait.",
  ],
  [
    "Growers fighting the dam insist they were not asked.",
    "indirect.bare | Growers fighting the dam | insist | they were not asked",
  ],
  [
    "People close to the talks said the plan was dead.",
    "indirect.bare | People close to the talks | said | the plan was dead",
  ],
  [
    "Sell the house, she says, and they can keep the garden.",
    "indirect.around-cue | she | says | Sell the house / and they can keep the garden",
  ],
];

describe("rules", () => {
  for (const [text, ...expected] of SENTENCES) it(text, () => expect(shownIn(text)).toEqual(expected));

  it("finds nothing where nobody says anything", () => {
    for (const text of [
      "The bridge was closed on Monday.",
      "The demands of the day are many.",
      "The mayor declined to comment.",
      "The minister would not say when.",
      'The play is called "The Long Bridge" and runs until May.',
      "",
      "   \n ",
    ]) {
      expect(shownIn(text)).toEqual([]);
    }
  });

  it("marks what stands within somebody else's words", () => {
    const claims = claimsIn("Brook said that Reed had told her that the boats were gone.");
    expect(claims.map(({ within }) => within)).toEqual([null, 0]);
  });

  it("takes the speaker of “who” from before it", () => {
    expect(shownIn("Brook, who continues to demand higher wages, left.")[0]).toMatch(
      /^stance\.object \| Brook, who \|/,
    );
  });

  it("tries every rule above", () => {
    const tried = new Set(SENTENCES.flatMap(([, ...shown]) => shown.map((line) => line.split(" | ")[0])));
    const untried = Object.keys(RULE_CONFIDENCE).filter(
      (rule) => !tried.has(rule) && rule !== "own.sentence",
    );
    expect(untried).toEqual([]);
  });
});

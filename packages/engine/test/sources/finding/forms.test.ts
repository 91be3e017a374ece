// Forms of reporting that take more than a verb and its clause, and what must not be taken with them: "rule | speaker | cue | words".
import { describe, expect, it } from "vitest";
import { claimsIn, shownIn } from "./found-in.ts";

type Case = readonly [text: string, ...shown: string[]];

const PASSIVES: readonly Case[] = [
  [
    "The rebels are understood to want a truce.",
    "indirect.said-to | – | are understood | The rebels / to want a truce",
  ],
  [
    "The army is believed not to have left.",
    "indirect.said-to | – | is believed | The army / not to have left",
  ],
  [
    "The minister was quoted as saying that the talks were over.",
    "indirect.that | The minister | was quoted as saying | the talks were over",
  ],
  [
    "The minister was quoted by the Gazette as saying: “The talks are over.”",
    "direct.cue-first | The minister | was quoted by the Gazette as saying | The talks are over.",
  ],
  [
    "The union was reported by the Gazette to have agreed.",
    "stance.passive | the Gazette | was reported by | The union / to have agreed",
  ],
  [
    "The plan was rejected on Monday by members of the team.",
    "stance.passive | members of the team | was rejected on Monday by | The plan",
  ],
  ["The sum demanded by the league is high.", "stance.passive | the league | demanded by | The sum"],
  // Expected is not said; a day is nobody.
  ["The union is expected to leave."],
  ["The bill was stopped because of opposition by the sea."],
  ["The letter was sent by Friday."],
];

const PARTICIPLES: readonly Case[] = [
  [
    "The talks broke down, with rebels saying there will be no truce until the road is open.",
    "indirect.bare | rebels | saying | there will be no truce until the road is open",
  ],
  [
    "The talks broke down, with the rebels insisting that the army must leave.",
    "indirect.that | the rebels | insisting | the army must leave",
  ],
  [
    "The minister rejected the plan, warning that the boats were old.",
    "indirect.that | The minister | warning | the boats were old",
    "stance.object | The minister | rejected | the plan",
  ],
  [
    "The minister left, insisting the boats were old and adding that nobody would sail.",
    "indirect.bare | The minister | insisting | the boats were old",
    "indirect.that | The minister | adding | nobody would sail",
  ],
  [
    "Speaking to reporters in Lorn, the mayor warned that the boats were old.",
    "indirect.that | the mayor | warned | the boats were old",
  ],
  ["Members left with a warning."],
];

const LISTS: readonly Case[] = [
  [
    "The union wants to reopen the bridge, to raise wages and to hire a second nurse.",
    "intent.to | The union | wants | to reopen the bridge",
    "intent.to | The union | wants | to raise wages",
    "intent.to | The union | wants | to hire a second nurse",
  ],
  [
    "The union called on the ministry to reopen the bridge, and to be open about wages.",
    "indirect.asked-to | The union | called | to reopen the bridge",
    "indirect.asked-to | The union | called | to be open about wages",
  ],
  [
    "The union demands: – a second nurse; – longer breaks.",
    "indirect.colon | The union | demands | a second nurse",
    "indirect.colon | The union | demands | longer breaks",
  ],
  [
    "The mayor said: (a) the boats are old; (b) nobody will sail.",
    "indirect.colon | The mayor | said | the boats are old",
    "indirect.colon | The mayor | said | nobody will sail",
  ],
  [
    "The union demands:\n\n– a second nurse\n– longer breaks",
    "layout.bullet | The union | demands | a second nurse",
    "layout.bullet | The union | demands | longer breaks",
  ],
  // No verb of its own behind the second "to", and nouns that may be one demand.
  [
    "The union agreed to talk to the army and to the council.",
    "intent.to | The union | agreed | to talk to the army and to the council",
  ],
  [
    "The union wants the crews to come and to go.",
    "indirect.asked-to | The union | wants | to come and to go",
  ],
  [
    "The union demanded higher wages, longer breaks and a second nurse.",
    "stance.object | The union | demanded | higher wages, longer breaks and a second nurse",
  ],
];

const BOUNDS: readonly Case[] = [
  [
    "Brook, who continues to demand a second boat, was absent.",
    "stance.object | Brook, who | continues to demand | a second boat",
  ],
  [
    "The mayor, who said the boats were old, left on Monday.",
    "indirect.bare | The mayor, who | said | the boats were old",
  ],
  [
    "Brook, who said that Reed, who owns the boats, was tired, left.",
    "indirect.that | Brook, who | said | Reed, who owns the boats, was tired",
  ],
  ["The crews' demand that nobody work alone is old.", "noun.that | The crews | demand | nobody work alone"],
  [
    "The minister's claim that the boats are old is wrong.",
    "noun.that | The minister | claim | the boats are old",
  ],
  [
    "They met the union's demand that the talks be held in Lorn.",
    "noun.that | the union | demand | the talks be held in Lorn",
  ],
  [
    "The mayor said the boats were old, while Reed said they were new.",
    "indirect.bare | The mayor | said | the boats were old",
    "indirect.bare | Reed | said | they were new",
  ],
  [
    "The mayor wants to reopen the bridge while the union demands a second boat.",
    "intent.to | The mayor | wants | to reopen the bridge",
    "stance.object | the union | demands | a second boat",
  ],
  [
    "The mayor said that he would wait while the council voted.",
    "indirect.that | The mayor | said | he would wait while the council voted",
  ],
  [
    "Members of the team said the boats were old.",
    "indirect.bare | Members of the team | said | the boats were old",
  ],
  ["The rebels insist he must leave.", "indirect.bare | The rebels | insist | he must leave"],
  [
    "The mayor said “not one boat” would sail before noon.",
    "indirect.bare | The mayor | said | “not one boat” would sail before noon",
  ],
  [
    "The mayor said the boats were old, and the union warned that they would sink.",
    "indirect.bare | The mayor | said | the boats were old",
    "indirect.that | the union | warned | they would sink",
  ],
  [
    "Brook encouraged the council to wait but has said she will not.",
    "indirect.bare | Brook | has said | she will not",
    "indirect.asked-to | Brook | encouraged | to wait",
  ],
  [
    "Those close to him say that the talks are over.",
    "indirect.that | Those close to him | say | the talks are over",
  ],
  ["Brook told the Gazette: nobody will sail.", "indirect.colon | Brook | told | nobody will sail"],
  ["The mayor invited her to a meeting in Lorn."],
  ["The union claims are old."],
];

for (const [name, cases] of Object.entries({ PASSIVES, PARTICIPLES, LISTS, BOUNDS })) {
  describe(name.toLowerCase(), () => {
    for (const [text, ...shown] of cases) {
      it(text, () => {
        expect(shownIn(text)).toEqual(shown);
        for (const { content } of claimsIn(text))
          for (const { from, to } of content) expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
      });
    }
  });
}

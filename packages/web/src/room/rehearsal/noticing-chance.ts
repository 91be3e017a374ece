// Notices whether anything in a rehearsed course is drawn by chance: where nothing is, every course would be the same.
import type { Protocol, Strategy, View } from "@parley/engine/rehearsal";

export interface Notice {
  drawn: boolean;
}

export function noticingStrategy(strategy: Strategy, notice: Notice): Strategy {
  return { name: strategy.name, open: (view, of) => strategy.open(noticingView(view, notice), of) };
}

function noticingView(view: View, notice: Notice): View {
  return {
    party: view.party,
    parties: view.parties,
    frame: view.frame,
    clock: view.clock,
    get own() {
      return view.own;
    },
    get noDeal() {
      return view.noDeal;
    },
    worth: (deal) => view.worth(deal),
    dealOf: (deal) => view.dealOf(deal),
    numberOf: (deal) => view.numberOf(deal),
    chance: () => {
      notice.drawn = true;
      return view.chance();
    },
  };
}

export function noticingProtocol(protocol: Protocol, notice: Notice): Protocol {
  const { id, seats } = protocol;
  return {
    ...{ id, seats },
    open: (table) =>
      protocol.open({
        scenario: table.scenario,
        deals: table.deals,
        clock: table.clock,
        parties: table.parties,
        hear: (party, deal, by) => table.hear(party, deal, by),
        note: (by, word, about) => table.note(by, word, about),
        chance: () => {
          notice.drawn = true;
          return table.chance();
        },
      }),
  };
}

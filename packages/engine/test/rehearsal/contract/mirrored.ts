// Alternating offers of two in which the second begins: the machine sees the seats the other way round.
import { alternatingOffers, type Machine, type Protocol } from "../../../src/rehearsal/index.ts";
import type { Table } from "../../../src/rehearsal/protocols/protocol.ts";

export const secondBegins: Protocol = {
  id: alternatingOffers.id,
  seats: { least: 2, most: 2 },
  open: (table) => new Mirrored(alternatingOffers.open(mirror(table))),
};

function mirror(table: Table): Table {
  return {
    scenario: table.scenario,
    deals: table.deals,
    clock: table.clock,
    parties: 2,
    chance: table.chance,
    hear: (party, deal, by) => table.hear(1 - party, deal, 1 - by),
    answered: (by, deal, answer) => table.answered(1 - by, deal, answer),
    note: (by, word, about) => table.note(1 - by, word, about),
  };
}

class Mirrored implements Machine {
  readonly #machine: Machine;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  get turn(): number {
    const { turn } = this.#machine;
    return turn < 0 ? turn : 1 - turn;
  }

  get ask() {
    return this.#machine.ask;
  }

  get standing(): number {
    return this.#machine.standing;
  }

  get text(): number {
    return this.#machine.text;
  }

  get outcome() {
    return this.#machine.outcome;
  }

  take(word: number): void {
    this.#machine.take(word);
  }
}

// What each strategy of each role earns where the other roles draw from mixes, and how that moves with their shares.
import { lineOf, offsetsOf, type RoleGame } from "./role-game.ts";

/** Prepared once for a game without gaps; its results are written over by the next call. */
export class RoleEarnings {
  readonly #payoffs: Float64Array;
  readonly #roles: number;
  readonly #count: number;
  /** Per line-up and role, the place of its strategy in a list of all shares. */
  readonly #places: Int32Array;
  readonly #before: Float64Array;
  readonly #earned: Float64Array;
  readonly #moves: Float64Array;

  constructor({ sizes, payoffs }: RoleGame) {
    const offsets = offsetsOf(sizes);
    this.#payoffs = payoffs;
    this.#roles = sizes.length;
    this.#count = offsets[sizes.length - 1] + sizes[sizes.length - 1];
    this.#places = new Int32Array(payoffs.length);
    for (let start = 0; start < payoffs.length; start += this.#roles) {
      lineOf(sizes, start / this.#roles).forEach((strategy, role) => {
        this.#places[start + role] = offsets[role] + strategy;
      });
    }
    this.#before = new Float64Array(this.#roles + 1);
    this.#earned = new Float64Array(this.#count);
    this.#moves = new Float64Array(this.#count * this.#count);
  }

  /** Per strategy of each role, role after role. */
  of(shares: ArrayLike<number>): Float64Array {
    const [roles, before, earned, places] = [this.#roles, this.#before, this.#earned, this.#places];
    earned.fill(0);
    before[0] = 1;
    for (let start = 0; start < places.length; start += roles) {
      for (let role = 0; role < roles; role++) {
        before[role + 1] = before[role] * shares[places[start + role]];
      }
      for (let role = roles - 1, after = 1; role >= 0; role--) {
        const place = places[start + role];
        earned[place] += before[role] * after * this.#payoffs[start + role];
        after *= shares[place];
      }
    }
    return earned;
  }

  /** By how much the earnings of one strategy (row) grow with the share of another role's (column). */
  moves(shares: ArrayLike<number>): Float64Array {
    const [roles, places, moves, count] = [this.#roles, this.#places, this.#moves, this.#count];
    moves.fill(0);
    for (let start = 0; start < places.length; start += roles) {
      for (let one = 0; one < roles; one++) {
        for (let other = one + 1; other < roles; other++) {
          let rest = 1;
          for (let role = 0; role < roles; role++) {
            if (role !== one && role !== other) rest *= shares[places[start + role]];
          }
          const [a, b] = [places[start + one], places[start + other]];
          moves[a * count + b] += rest * this.#payoffs[start + one];
          moves[b * count + a] += rest * this.#payoffs[start + other];
        }
      }
    }
    return moves;
  }
}

// A turn of talks on two devices as a few letters that can be sent by any means: its number, what is said, and a mark of all that was said
// so far, so that one that is out of order or of other talks is noticed.
import type { SaidWord } from "../engine/rehearsal/setup.ts";
import { markOf } from "./mark.ts";

export interface Talked {
  /** Mark of the exercise: the same on both devices. */
  readonly exercise: string;
  readonly issues: readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[];
  readonly words: readonly SaidWord[];
}

/** `not-one`: no code; `earlier`, `later`: of another turn; `other`: it does not follow what was said here. */
export type CodeFault = "not-one" | "earlier" | "later" | "other";

export type ReadTurn =
  | { readonly ok: true; readonly word: SaidWord }
  | { readonly ok: false; readonly fault: CodeFault; readonly turn: number };

/** `3-offer-2.1.4-k7f2qz9`: the third turn offers the second option of the first issue, and so on. For the last of the words. */
export function turnCode({ words, ...talked }: Talked): string {
  const steps = words.map((word) => stepOf(word, talked));
  return `${steps.length}-${steps[steps.length - 1]}-${markOfSteps(talked, steps)}`;
}

/** @param words What was said here so far; the code is taken for the next turn. */
export function readTurnCode(text: string, { words, ...talked }: Talked): ReadTurn {
  const turn = words.length + 1;
  const found = /\b(\d{1,6})-(offer-[\d.]{1,4000}|accept|leave)-([0-9a-z]{7})\b/i.exec(text);
  if (!found) return { ok: false, fault: "not-one", turn };
  const [number, step, mark] = [Number(found[1]), found[2].toLowerCase(), found[3].toLowerCase()];
  if (number !== turn) return { ok: false, fault: number < turn ? "earlier" : "later", turn: number };
  const word = wordOf(step, talked);
  const steps = [...words.map((said) => stepOf(said, talked)), step];
  if (!word || mark !== markOfSteps(talked, steps)) return { ok: false, fault: "other", turn };
  return { ok: true, word };
}

type Places = Pick<Talked, "exercise" | "issues">;

function stepOf(word: SaidWord, { issues }: Places): string {
  if (word.say !== "offer") return word.say;
  const places = issues.map(({ id, options }) => options.findIndex((one) => one.id === word.choices[id]) + 1);
  return `offer-${places.join(".")}`;
}

function wordOf(step: string, { issues }: Places): SaidWord | null {
  if (step === "accept" || step === "leave") return { say: step };
  const places = step.slice("offer-".length).split(".").map(Number);
  const chosen = issues.map(({ id, options }, issue) => [id, options[places[issue] - 1]?.id] as const);
  if (places.length !== issues.length || chosen.some(([, option]) => option === undefined)) return null;
  return { say: "offer", choices: Object.fromEntries(chosen) as Record<string, string> };
}

function markOfSteps({ exercise }: Places, steps: readonly string[]): string {
  return markOf(`${exercise} ${steps.join(" ")}`);
}

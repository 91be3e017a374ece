// How a text that somebody signs blames or gives in without any verb of saying: "That is untrue.", "The mistake was ours." Our own list.
import { listed } from "./listed.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Behind "is", "was", "not good": what somebody or something is blamed for. */
export const BLAMING: ReadonlySet<string> = words(`
  untrue unfair unjust wrong false unacceptable intolerable irresponsible reckless shameful disgraceful dishonest misleading absurd
  insulting inadequate insufficient dangerous scandalous illegal unlawful unworthy inexcusable unreasonable disappointing hypocritical
  cynical untenable deplorable outrageous
`);

/** In a row, with nothing between them: a judgement on others. */
export const JUDGEMENTS: readonly (readonly string[])[] = listed(`
  good enough; a disgrace; an insult; a scandal; a sham; a farce; a lie; a breach; a betrayal; helps nobody; helped nobody; serves nobody;
  has failed; have failed; has broken; have broken; broke its; broke their; broke your; broke his; broke her; has not moved; have not moved;
  has not answered; have not answered; has not kept; have not kept; took no notice; takes no notice; nobody any good
`).map((one) => one.split(" "));

/** In a row: what is granted to others. */
export const GRANTS: readonly (readonly string[])[] = listed(`
  was ours; were ours; our mistake; our fault; our error; we were wrong; i was wrong; we were mistaken; i was mistaken; you are right;
  you were right; we do not ask for; we do not insist; we no longer ask; we no longer insist; we could have done; we should have; i should have
`).map((one) => one.split(" "));

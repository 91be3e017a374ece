// Issues that a rehearsal holds at one option: only packages with it are played. What packages are worth stays as it is.
import type { Combination, Deal, Frame } from "../../case/frame.ts";

export interface HeldIssue {
  /** Position in the frame. */
  readonly issue: number;
  /** Position of the option. */
  readonly option: number;
}

/** The frame in which every other option of these issues is impossible. */
export function withHeld(frame: Frame, held: readonly HeldIssue[]): Frame {
  const barred = held.map(({ issue, option }): Combination => {
    const others = frame.issues[issue].options.flatMap((_, other) => (other === option ? [] : [other]));
    return { pattern: [{ issue, options: others }], because: null };
  });
  const meant = barred.filter(({ pattern }) => pattern.every(({ options }) => options.length > 0));
  return meant.length === 0 ? frame : { ...frame, impossible: [...frame.impossible, ...meant] };
}

/** The package with the held options in place of its own on those issues. */
export function heldIn(deal: Deal, held: readonly HeldIssue[]): Deal {
  return held.reduce((changed, { issue, option }) => changed.with(issue, option), deal);
}

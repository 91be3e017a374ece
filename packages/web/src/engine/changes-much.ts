// Which of the things that could be known better are worth showing at once.
import type { DetailItemView } from "./questions/worth-of-more-detail.ts";

/** Below that share of the doubt, knowing a thing changes almost nothing. */
const LEAST_SHARE = 0.05;

export function changesMuch({ share }: DetailItemView): boolean {
  return share !== null && share.value >= LEAST_SHARE;
}

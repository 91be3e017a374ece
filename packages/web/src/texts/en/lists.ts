// Lists that are put in order by hand.

export const lists = {
  handle: (what: string) => `Move ${what}`,
  up: (what: string) => `Move up: ${what}`,
  down: (what: string) => `Move down: ${what}`,
  moved: (what: string, place: string, count: string) => `${what}: now ${place} of ${count}.`,
  takeAway: (what: string) => `Take away: ${what}`,
  notChosen: (typed: string) => `“${typed}” is not chosen yet. Choose from the list with Enter.`,
  keys: "Drag, or press Alt with the up or down arrow.",
};

// How the confidence of a claim is told, in the terminal as on the page: in so many of ten cases. An estimate is never all or none.

export function tenthsOf(confidence: number): number {
  return Math.min(9, Math.max(1, Math.round(confidence * 10)));
}

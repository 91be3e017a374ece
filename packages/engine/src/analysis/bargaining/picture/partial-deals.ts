// Deals, or parts of deals, by what they are worth: numbers in columns.

export interface PartialDeals {
  readonly size: number;
  /** Per party, as doubles in the manner of the deal space. */
  readonly worth: readonly Float64Array[];
  /** 1 where a red line is crossed. */
  readonly crossed: Uint8Array;
}

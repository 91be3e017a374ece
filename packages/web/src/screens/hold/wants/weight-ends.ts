// A weight as two fields: its ends, which are the same where it is known.

/** As the document has it. */
export type Weight = string | number | [string | number, string | number];

export function endsOf(weight: Weight): [string, string] {
  if (typeof weight === "object") return [String(weight[0]), String(weight[1])];
  return [String(weight), String(weight)];
}

export function quantityOf([low, high]: readonly [string, string]): Weight {
  return low.trim() === high.trim() ? low.trim() : [low.trim(), high.trim()];
}

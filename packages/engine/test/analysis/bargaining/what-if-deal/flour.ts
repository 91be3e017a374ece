// The flour case of the explanations: the bakery and the mill, prices from low to high, deliveries from weekly to daily.
import { smallCase } from "../obstacles/small-case.ts";
import type { Subject } from "../picture/small-picture.ts";

export function flour(): Subject {
  const { frame, profiles } = smallCase({
    kinds: ["ordered", "ordered"],
    parties: [
      {
        points: [
          [11, 3, 0],
          [0, 4, 5, 10],
        ],
        noDeal: 6,
      },
      {
        points: [
          [0, 11, 12],
          [12, 10, 3, 0],
        ],
        noDeal: 4,
      },
    ],
  });
  return { frame, profiles };
}

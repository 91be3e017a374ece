// Another deal told by how it differs from the one at hand.
import type { Deal } from "../../../case/frame.ts";
import { type Rational, subtract } from "../../../maths/rational.ts";
import { worthOf } from "../../preference/worth.ts";
import type { PictureSpace } from "../picture/picture-space.ts";

export interface OtherDeal {
  readonly deal: Deal;
  /** By position in the frame, in case order. */
  readonly changes: readonly OptionChange[];
  /** Per party, its worth less its worth of the deal at hand, in its own units. */
  readonly gains: readonly Rational[];
}

export interface OptionChange {
  readonly issue: number;
  readonly from: number;
  readonly to: number;
}

export function otherDeal({ sheets }: PictureSpace, from: Deal, deal: Deal): OtherDeal {
  return {
    deal,
    changes: deal.flatMap((to, issue) => (to === from[issue] ? [] : [{ issue, from: from[issue], to }])),
    gains: sheets.map((sheet) => subtract(worthOf(sheet, deal), worthOf(sheet, from))),
  };
}

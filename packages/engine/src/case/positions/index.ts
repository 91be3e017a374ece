// Who took which position in the record: for pages, without what reading a case needs.
export { type Position, type PositionChange, type PositionKind, takesPosition } from "./position-cell.ts";
export {
  type IssueDemand,
  type OptionDemand,
  type PositionCell,
  type PositionMove,
  type Positions,
  positionsOf,
  type VoicePositions,
} from "./positions.ts";
export { surelyBefore, timeOrder } from "./time-order.ts";

// A profile filled in layer by layer, as documents: what each layer says, and changes that tell what they lose. Needs no schema.
export { type IssueOutline, outlineOf } from "./frame-outline.ts";
export { type IssueLayers, type Layers, layersOf, type NoDealLayer, type OptionLayers } from "./layers.ts";
export { markOption, type OptionMark } from "./mark-option.ts";
export { MARKS, type Mark } from "./mark-scale.ts";
export { formOf, type ProfileForm } from "./profile-form.ts";
export { rankIssues } from "./rank-issues.ts";
export {
  addComparison,
  removeComparison,
  restateComparison,
  setNoDeal,
  type TypedNoDeal,
  takePackageForNoDeal,
} from "./set-comparisons.ts";
export { missingPairs, type PairAnswer, setPair } from "./set-pair.ts";
export { rankOptions, setIntervals, setPoints, setWorth, type TypedWorth } from "./set-worths.ts";
export { type Swings, setSwingWeights, swingsOf } from "./swing-weights.ts";
export { lossOf, switchForm } from "./switch-form.ts";
export type { Transformed } from "./transformed.ts";
export type { TypedNumber, TypedQuantity } from "./typed-quantity.ts";

// What differs between two states of a case, and variants kept as differences. Light: it reads no file and checks no shape.
export { applyChanges } from "./apply-changes.ts";
export type { Change, ChangeKind } from "./change.ts";
export { describeChange } from "./describe-change.ts";
export { differences } from "./differences.ts";
export { type ChangeGroup, groupChanges } from "./group-changes.ts";
export { type BothStates, namesOfThings, type ThingNames } from "./names-of-things.ts";
export { applyWhatIf, changesOfWhatIf, type WhatIfSource, whatIfFromDifferences } from "./what-if-changes.ts";

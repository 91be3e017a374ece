// Variants of the case, side by side.
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";

export function WhatIfsScreen(_: ScreenProps) {
  return <Screen question="what-ifs">{null}</Screen>;
}

// Who said and did what.
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screen-props.ts";

export function RecordScreen(_: ScreenProps) {
  return <Screen question="record">{null}</Screen>;
}

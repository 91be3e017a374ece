// What each side wants.
import { Screen } from "../../app/screen.tsx";
import type { ScreenProps } from "../../app/screens.tsx";

export function ProfilesScreen(_: ScreenProps) {
  return <Screen question="profiles">{null}</Screen>;
}

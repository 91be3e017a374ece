// Being built.
import { Screen } from "../../../app/screen.tsx";
import { useTexts } from "../../../texts/use-texts.ts";

export function RulesScreen(_: { readonly detail: string }) {
  const { rooms } = useTexts();
  return <Screen question={rooms.screens.rules}>{null}</Screen>;
}

// What holds without a deal, or after one.
import type { ScreenProps } from "../../app/screen-props.ts";
import { Speaking } from "../../parts/notice/notice-bar.tsx";
import { useCase } from "../../store/use-case.ts";
import { EmptyHold } from "./empty-hold.tsx";
import { HoldModel } from "./hold-model.tsx";
import "./hold.css";

export function HoldScreen({ detail }: ScreenProps) {
  const { documents } = useCase();
  if (!documents.conflict) return <EmptyHold />;
  return (
    <Speaking>
      <HoldModel detail={detail} />
    </Speaking>
  );
}

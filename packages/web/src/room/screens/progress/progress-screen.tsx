// Whether the talks move, as far as this seat may know, and which of the agreed signs of trouble come near.

import { writeRoute } from "../../../app/route.ts";
import { Screen } from "../../../app/screen.tsx";
import { ReportBlocks } from "../../../parts/report-blocks.tsx";
import { useNumberFormat } from "../../../texts/use-number-format.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { ProgressView } from "../../questions/progress.ts";
import { useRoomAnswer, useRoomBrief, useRoomLine } from "../../use-room.ts";

export function ProgressScreen(_: { readonly detail: string }) {
  const { roomProgress } = useTexts();
  const { value } = useRoomAnswer("progress", null);
  return (
    <Screen
      question={roomProgress.question}
      answer={value && <Answer view={value} />}
      explanation={{ ...roomProgress.method, pages: [] }}
    >
      {value?.blocks && <ReportBlocks blocks={value.blocks} />}
      <Links />
    </Screen>
  );
}

function Answer({ view }: { readonly view: ProgressView }) {
  const { roomProgress } = useTexts();
  const numbers = useNumberFormat();
  if (view.missing === "frame") return roomProgress.noFrame;
  if (view.missing === "offers") return roomProgress.noOffers;
  return roomProgress.withProfiles(view.profiles, numbers.format(view.profiles));
}

function Links() {
  const { roomProgress } = useTexts();
  const { key } = useRoomLine();
  const { seat } = useRoomBrief();
  const to = (screen: "rules" | "desk") => writeRoute({ at: "room", key, screen, detail: "" });
  return (
    <section className="part">
      <p>{roomProgress.ways}</p>
      <p className="row">
        <a href={to("rules")}>{roomProgress.toRules}</a>
        {seat.chair && <a href={to("desk")}>{roomProgress.toDesk}</a>}
      </p>
    </section>
  );
}

// Which way of behaving fares how against which: every pair of those chosen, played when asked for.
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Why } from "../../../app/screen.tsx";
import type { GroundView } from "../../../engine/questions/rehearsal-ground.ts";
import type { MapArgs } from "../../../engine/questions/rehearsal-map.ts";
import type { RehearsalSetup } from "../../../engine/rehearsal/setup.ts";
import { useAnswer } from "../../../engine/use-answer.ts";
import { Waiting } from "../../../parts/waiting.tsx";
import { plainly } from "../behaviour.ts";
import { useExplanations } from "../explanations.ts";
import { Reasons } from "../reasons.tsx";
import type { RehearsalState } from "../rehearsal-state.ts";
import { useCourseWords } from "../rehearsal-words.ts";
import type { Change } from "../use-rehearsal.ts";
import { MapChoices } from "./map-choices.tsx";
import { MapTable } from "./map-table.tsx";

export interface MapPartProps {
  readonly ground: GroundView;
  readonly state: RehearsalState;
  readonly setup: RehearsalSetup;
  readonly onChange: Change;
  /** A pair was put into the seats to be watched. */
  readonly onOpen: () => void;
}

/** Few enough to read, and unlike each other. */
const USUALLY_COMPARED = ["boulware", "linear", "conceder", "hardliner", "micro", "tit-for-tat-relative"];

function comparedOf(state: RehearsalState, { behaviours }: GroundView): string[] {
  const wanted = state.compared ?? USUALLY_COMPARED;
  return behaviours.map(({ id }) => id).filter((id) => wanted.includes(id));
}

export function MapPart({ ground, state, setup, onChange, onOpen }: MapPartProps) {
  const { texts } = useCourseWords();
  const explanations = useExplanations();
  const [asked, ask] = useState<MapArgs | null>(null);
  const compared = comparedOf(state, ground);
  const args = argsOf({ ground, state, setup, compared });
  const answer = useAnswer("rehearsalMap", asked ?? args, { lane: "rehearse-map", off: asked === null });
  const view = asked === null ? undefined : answer.value;
  const isNew = JSON.stringify(asked) !== JSON.stringify(args);
  const open = (own: string, other: string) => {
    const row = state.rows ?? ground.sides[0].id;
    const entries = ground.sides.map(({ id }) => [id, plainly(id === row ? own : other)]);
    onChange({ behaviours: Object.fromEntries(entries) });
    onOpen();
  };
  return (
    <section className="part" aria-labelledby="map-title">
      <h2 id="map-title">
        {texts.map.title} <Why explanation={explanations.map} />
      </h2>
      <p>{texts.map.lead}</p>
      <MapChoices {...{ ground, state, compared, onChange }} />
      {compared.length < 2 ? (
        <p className="hint">{texts.map.atLeastTwo}</p>
      ) : (
        isNew && <Button onPress={() => ask(args)}>{texts.map.play}</Button>
      )}
      {asked !== null && <Waiting answer={answer} />}
      {view && view.kind !== "map" && <Reasons closed={view} />}
      {view?.kind === "map" && asked && view.cells.length === asked.strategies.length && (
        <MapTable view={view} strategies={asked.strategies} onOpen={open} />
      )}
    </section>
  );
}

type Asking = Pick<MapPartProps, "ground" | "state" | "setup"> & { readonly compared: readonly string[] };

function argsOf({ ground, state, setup, compared }: Asking): MapArgs {
  const row = ground.sides.findIndex(({ id }) => id === state.rows);
  return {
    // How the sides behave above plays no part here.
    setup: { ...setup, strategies: setup.strategies.map(() => "") },
    strategies: compared,
    rows: row < 0 ? ground.sides.map((_, party) => party) : [row],
    repeat: state.repeat,
  };
}

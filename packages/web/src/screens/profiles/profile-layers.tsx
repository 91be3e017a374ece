// The layers of one party's profile, each optional; the first that is not done yet is open.
import { startTransition, useEffect, useState } from "react";
import { localeOf } from "../../texts/language.ts";
import { useLanguage, useTexts } from "../../texts/use-texts.ts";
import { LimitsLayer } from "./limits/limits-layer.tsx";
import { MarksLayer } from "./marks/marks-layer.tsx";
import { NoDealLayer } from "./no-deal/no-deal-layer.tsx";
import { NumbersLayer } from "./numbers/numbers-layer.tsx";
import { PackagesLayer } from "./packages/packages-layer.tsx";
import { useExplanations } from "./parts/explanations.tsx";
import { type Known, knownOf } from "./parts/known.ts";
import { LAYERS, Layer, type LayerName, layerId } from "./parts/layer.tsx";
import { problemsOfLayer } from "./parts/problem-layers.ts";
import { progressLines } from "./parts/progress-lines.ts";
import { useProfile } from "./parts/use-profile.tsx";
import { RankLayer } from "./rank/rank-layer.tsx";

interface ProfileLayersProps {
  /** A layer that somebody asked for from elsewhere on the page. */
  readonly wanted: LayerName | null;
  readonly onArrived: () => void;
}

export function ProfileLayers({ wanted, onArrived }: ProfileLayersProps) {
  const { profiles } = useTexts();
  const { profile, frame, layers, problems } = useProfile();
  const locale = localeOf(useLanguage());
  const explanations = useExplanations();
  const known = knownOf(profile, frame, layers);
  const [open, setOpen] = useState<ReadonlySet<LayerName>>(
    () => new Set([wanted ?? firstUndone(known, layers.noDeal.kind)]),
  );
  const lines = progressLines({ known, noDeal: layers.noDeal, words: profiles, locale });
  // A large layer is drawn in slices, so that the page goes on hearing.
  const toggle = (name: LayerName, isOpen: boolean) =>
    startTransition(() =>
      setOpen((before) => new Set(isOpen ? [...before, name] : [...before].filter((one) => one !== name))),
    );
  useEffect(() => {
    if (!wanted) return;
    toggle(wanted, true);
    goTo(wanted);
    onArrived();
  });
  const show = (name: LayerName) => {
    toggle(name, true);
    goTo(name);
  };
  return (
    <div className="layers">
      {LAYERS.map((name) => (
        <Layer
          key={name}
          name={name}
          title={profiles.layers[name]}
          progress={lines[name]}
          isOpen={open.has(name)}
          onToggle={() => toggle(name, !open.has(name))}
          explanation={explanations[name]}
          problems={problemsOfLayer(problems, name).filter(({ path }) => !isShownWithin(name, path))}
        >
          <LayerContent name={name} onLimits={() => show("limits")} />
        </Layer>
      ))}
    </div>
  );

  /** While the layer is open, such problems stand at the very thing that they are about. */
  function isShownWithin(name: LayerName, path: readonly (string | number)[]): boolean {
    if (!open.has(name)) return false;
    if (name === "limits") return typeof path[1] === "number";
    return name === "numbers" && (path[0] === "points" || path[0] === "ratings") && path.length > 1;
  }
}

function LayerContent({ name, onLimits }: { readonly name: LayerName; readonly onLimits: () => void }) {
  switch (name) {
    case "rank":
      return <RankLayer />;
    case "marks":
      return <MarksLayer onLimits={onLimits} />;
    case "numbers":
      return <NumbersLayer />;
    case "noDeal":
      return <NoDealLayer />;
    case "packages":
      return <PackagesLayer />;
    case "limits":
      return <LimitsLayer />;
  }
}

function firstUndone(known: Known, noDeal: string): LayerName {
  const hasNumbers = known.basis === "numbers" || known.basis === "roughly";
  if (known.ranked === 0 && !hasNumbers && known.issues > 1) return "rank";
  if (known.marked === 0 && known.valued === 0) return "marks";
  return noDeal === "unknown" || noDeal === "unstated" ? "noDeal" : "numbers";
}

function goTo(name: LayerName): void {
  requestAnimationFrame(() => {
    const layer = document.getElementById(layerId(name));
    layer?.scrollIntoView({ block: "start" });
    layer?.querySelector<HTMLElement>("h2 button")?.focus({ preventScroll: true });
  });
}

// Which levers and variants there are, and how their switches stand. Switches are not part of the case.
import { useState } from "react";
import type { LeverSwitches } from "../../../engine/questions/hold-levers.ts";
import { useHold } from "../use-hold.ts";

export interface Board {
  readonly levers: readonly { readonly id: string; readonly maker: string }[];
  readonly variants: readonly { readonly id: string; readonly name: string; readonly about: string }[];
  readonly switches: LeverSwitches;
  /** Whether any stands otherwise than in the model. */
  readonly isTurned: boolean;
  turnLever(id: string, isOn: boolean): void;
  turnVariant(id: string, isOn: boolean): void;
  reset(): void;
}

export function useSwitches(): Board {
  const { conflict, makers } = useHold();
  const [off, setOff] = useState<readonly string[]>([]);
  const [on, setOn] = useState<readonly string[]>([]);
  const marked = (conflict.levers ?? []).map(String);
  const levers = makers.flatMap((maker) =>
    maker.actions.filter(({ id }) => marked.includes(id)).map(({ id }) => ({ id, maker: maker.name })),
  );
  const variants = (conflict.variants ?? []).map(({ id, name, about }) => ({
    id: String(id),
    name: String(name ?? id),
    about: String(about ?? ""),
  }));
  // What is no lever or variant any more has no switch.
  const switches = {
    off: off.filter((id) => levers.some((lever) => lever.id === id)),
    variants: on.filter((id) => variants.some((variant) => variant.id === id)),
  };
  return {
    levers,
    variants,
    switches,
    isTurned: switches.off.length + switches.variants.length > 0,
    turnLever: (id, isOn) => setOff(withOrWithout(switches.off, id, isOn ? "without" : "with")),
    turnVariant: (id, isOn) => setOn(withOrWithout(switches.variants, id, isOn ? "with" : "without")),
    reset: () => {
      setOff([]);
      setOn([]);
    },
  };
}

function withOrWithout(ids: readonly string[], id: string, which: "with" | "without"): string[] {
  const rest = ids.filter((one) => one !== id);
  return which === "with" ? [...rest, id] : rest;
}

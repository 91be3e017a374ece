// What the chair passes on, and its own entry of where that came from.
import { type Message, message } from "../../../case/message.ts";
import type { ActOf } from "../../acts/room-act.ts";
import type { LeafHash } from "../../ids.ts";
import type { Bench, ConductOf } from "../conduct.ts";
import { rulesInForce } from "../control-facts.ts";
import { exposeRelease } from "../exposure.ts";
import { update } from "../table-state.ts";
import { checkOffered, conditionReferences, newOffer } from "./offers.ts";

export const releasesConduct: ConductOf<"convey" | "trace"> = {
  convey: {
    header: "act",
    when: "rules",
    who: "chair",
    refersTo: ({ content, releases }) => [
      ...(content.kind === "offer" ? conditionReferences(content.conditions) : []),
      ...(releases === undefined ? [] : [{ leaf: releases }]),
    ],
    judge: (act, bench) => attribution(act, bench) ?? contentProblem(act, bench),
    apply: (act, bench) => {
      const { mark, placed, table } = bench;
      const { content, attributedTo = null, releases } = act;
      table.releases.set(mark.act, {
        made: mark,
        audience: placed.audience,
        content,
        attributedTo,
        sources: [],
      });
      if (content.kind === "offer")
        table.offers.set(mark.act, { ...newOffer(content, bench), conveyed: { attributedTo } });
      if (releases !== undefined) addSource(mark.act, releases, bench);
    },
  },
  trace: {
    header: "act",
    when: "always",
    who: "member",
    whileAway: true,
    refersTo: ({ release, source }) => [{ leaf: release, wanted: ["convey"] }, { leaf: source }],
    judge: ({ release }, { placed, named }) => {
      if (placed.audience.length !== 1) return message("talks.trace-to-others");
      return named(release).placed.seat === placed.seat ? null : message("talks.not-yours", { act: release });
    },
    apply: ({ release, source }, bench) => addSource(release, source, bench),
  },
};

function attribution({ attributedTo }: ActOf<"convey">, { control }: Bench): Message | null {
  if (attributedTo === undefined) return null;
  if (!control.seats.has(attributedTo)) return message("talks.unknown-seat", { seats: [attributedTo] });
  return rulesInForce(control)?.confidentiality.attribution === "never"
    ? message("talks.attribution-barred")
    : null;
}

function contentProblem({ content }: ActOf<"convey">, bench: Bench): Message | null {
  return content.kind === "offer" ? checkOffered(content, bench) : null;
}

function addSource(release: LeafHash, source: LeafHash, { table }: Bench): void {
  update(table.releases, release, (one) =>
    one.sources.includes(source) ? one : { ...one, sources: [...one.sources, source] },
  );
  exposeRelease(table, release, source);
}

// What a reader must know about a frontier that is not the whole exact one.
import type { Frame } from "../../../case/frame.ts";
import { type Message, message } from "../../../case/message.ts";
import type { Sheet } from "../../preference/sheet.ts";
import { capBinds } from "../clusters.ts";
import type { FrontierResult } from "./frontier.ts";

/** Nothing for an exact frontier. */
export function frontierWarnings(frame: Frame, frontier: FrontierResult): Message[] {
  switch (frontier.kind) {
    case "exact":
      return [];
    case "epsilon":
      return [message("analysis.frontier-epsilon", { points: frontier.size, epsilon: frontier.epsilon })];
    case "too-large":
      return [message("analysis.frontier-too-large", { cap: frontier.cap })];
    case "cluster-too-large":
      return [
        message("analysis.cluster-too-large", {
          issues: frontier.issues.map((issue) => frame.issues[issue].name),
          combinations: frontier.combinations.toString(),
        }),
      ];
    case "stopped":
      return [message("analysis.frontier-stopped", { done: frontier.done, total: frontier.total })];
  }
}

/** One for each party some of whose sums exceed the worth at which its points stop counting. */
export function capWarnings(sheets: readonly Sheet[]): Message[] {
  return sheets.filter(capBinds).map(({ party }) => message("analysis.cap-binds", { party }));
}

// Ratings and weights that run from 0 to 1 are shown out of 100 on the page; what is said of them has to use the same numbers.
import type { Message, Parameter, ProfileDocument } from "@parley/engine/case";
import { timesExactly } from "../../parts/exact.ts";
import { type Factor, ratingFactor, weightFactor } from "../../parts/shown-scale.ts";

const NUMBERS = ["from", "to", "low", "high"];

export function inShownUnits(message: Message, profile: ProfileDocument): Message {
  if (message.params.isRating === true) return scaled(message, ratingFactor(profile));
  return message.code === "elicitation.mend-weight" ? scaled(message, weightFactor(profile)) : message;
}

function scaled({ code, params }: Message, factor: Factor): Message {
  const entries = Object.entries(params).map(([name, value]): [string, Parameter] => [
    name,
    NUMBERS.includes(name) ? times(value, factor) : value,
  ]);
  return { code, params: Object.fromEntries(entries) };
}

function times(value: Parameter, factor: Factor): Parameter {
  if (typeof value === "object" && value !== null) return value.map((one) => timesExactly(one, factor));
  return typeof value === "string" || typeof value === "number" ? timesExactly(value, factor) : value;
}

// The words of a text that the report wrote, without its roles.
import type { Text } from "@parley/engine/report";

export function plainTextOf(text: Text): string {
  return text.map((span) => (typeof span === "string" ? span : "text" in span ? span.text : "")).join("");
}

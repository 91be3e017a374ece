// A value that stays the very same while what it says stays the same, so that what is shown of it does not begin anew.
import { useState } from "react";

/** Values are compared by their JSON text. */
export function useUnchanged<Value>(value: Value): Value {
  const [kept, keep] = useState({ given: value, value });
  if (Object.is(kept.given, value)) return kept.value;
  const isSame = JSON.stringify(kept.value) === JSON.stringify(value);
  const next = { given: value, value: isSame ? kept.value : value };
  keep(next);
  return next.value;
}

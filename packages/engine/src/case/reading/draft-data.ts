// Data as typed, in the kinds that a schema has: where it takes a list there is a list, where a map a map, where a word a word.
import type { z } from "zod";

type Schema = z.core.$ZodType;

/** What is of another kind than its place takes is left out; what must be there and is not stands as an empty one of its kind. */
export function draftData(schema: Schema, data: unknown): unknown {
  const fitted = fit(schema, data);
  return fitted === LEFT_OUT ? blank(schema) : fitted;
}

const LEFT_OUT = Symbol("left out");

function fit(schema: Schema, data: unknown): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
      return fit(def.innerType, data);
    case "pipe":
      return fit(def.in, data);
    case "unknown":
      return data;
    case "object":
      return isMap(data) ? fitObject(def.shape, data) : LEFT_OUT;
    case "record":
      return isMap(data) ? fitEntries(data, () => def.valueType) : LEFT_OUT;
    case "array":
      return Array.isArray(data) ? data.map((item) => fit(def.element, item)).filter(isKept) : LEFT_OUT;
    case "tuple":
      return Array.isArray(data) && data.every(isScalar) ? data : LEFT_OUT;
    case "union":
      return fitUnion(def.options, data);
    default:
      return isScalar(data) ? data : LEFT_OUT;
  }
}

function fitObject(shape: z.core.$ZodShape, data: DataMap): DataMap {
  const made = fitEntries(data, (key) => (Object.hasOwn(shape, key) ? shape[key] : null));
  for (const [key, schema] of Object.entries(shape)) {
    if (!Object.hasOwn(made, key) && !isOptional(schema)) made[key] = blank(schema);
  }
  return made;
}

/** Keys without a schema keep what is typed, so that their problem can be seen. */
function fitEntries(data: DataMap, schemaOf: (key: string) => Schema | null): DataMap {
  const entries = Object.entries(data).map(([key, value]) => {
    const schema = schemaOf(key);
    return [key, schema ? fit(schema, value) : value] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => isKept(value)));
}

/** The first form that the data has whole, or else the first of its kind. */
function fitUnion(options: readonly Schema[], data: unknown): unknown {
  const whole = options.find((option) => (option as z.ZodType).safeParse(data).success);
  if (whole) return fit(whole, data);
  const all = options
    .map((option) => ({ option, fitted: fit(option, data) }))
    .filter(({ fitted }) => isKept(fitted));
  const named = all.find(({ option }) => hasNeeded(option, data));
  return (named ?? all[0])?.fitted ?? LEFT_OUT;
}

/** True where a map has every key without which it would be of another form. */
function hasNeeded(schema: Schema, data: unknown): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== "object" || !isMap(data)) return true;
  return Object.entries(def.shape).every(([key, inner]) => isOptional(inner) || Object.hasOwn(data, key));
}

function blank(schema: Schema): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "pipe":
      return blank(def.in);
    case "object":
      return fitObject(def.shape, {});
    case "record":
      return {};
    case "array":
      return [];
    case "union":
      return blank(def.options[0]);
    case "literal":
      return def.values[0];
    default:
      return "";
  }
}

function isOptional(schema: Schema): boolean {
  return (schema as z.core.$ZodTypes)._zod.def.type === "optional";
}

type DataMap = Record<string, unknown>;

function isMap(data: unknown): data is DataMap {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function isScalar(data: unknown): boolean {
  return typeof data === "string" || typeof data === "number" || typeof data === "boolean";
}

function isKept(value: unknown): boolean {
  return value !== LEFT_OUT;
}

// The committed JSON Schemas are those of the code, and take the starter case, the small case and the small conflicts.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { jsonSchemas, newCase } from "../../../src/case/index.ts";
import { ACTIONS_YAML, LISTED_YAML } from "../reading/conflict/small-conflict.ts";
import { smallCase } from "../reading/small-case.ts";

const WHAT_IFS_YAML = `format: 1
whatIfs:
  - id: x
    changes:
      - { party: a, noDeal: [1, 2] }
      - { party: a, drop: { demand: d } }
      - { party: a, add: { redLine: { refuses: { pay: 1 } } } }
      - { file: case.yaml, path: [sources, letter], set: { title: Letter }, first: yes }
      - { file: conflict.yaml, drop: yes }
`;

const FOLDER = new URL("../../../../../schemas/", import.meta.url);

test("the committed schemas are up to date (npm run schemas)", () => {
  const committed = readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")]);
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(jsonSchemas()));
});

interface Schema {
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
}

const KEYWORDS = new Set(
  "$schema title description type anyOf const enum pattern minLength minItems maxItems items prefixItems properties additionalProperties required propertyNames".split(
    " ",
  ),
);

/** The part of JSON Schema that our schemas use; other keywords are an error. */
function takes(schema: Schema, value: unknown): boolean {
  for (const keyword of Object.keys(schema)) if (!KEYWORDS.has(keyword)) throw new RangeError(keyword);
  if (schema.anyOf && !schema.anyOf.some((branch) => takes(branch, value))) return false;
  if (schema.const !== undefined && schema.const !== value) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (schema.type && schema.type !== typeOf(value)) return false;
  if (typeof value === "string") {
    return value.length >= (schema.minLength ?? 0) && new RegExp(schema.pattern ?? "").test(value);
  }
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) return false;
    return value.every((item, k) => takes(schema.prefixItems?.[k] ?? schema.items ?? {}, item));
  }
  return typeof value !== "object" || value === null || takesObject(schema, value as Record<string, unknown>);
}

function takesObject(schema: Schema, value: Record<string, unknown>): boolean {
  if (!(schema.required ?? []).every((key) => Object.hasOwn(value, key))) return false;
  return Object.entries(value).every(([key, item]) => {
    const other = schema.additionalProperties ?? true;
    const inner = schema.properties?.[key] ?? other;
    return typeof inner === "boolean" ? inner : takes(inner, item);
  });
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}

function schema(name: string): Schema {
  return JSON.parse(jsonSchemas().get(`${name}.schema.json`) ?? "") as Schema;
}

function schemaOf(file: string): Schema {
  return schema(file.startsWith("profiles/") ? "profile" : file.replace(".yaml", ""));
}

describe("what editors see", () => {
  const files = [
    ...newCase({ id: "new", title: "New" }),
    ...smallCase(),
    ["conflict.yaml", ACTIONS_YAML] as const,
    ["conflict.yaml", LISTED_YAML] as const,
    ["what-ifs.yaml", WHAT_IFS_YAML] as const,
  ];

  test.each(files)("%s is taken, with a further key it is not", (file, text) => {
    const document = parse(String(text)) as Record<string, unknown>;
    expect(takes(schemaOf(file), document)).toBe(true);
    expect(takes(schemaOf(file), { ...document, colour: "red" })).toBe(false);
  });

  test("an act has a schema of its own", () => {
    const act = { when: "2025-05-07", who: "a", says: "Yes." };
    expect(takes(schema("act"), act)).toBe(true);
    expect(takes(schema("act"), { ...act, kind: "shouts" })).toBe(false);
  });

  test("a mistyped word in a conflict is not taken", () => {
    const text = ACTIONS_YAML.replace("once-taken", "once-takn");
    expect(takes(schema("conflict"), parse(text))).toBe(false);
  });

  test("a case with one party is not taken", () => {
    const document = parse(String(smallCase().get("case.yaml"))) as Record<string, unknown>;
    expect(takes(schema("case"), { ...document, parties: ["a"] })).toBe(false);
  });
});

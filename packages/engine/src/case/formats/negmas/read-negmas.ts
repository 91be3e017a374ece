// NegMAS: an outcome space and a utility function for each party, in YAML or JSON. Source: NegMAS, inout.py.
import { exactly } from "../../quantity.ts";
import { type Findings, hasErrors, type SourceText, some } from "../findings.ts";
import type { ForeignParty, ForeignWorths } from "../foreign-case.ts";
import type { ForeignReading, ReadingContext } from "../foreign-reading.ts";
import { fileLabel } from "../ids.ts";
import { type DataNode, describe, field, numberOf, textOf } from "../syntax/data-tree.ts";
import { readJsonTree } from "../syntax/json-tree.ts";
import { readYamlTree } from "../syntax/yaml-tree.ts";
import { lowestWorth } from "../worth-bounds.ts";
import { className, type NegmasIssue, readNegmasIssues } from "./negmas-issues.ts";
import { readUtilityFunction } from "./utility-functions.ts";
import { optionOf } from "./value-functions.ts";

interface NegmasFile {
  readonly source: SourceText;
  readonly root: DataNode;
}

/** Null, with problems reported, when the files do not make a case. */
export function readNegmas(
  sources: readonly SourceText[],
  { name, problems }: ReadingContext,
): ForeignReading | null {
  const files = sources.flatMap((source): NegmasFile[] => {
    const root = source.file.toLowerCase().endsWith(".json") ? readJsonTree(source) : readYamlTree(source);
    return root ? [{ source, root }] : [];
  });
  const domains = files.filter(({ root }) => className(root).includes("OutcomeSpace"));
  const functions = files.filter(({ root }) => /fun/i.test(className(root)));
  if (hasErrors(problems) || !areUsable({ sources, domains, functions })) return null;
  const [domain] = domains;
  reportUnread(files, [...domains, ...functions], domain.source.findings);
  const issues = readNegmasIssues(domain.root, domain.source.findings);
  if (!issues) return null;
  const parties = functions.flatMap((file) => readParty(file, issues) ?? []);
  if (hasErrors(problems)) return null;
  const title = field(domain.root, "name");
  return { case: { title: (title && textOf(title)) || name, issues, parties }, frame: domain.source };
}

interface Roles {
  readonly sources: readonly SourceText[];
  readonly domains: readonly NegmasFile[];
  readonly functions: readonly NegmasFile[];
}

function areUsable({ sources, domains, functions }: Roles): boolean {
  const { findings } = domains[0]?.source ?? sources[0];
  if (domains.length === 0) findings.error(0, "formats.negmas-no-domain");
  for (const { source } of domains.slice(1)) {
    source.findings.error(0, "formats.negmas-second-domain", { first: domains[0].source.file });
  }
  if (functions.length < 2) findings.error(0, "formats.negmas-few-functions", { count: functions.length });
  return domains.length === 1 && functions.length >= 2;
}

function reportUnread(files: readonly NegmasFile[], read: readonly NegmasFile[], findings: Findings): void {
  const unread = files.filter((file) => !read.includes(file)).map(({ source }) => source.file);
  if (unread.length > 0)
    findings.warning(0, "formats.files-not-read", { files: some(unread).names, count: unread.length });
}

function readParty({ root, source }: NegmasFile, issues: readonly NegmasIssue[]): ForeignParty | null {
  const { findings } = source;
  const inner = unwrap(root, findings);
  const worths = readUtilityFunction(inner, issues, findings);
  const noDeal =
    worths && readNoDeal(field(root, "reserved_value") ? root : inner, { issues, worths, findings });
  const name = field(root, "name");
  return (
    worths && noDeal && { label: fileLabel(source.file), name: name ? textOf(name) : null, worths, noDeal }
  );
}

/** Worth falls with time in some functions; a case has no clock, so that the worth at the start counts. */
function unwrap(root: DataNode, findings: Findings): DataNode {
  const inner = field(root, "ufun");
  if (!/Discounted/.test(className(root)) || !inner) return root;
  const discount = field(root, "discount") ?? field(root, "cost");
  findings.warning(root.at, "formats.discount-left-out", { value: discount ? describe(discount) : "" });
  return inner;
}

interface NoDealContext {
  readonly issues: readonly NegmasIssue[];
  readonly worths: ForeignWorths;
  readonly findings: Findings;
}

function readNoDeal(root: DataNode, context: NoDealContext): ForeignParty["noDeal"] | null {
  const value = field(root, "reserved_value");
  const outcome = field(root, "reserved_outcome");
  const stated = value !== undefined && value.kind !== "nothing";
  if (!stated && outcome && outcome.kind !== "nothing") return readOutcome(outcome, context);
  if (!stated || (value.kind === "number" && /^-\.inf$/i.test(value.text)))
    return anyDeal(value ?? root, context);
  const worth = numberOf(value, context.findings);
  return worth && { kind: "worth", worth: exactly(worth) };
}

/** Every deal is acceptable: no deal is worth what the worst deal is, as NegMAS itself has it where a number is needed. */
function anyDeal(node: DataNode, { worths, findings }: NoDealContext): ForeignParty["noDeal"] {
  const lowest = lowestWorth(worths);
  findings.warning(node.at, lowest.exact ? "formats.negmas-any-deal" : "formats.negmas-any-deal-unknown");
  return lowest.exact ? { kind: "worth", worth: exactly(lowest.worth) } : { kind: "unknown" };
}

function readOutcome(node: DataNode, { issues, findings }: NoDealContext): ForeignParty["noDeal"] | null {
  const items = node.kind === "list" ? node.items : [];
  const values = node.kind === "map" ? issues.map(({ name }) => field(node, name)) : items;
  const deal = issues.map((issue, k) => (values[k] ? optionOf(issue, values[k]) : -1));
  if (values.length === issues.length && !deal.includes(-1)) return { kind: "deal", deal };
  findings.error(node.at, "formats.negmas-reserved-outcome", { count: issues.length });
  return null;
}

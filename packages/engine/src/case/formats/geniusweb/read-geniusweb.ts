// GeniusWeb: a profile for each party in JSON, each with the domain inside; a domain file of its own may lie beside them.
import { ZERO } from "../../../maths/rational.ts";
import { exactly } from "../../quantity.ts";
import { hasErrors, type SourceText } from "../findings.ts";
import type { ForeignParty, ForeignWorths } from "../foreign-case.ts";
import type { ForeignReading, ReadingContext } from "../foreign-reading.ts";
import { fileLabel } from "../ids.ts";
import { type DataNode, describe, entriesOf, field, numberOf, textOf } from "../syntax/data-tree.ts";
import { readJsonTree } from "../syntax/json-tree.ts";
import { domainDifference, readWebDomain, type WebIssue } from "./geniusweb-domain.ts";
import { readLinearAdditive, reportUnknownIssues } from "./linear-additive.ts";
import { optionIn, readSumOfGroups } from "./sum-of-groups.ts";

interface WebFile {
  readonly source: SourceText;
  readonly root: DataNode;
  /** The class that the one key of a profile names; null for a domain. */
  readonly profile: string | null;
}

const READERS: Readonly<
  Record<
    string,
    (node: DataNode, issues: readonly WebIssue[], findings: SourceText["findings"]) => ForeignWorths | null
  >
> = {
  LinearAdditiveUtilitySpace: readLinearAdditive,
  SumOfGroupsUtilitySpace: readSumOfGroups,
};

/** Null, with problems reported, when the files do not make a case. */
export function readGeniusWeb(
  sources: readonly SourceText[],
  { name, problems }: ReadingContext,
): ForeignReading | null {
  const files = sources.flatMap((source) => classify(source) ?? []);
  const profiles = files.filter(({ profile }) => profile !== null);
  if (profiles.length < 2 && !hasErrors(problems)) {
    (files[0]?.source ?? sources[0]).findings.error(0, "formats.few-profiles", { count: profiles.length });
  }
  for (const file of profiles) reportUnknownClass(file);
  if (hasErrors(problems)) return null;
  const frame = files.find(({ profile }) => profile === null) ?? profiles[0];
  const issues = readWebDomain(domainOf(frame), frame.source.findings);
  if (!issues) return null;
  const parties = profiles.flatMap((file) => readProfile(file, { issues, frame }) ?? []);
  return hasErrors(problems) ? null : { case: { title: name, issues, parties }, frame: frame.source };
}

/** Null for a file that is not part of the case, or that has problems, which are reported. */
function classify(source: SourceText): WebFile | null {
  const root = readJsonTree(source);
  if (!root) return null;
  if (field(root, "issuesValues")) return { source, root, profile: null };
  const entry = root.kind === "map" && root.entries.length === 1 ? root.entries[0] : null;
  const profile = entry && textOf(entry.key);
  if (entry && profile && entry.value.kind === "map") return { source, root: entry.value, profile };
  source.findings.error(root.at, "formats.web-wrapper");
  return null;
}

function reportUnknownClass({ root, source, profile }: WebFile): void {
  const name = profile ?? "";
  if (Object.hasOwn(READERS, name)) return;
  source.findings.error(root.at, /Ordering/.test(name) ? "formats.web-ordering" : "formats.web-class", {
    name,
  });
}

function domainOf({ root, profile }: WebFile): DataNode {
  return profile === null ? root : (field(root, "domain") ?? root);
}

interface ProfileContext {
  readonly issues: readonly WebIssue[];
  readonly frame: WebFile;
}

function readProfile(file: WebFile, { issues, frame }: ProfileContext): ForeignParty | null {
  const { root, source, profile } = file;
  const { findings } = source;
  const reader = READERS[profile ?? ""];
  if (!reader) return null;
  const own = file === frame ? issues : readWebDomain(domainOf(file), findings);
  const difference = own && domainDifference(issues, own);
  if (difference) {
    findings.error(domainOf(file).at, "formats.web-domain-differs", {
      issue: difference,
      other: frame.source.file,
    });
  }
  if (!own || difference) return null;
  reportUnknownKeys(root, findings);
  const worths = reader(root, issues, findings);
  const noDeal = readReservation(root, issues, findings);
  const name = field(root, "name");
  return (
    worths && noDeal && { label: fileLabel(source.file), name: name ? textOf(name) : null, worths, noDeal }
  );
}

const KNOWN_KEYS = [
  "name",
  "domain",
  "issueUtilities",
  "issueWeights",
  "partUtilities",
  "reservationBid",
  "reserved_value",
];

function reportUnknownKeys(node: DataNode, findings: SourceText["findings"]): void {
  if (node.kind !== "map") return;
  for (const { key, value } of node.entries) {
    const name = textOf(key) ?? "";
    if (name === "discount_factor")
      findings.warning(key.at, "formats.discount-left-out", { value: describe(value) });
    else if (!KNOWN_KEYS.includes(name)) findings.warning(key.at, "formats.key-left-out", { key: name });
  }
}

/** Without a reservation bid any agreement is better than none: worths start at 0, so that is what no deal is worth. */
function readReservation(
  node: DataNode,
  issues: readonly WebIssue[],
  findings: SourceText["findings"],
): ForeignParty["noDeal"] | null {
  const bid = field(node, "reservationBid");
  const value = field(node, "reserved_value");
  if (bid && bid.kind !== "nothing") {
    if (value) findings.error(value.at, "formats.web-two-reservations");
    return readBid(bid, issues, findings);
  }
  if (value && value.kind !== "nothing") {
    const worth = numberOf(value, findings);
    return worth && { kind: "worth", worth: exactly(worth) };
  }
  findings.warning((bid ?? node).at, "formats.web-default-reservation");
  return { kind: "worth", worth: exactly(ZERO) };
}

function readBid(
  bid: DataNode,
  issues: readonly WebIssue[],
  findings: SourceText["findings"],
): ForeignParty["noDeal"] | null {
  const values = entriesOf(field(bid, "issuevalues"), { owner: bid, name: "issuevalues", findings });
  if (!values) return null;
  reportUnknownIssues(values, issues, findings);
  const deal = issues.map((issue) => {
    const value = values.find(({ key }) => textOf(key) === issue.name)?.value;
    if (!value) findings.error(bid.at, "formats.web-bid-incomplete", { issue: issue.name });
    return value ? optionIn(issue, value, findings) : -1;
  });
  return deal.includes(-1) ? null : { kind: "deal", deal };
}

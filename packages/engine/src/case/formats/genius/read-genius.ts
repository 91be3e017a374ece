// Genius: one domain file and one utility space for each party, in XML.
import { compare, ONE, sign, toText, ZERO } from "../../../maths/rational.ts";
import { exactly } from "../../quantity.ts";
import { hasErrors, type SourceText, some } from "../findings.ts";
import type { ForeignParty, ForeignWorths } from "../foreign-case.ts";
import type { ForeignReading, ReadingContext } from "../foreign-reading.ts";
import { fileLabel } from "../ids.ts";
import { parseDecimal } from "../numbers.ts";
import { readXml, type XmlElement } from "../syntax/xml-tree.ts";
import { type GeniusIssue, readGeniusDomain } from "./genius-domain.ts";
import { childrenNamed } from "./genius-elements.ts";
import { readHyperRectangles } from "./hyper-rectangles.ts";
import { readLinearSpace } from "./linear-space.ts";

interface GeniusFile {
  readonly source: SourceText;
  readonly root: XmlElement;
}

/** More utility spaces than this are more likely variants of one than parties to one deal. */
const USUAL_PARTIES = 6;

/** Null, with problems reported, when the files do not make a case. */
export function readGenius(
  sources: readonly SourceText[],
  { name, problems }: ReadingContext,
): ForeignReading | null {
  const files = sources.flatMap((source): GeniusFile[] => {
    const root = readXml(source);
    return root ? [{ source, root }] : [];
  });
  const domains = files.filter(({ root }) => root.name === "negotiation_template");
  const spaces = files.filter(({ root }) => root.name === "utility_space");
  if (hasErrors(problems) || !areUsable({ sources, domains, spaces })) return null;
  const [domain] = domains;
  const issues = readGeniusDomain(domain.root, domain.source);
  if (hasErrors(problems)) return null;
  const parties = spaces.flatMap((space) => readSpace(space, issues) ?? []);
  return hasErrors(problems) ? null : { case: { title: name, issues, parties }, frame: domain.source };
}

interface Roles {
  readonly sources: readonly SourceText[];
  readonly domains: readonly GeniusFile[];
  readonly spaces: readonly GeniusFile[];
}

function areUsable({ sources, domains, spaces }: Roles): boolean {
  const { findings } = domains[0]?.source ?? spaces[0]?.source ?? sources[0];
  if (domains.length === 0) findings.error(0, "formats.genius-no-domain");
  for (const { source } of domains.slice(1)) {
    source.findings.error(0, "formats.genius-second-domain", { first: domains[0].source.file });
  }
  if (spaces.length < 2) findings.error(0, "formats.genius-few-spaces", { count: spaces.length });
  if (domains.length !== 1 || spaces.length < 2) return false;
  if (spaces.length > USUAL_PARTIES) {
    const files = spaces.map(({ source }) => source.file);
    findings.warning(0, "formats.genius-many-spaces", { count: files.length, files: some(files).names });
  }
  return true;
}

function readSpace({ root, source }: GeniusFile, issues: readonly GeniusIssue[]): ForeignParty | null {
  const worths = readWorths(root, issues, source);
  const noDeal = readReservation(root, source);
  reportDiscount(root, source);
  return worths && noDeal && { label: fileLabel(source.file), name: null, worths, noDeal };
}

function readWorths(
  root: XmlElement,
  issues: readonly GeniusIssue[],
  source: SourceText,
): ForeignWorths | null {
  const stated = root.attributes.get("type");
  const type = stated?.value.trim().toLowerCase() ?? "linear";
  const at = stated?.at ?? root.at;
  if (type === "nonlinear") return readHyperRectangles(root, issues, source);
  if (type === "any") source.findings.warning(at, "formats.genius-any");
  else if (type === "uncertain") source.findings.warning(at, "formats.genius-uncertain");
  else if (type !== "linear") {
    source.findings.error(
      at,
      type === "constraint" ? "formats.genius-constraint" : "formats.genius-space-type",
      { type },
    );
    return null;
  }
  return readLinearSpace(root, issues, source);
}

/** Without a reservation value Genius takes 0. */
function readReservation(root: XmlElement, { findings }: SourceText): ForeignParty["noDeal"] | null {
  const element = childrenNamed(root, "reservation")[0];
  const written = element?.attributes.get("value");
  if (!element || !written) {
    findings.warning((element ?? root).at, "formats.genius-default-reservation");
    return { kind: "worth", worth: exactly(ZERO) };
  }
  const worth = parseDecimal(written.value.trim());
  if (!worth) {
    findings.error(written.at, "formats.not-a-number", { text: written.value.slice(0, 40) });
    return null;
  }
  if (compare(worth, ONE) > 0)
    findings.warning(written.at, "formats.genius-reservation-above-1", { value: toText(worth) });
  return { kind: "worth", worth: exactly(worth) };
}

function reportDiscount(root: XmlElement, { findings }: SourceText): void {
  const element = childrenNamed(root, "discount_factor")[0];
  const written = element?.attributes.get("value");
  if (!element || !written) return;
  const factor = parseDecimal(written.value.trim());
  if (!factor)
    findings.warning(written.at, "formats.genius-discount-unreadable", { text: written.value.slice(0, 40) });
  else if (sign(factor) > 0 && compare(factor, ONE) < 0) {
    findings.warning(written.at, "formats.discount-left-out", { value: toText(factor) });
  }
}

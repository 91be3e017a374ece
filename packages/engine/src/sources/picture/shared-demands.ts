// What is asked for by all parties, by some, by one, and who refuses it: by issue and option, and by words where no issue is linked.
import type { Move } from "../../case/claim.ts";
import { isDeniedAhead } from "../../case/denial.ts";
import type { IssueId, OptionId, PartyId } from "../../case/frame.ts";
import type { Position } from "../../case/positions/position-cell.ts";
import { type PrincipalOf, principalsOf } from "../../case/principals.ts";
import { type AcceptedClaim, acceptedClaims, contentText, inOrder } from "./accepted-claims.ts";
import { type Alikeness, alikeGroups } from "./alike.ts";
import { type ClaimedPositions, claimedPositions } from "./claimed-positions.ts";
import { contentWords, stemSet } from "./content-words.ts";
import { type Grounds, groundsOf, type PictureInput } from "./picture-input.ts";
import { patternOf } from "./statements.ts";

export type Reach = "all" | "some" | "one" | "none";

/** A party, with the acts and claims that show where it stands by now. */
export interface Backing {
  readonly party: PartyId;
  readonly grounds: Grounds;
}

export interface SharedDemands {
  /** In the order of the frame. */
  readonly issues: readonly SharedIssue[];
  /** Asked for or refused in accepted claims, and linked to no issue: the most widely asked for first. */
  readonly unlinked: readonly UnlinkedDemand[];
}

export interface SharedIssue {
  readonly issue: IssueId;
  readonly reach: Reach;
  /** For something on it, or for settling it. */
  readonly askedBy: readonly Backing[];
  /** In the order of the frame. */
  readonly options: readonly SharedOption[];
}

export interface SharedOption {
  readonly option: OptionId;
  readonly reach: Reach;
  readonly wantedBy: readonly Backing[];
  readonly refusedBy: readonly Backing[];
}

export interface UnlinkedDemand {
  /** The shortest of the wordings. */
  readonly words: string;
  readonly reach: Reach;
  readonly askedBy: readonly Backing[];
  readonly refusedBy: readonly Backing[];
}

export function sharedDemands(input: PictureInput): SharedDemands {
  const { parties, issues } = input.frame;
  const claimed = claimedPositions(input);
  return {
    issues: claimed.positions.issues.map((demand, issue) => {
      const backing = backingOf(claimed, issue);
      return {
        issue: demand.issue,
        reach: demand.reach,
        askedBy: demand.askedBy.map((party) => backing(party, ({ side }) => side === "for")),
        options: demand.options.map(({ wantedBy, refusedBy }, option) => ({
          option: issues[issue].options[option].id,
          reach: reachOf(wantedBy.length, parties.length),
          wantedBy: wantedBy.map((party) => backing(party, isOn("for", option))),
          refusedBy: refusedBy.map((party) => backing(party, isOn("against", option))),
        })),
      };
    }),
    unlinked: unlinkedDemands(input),
  };
}

function isOn(side: Position["side"], option: number): (position: Position) => boolean {
  return (position) => position.side === side && position.options.includes(option);
}

function backingOf({ positions, claimsOf }: ClaimedPositions, issue: number) {
  return (party: PartyId, shows: (position: Position) => boolean): Backing => {
    const cell = positions.voices.find(({ voice }) => voice === party)?.cells[issue];
    const all = cell?.latest ? [...cell.earlier, cell.latest] : [];
    const acts = all.filter(shows).map(({ act }) => act);
    return { party, grounds: { acts, claims: acts.flatMap(claimsOf) } };
  };
}

function reachOf(asking: number, all: number): Reach {
  if (asking === 0) return "none";
  if (asking === all) return "all";
  return asking === 1 ? "one" : "some";
}

const ASKING: ReadonlySet<Move> = new Set(["demand", "appeal", "condition"]);

/** Words left open may be what matters, so that few may be. */
const CLEARLY: Alikeness = { least: 0.75, shared: 2 };

function unlinkedDemands(input: PictureInput): UnlinkedDemand[] {
  const { frame, record, articles } = input;
  const abouts = new Map(record.map(({ id, about }) => [id, about]));
  const claims = acceptedClaims(articles).filter(({ claim }) => {
    if (isDeniedAhead(claim)) return false;
    const about = (claim.act === null ? undefined : abouts.get(claim.act)) ?? patternOf(claim, frame);
    return about.length === 0 && (ASKING.has(claim.move) || claim.move === "refuse");
  });
  const sets = claims.map(({ claim }) => stemSet(claim.content.flatMap(({ words }) => contentWords(words))));
  const acts = new Map(record.map(({ id }, k) => [id, k]));
  const principalOf = principalsOf(frame);
  return alikeGroups(sets, CLEARLY)
    .map((group) =>
      unlinkedDemand(
        group.map((k) => claims[k]),
        { input, acts, principalOf },
      ),
    )
    .filter(({ askedBy, refusedBy }) => askedBy.length + refusedBy.length > 0)
    .sort((a, b) => b.askedBy.length - a.askedBy.length || inOrder(a.words, b.words));
}

interface UnlinkedContext {
  readonly input: PictureInput;
  /** Positions in the record by id. */
  readonly acts: ReadonlyMap<string, number>;
  readonly principalOf: PrincipalOf;
}

function unlinkedDemand(
  group: readonly AcceptedClaim[],
  { input: { frame }, acts, principalOf }: UnlinkedContext,
): UnlinkedDemand {
  const by = (list: readonly AcceptedClaim[]) =>
    frame.parties.flatMap(({ id }): Backing[] => {
      const own = list.filter(
        ({ claim: { speaker } }) => speaker.kind === "known" && principalOf(speaker.id) === id,
      );
      const said = own.map(({ claim: { act }, place }) => ({
        act: act === null ? null : (acts.get(act) ?? null),
        claims: [place],
      }));
      return own.length === 0 ? [] : [{ party: id, grounds: groundsOf(said) }];
    });
  const [words] = group
    .map(({ claim }) => contentText(claim))
    .sort((a, b) => a.length - b.length || inOrder(a, b));
  const askedBy = by(group.filter(({ claim }) => ASKING.has(claim.move) && !claim.negated));
  const refusedBy = by(group.filter(({ claim }) => claim.move === "refuse"));
  return { words, reach: reachOf(askedBy.length, frame.parties.length), askedBy, refusedBy };
}

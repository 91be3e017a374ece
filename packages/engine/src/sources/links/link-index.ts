// What of a frame words can suggest: each issue and option with its terms, looked up by stem. Made once for many articles.
import type { Rational } from "../../maths/rational.ts";
import { isNumber, nameTerms, type Term } from "./term-words.ts";

/** As much of a frame as links need; a `Frame` is one. */
export interface LinkFrame {
  readonly issues: readonly LinkIssue[];
  readonly parties?: readonly { readonly name: string }[];
  readonly others?: readonly { readonly name: string }[];
}

interface LinkIssue {
  readonly id: string;
  readonly name: string;
  readonly about?: string | null;
  readonly unit?: string | null;
  readonly kind?: string;
  readonly options: readonly {
    readonly id: string;
    readonly name: string;
    readonly about?: string | null;
    readonly value?: Rational | null;
  }[];
}

export interface LinkUnit {
  readonly issue: string;
  /** Position of the issue. */
  readonly issueAt: number;
  readonly option: string | null;
  /** Of the terms of its name. */
  readonly total: number;
  /** Number terms of its name: at least one of them has to stand in the text. */
  readonly numbers: ReadonlySet<string>;
  /** Stems of an issue's measure. */
  readonly measure: ReadonlySet<string>;
}

export interface LinkPosting {
  /** Position among the units. */
  readonly unit: number;
  /** Of the name, from 0 to 1; 0 for a word that only its description holds. */
  readonly weight: number;
  /** Less than 1 where several issues, or several options of the issue, have the word. */
  readonly rarity: number;
  /** Of the description. */
  readonly about: number;
}

export interface LinkIndex {
  readonly units: readonly LinkUnit[];
  readonly postings: ReadonlyMap<string, readonly LinkPosting[]>;
  /** Stems in names of parties and others: they stand in most claims and suggest little. */
  readonly names: ReadonlySet<string>;
}

const ABOUT = 0.3;

interface Draft extends LinkUnit {
  readonly terms: ReadonlyMap<string, { readonly weight: number; readonly about: number }>;
}

export function linkIndex(frame: LinkFrame): LinkIndex {
  const units = frame.issues.flatMap((issue, issueAt) => draftsOf(issue, issueAt));
  const issuesWith = new Map<string, Set<number>>();
  const optionsWith = new Map<string, number>();
  for (const { terms, issueAt, option } of units) {
    for (const stem of terms.keys()) {
      issuesWith.set(stem, (issuesWith.get(stem) ?? new Set()).add(issueAt));
      if (option !== null)
        optionsWith.set(`${issueAt} ${stem}`, (optionsWith.get(`${issueAt} ${stem}`) ?? 0) + 1);
    }
  }
  const postings = new Map<string, LinkPosting[]>();
  units.forEach(({ terms, issueAt, option }, unit) => {
    for (const [stem, { weight, about }] of terms) {
      const shared = option === null ? 1 : optionsWith.get(`${issueAt} ${stem}`)!;
      const rarity = 1 / (isNumber(stem) ? 1 : issuesWith.get(stem)!.size) / shared;
      const list = postings.get(stem);
      const posting = { unit, weight, rarity, about };
      if (list) list.push(posting);
      else postings.set(stem, [posting]);
    }
  });
  const names = [...(frame.parties ?? []), ...(frame.others ?? [])].flatMap(({ name }) => nameTerms(name));
  return {
    units: units.map(({ terms: _, ...unit }) => unit),
    postings,
    names: new Set(names.map(({ stem }) => stem)),
  };
}

function draftsOf(issue: LinkIssue, issueAt: number): Draft[] {
  const own = { issue: issue.id, issueAt };
  const measure = new Set(nameTerms(issue.unit ?? "").map(({ stem }) => stem));
  const drafts = [
    draft({ ...own, option: null, measure }, { name: issue.name, about: issue.about ?? "", value: null }),
  ];
  // The options of what is shared out are the parties, whose names stand everywhere.
  if (issue.kind === "divisible") return drafts;
  const known = new Set(nameTerms(issue.name).map(({ stem }) => stem));
  for (const { id, name, about, value } of issue.options) {
    drafts.push(
      draft({ ...own, option: id, measure }, { name, about: about ?? "", value: value ?? null, known }),
    );
  }
  return drafts;
}

interface Named {
  readonly name: string;
  readonly about: string;
  readonly value: Rational | null;
  /** Stems of the issue's name, which tell none of its options. */
  readonly known?: ReadonlySet<string>;
}

function draft(
  unit: Pick<LinkUnit, "issue" | "issueAt" | "option" | "measure">,
  { name, about, value, known = new Set() }: Named,
): Draft {
  const named = value === null ? nameTerms(name).filter(({ stem }) => !known.has(stem)) : [valueTerm(value)];
  const terms = new Map(named.map(({ stem, weight }) => [stem, { weight, about: 0 }]));
  for (const { stem, weight } of nameTerms(about)) {
    if (!terms.has(stem) && !isNumber(stem) && weight > 0.3) terms.set(stem, { weight: 0, about: ABOUT });
  }
  return {
    ...unit,
    total: named.reduce((sum, { weight }) => sum + weight, 0),
    numbers: new Set(named.map(({ stem }) => stem).filter(isNumber)),
    terms,
  };
}

function valueTerm({ num, den }: Rational): Term {
  return { stem: `#${Number(num) / Number(den)}`, weight: 1 };
}

import fc from "fast-check";
import { expect, it } from "vitest";
import { ACT_KINDS, type Act } from "../../../src/case/act.ts";
import type { Article } from "../../../src/case/article.ts";
import { MOVES, REVIEWS } from "../../../src/case/claim.ts";
import { isDeniedAhead } from "../../../src/case/denial.ts";
import type { ActDocument } from "../../../src/case/documents/record-document.ts";
import type { ClaimPlace } from "../../../src/case/editing/articles/article-list.ts";
import { positionsOf } from "../../../src/case/positions/positions.ts";
import { caseFromDocuments } from "../../../src/case/reading/case-from-documents.ts";
import { contradictions } from "../../../src/sources/picture/contradictions/contradictions.ts";
import { draftCase } from "../../../src/sources/picture/draft/draft-case.ts";
import { issuesFromClaims } from "../../../src/sources/picture/issues-from-claims.ts";
import type { PictureInput } from "../../../src/sources/picture/picture-input.ts";
import { positionTable } from "../../../src/sources/picture/position-table.ts";
import { sharedDemands } from "../../../src/sources/picture/shared-demands.ts";
import { statementTimeline } from "../../../src/sources/picture/statement-timeline.ts";
import { whoSpeaksOfWhom } from "../../../src/sources/picture/who-speaks-of-whom.ts";
import { type ActSketch, acts, article, type ClaimSketch, frame, input, KNOWN, source } from "./hand-made.ts";

const WORDS =
  "release lift keep reopen pay the all of from and not never boats fees pier bay night patrols 300 900 tonnes thirty days council if".split(
    " ",
  );
const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(" "));
const who = fc.constantFrom(...KNOWN, "Boat Owners", "?");
const when = fc.constantFrom("2031", "2031-02", "2031-02-03", "2031-02-03T10:00Z", "2031-04-01");
const issueOptions = frame.issues.flatMap(({ id, options }) =>
  [null, ...options].map((option) => [id, option?.id ?? null] as const),
);
const links = fc
  .array(fc.constantFrom(...issueOptions), { maxLength: 2 })
  .map((list) => list.map(([issue, option]) => ({ issue, option, by: [] })));

const claim: fc.Arbitrary<ClaimSketch> = fc
  .record({
    by: who,
    says: words,
    to: fc.option(who, { nil: undefined }),
    on: fc.option(when, { nil: undefined }),
    condition: fc.option(words, { nil: undefined }),
    move: fc.constantFrom(...MOVES),
    negated: fc.boolean(),
    links,
    review: fc.constantFrom(...REVIEWS, "accepted" as const, "accepted" as const),
    act: fc.constantFrom("act-1", "act-2", "act-9", null),
    within: fc.constantFrom(null, "c1"),
  })
  .map((sketch) => sketch as ClaimSketch);

const about = fc.dictionary(
  fc.constantFrom("quota", "fees", "patrols"),
  fc.constant(0).chain(() => fc.subarray([0, 1], { minLength: 1 })),
  { maxKeys: 2 },
);

const act: fc.Arbitrary<ActSketch> = fc
  .record({
    who: fc.subarray(KNOWN, { minLength: 1, maxLength: 2 }),
    to: fc.subarray(KNOWN, { maxLength: 1 }),
    kind: fc.constantFrom(...ACT_KINDS),
    when,
    about,
  })
  .map(({ about: terms, ...rest }) => {
    const named = Object.entries(terms).map(([id, options]) => {
      const issue = frame.issues.find((one) => one.id === id);
      return [id, options.map((k) => issue?.options[k].id ?? "")];
    });
    return { ...rest, about: Object.fromEntries(named) };
  });

const articles = fc
  .tuple(...["a", "b", "c"].map((id) => fc.array(claim, { maxLength: 6 }).map((list) => article(id, list))))
  .map((list): Article[] => list);
const inputs = fc
  .record({ record: fc.array(act, { maxLength: 8 }), made: articles })
  .map(({ record, made }) => input(record, made));

const PICTURES = {
  positionTable,
  statementTimeline,
  contradictions,
  whoSpeaksOfWhom,
  sharedDemands,
  issuesFromClaims: (from: PictureInput) => issuesFromClaims(from, { otherwise: "not so" }),
};

/** Without the acts that its claims became. */
const unbound = (one: Article): Article => ({
  ...one,
  claims: one.claims.map((said) => ({ ...said, act: null })),
});

const written = ({ id, when, who: by, says, quote, note }: Act): ActDocument => ({
  id,
  when,
  who: [...by],
  says,
  ...(quote === null ? {} : { quote }),
  ...(note === null ? {} : { note }),
});

const plain = (value: unknown) => JSON.stringify(value);

it("does not hang on the order of articles", () => {
  fc.assert(
    fc.property(inputs, (from) => {
      const turned = { ...from, articles: from.articles.toReversed() };
      for (const picture of Object.values(PICTURES))
        expect(plain(picture(turned))).toBe(plain(picture(from)));
    }),
  );
});

it("does not hang on what actors are called", () => {
  const names = new Map(KNOWN.map((id, k) => [id, `r-${KNOWN.length - k}`]));
  const renamed = <T>(value: T): T =>
    JSON.parse(plain(value), (key, one) =>
      typeof one === "string" && key !== "words" && key !== "name" ? (names.get(one) ?? one) : one,
    );
  fc.assert(
    fc.property(inputs, (from) => {
      const { frame: named, record, articles: made } = from;
      const other = {
        frame: renamed({ ...named, issues: [] }),
        record: renamed(record),
        articles: renamed(made),
      } as PictureInput;
      const turned = { ...other, frame: { ...other.frame, issues: named.issues } };
      for (const picture of Object.values(PICTURES))
        expect(plain(picture(turned))).toBe(plain(renamed(picture(from))));
    }),
  );
});

/** Every claim and act that a picture names, wherever in it. */
function named(value: unknown): { claims: ClaimPlace[]; acts: number[] } {
  const found = { claims: [] as ClaimPlace[], acts: [] as number[] };
  JSON.parse(plain(value), (key, one) => {
    if (one && typeof one === "object" && "claim" in one && "source" in one) found.claims.push(one);
    if (key === "act" && typeof one === "number") found.acts.push(one);
    if (key === "acts" && Array.isArray(one)) found.acts.push(...one);
    return one;
  });
  return found;
}

it("names acts that are there, and accepted claims only", () => {
  fc.assert(
    fc.property(inputs, (from) => {
      for (const picture of Object.values(PICTURES)) {
        const { claims, acts } = named(picture(from));
        for (const at of acts) expect(from.record[at]).toBeDefined();
        for (const place of claims) {
          const there = from.articles.find((one) => one.source === place.source)?.claims;
          expect(there?.find(({ id }) => id === place.claim)?.review).toBe("accepted");
        }
      }
    }),
  );
});

it("changes nothing with claims that are not accepted", () => {
  fc.assert(
    fc.property(inputs, (from) => {
      const accepted = from.articles.map((one) => ({
        ...one,
        claims: one.claims.filter(({ review }) => review === "accepted"),
      }));
      for (const picture of Object.values(PICTURES)) {
        expect(plain(picture({ ...from, articles: accepted }))).toBe(plain(picture(from)));
      }
    }),
  );
});

it("has the positions of the record where nobody speaks for another", () => {
  fc.assert(
    fc.property(inputs, (from) => {
      const alone = { ...from.frame, others: from.frame.others.map((one) => ({ ...one, speaksFor: null })) };
      const { rows } = positionTable({ ...from, frame: alone });
      const { voices } = positionsOf(from.record, alone);
      const latest = (act: number | undefined) => act ?? null;
      expect(
        rows.map(({ actor, cells }) => [
          actor,
          cells.map(({ last, moved }) => [latest(last?.act), moved.length]),
        ]),
      ).toEqual(
        voices.map(({ voice, cells }) => [
          voice,
          cells.map((cell) => [latest(cell.latest?.act), cell.moves.length]),
        ]),
      );
    }),
  );
});

it("takes a claim that denies what it tells of neither as asked for nor as refused", () => {
  fc.assert(
    fc.property(inputs, (from) => {
      const without = from.articles.map((one) => ({
        ...one,
        claims: one.claims.filter((said) => !isDeniedAhead(said)),
      }));
      const rest = { ...from, articles: without };
      expect(plain(sharedDemands(rest).unlinked)).toBe(plain(sharedDemands(from).unlinked));
      expect(plain(issuesFromClaims(rest, { otherwise: "not so" }).issues)).toBe(
        plain(issuesFromClaims(from, { otherwise: "not so" }).issues),
      );
      const free = { ...from, record: [], articles: without.map(unbound) };
      const all = { ...free, articles: from.articles.map(unbound) };
      const wanted = ({ kind }: { kind: string }) => kind !== "says-and-denies";
      expect(plain(contradictions(free).filter(wanted))).toBe(plain(contradictions(all).filter(wanted)));
    }),
  );
});

it("takes nothing that is said under a condition as contradicting anything", () => {
  fc.assert(
    fc.property(inputs, (from) => {
      for (const { earlier, later } of contradictions(from))
        expect([earlier.statement.conditional, later.statement.conditional]).toEqual([false, false]);
    }),
  );
});

it("drafts a case that reads back without an error, the same for every order of articles", () => {
  fc.assert(
    fc.property(articles, (made) => {
      const request = {
        sources: ["a", "b", "c"].map((id) => source(id)),
        acts: acts([{ who: "council", id: "act-1", quote: "Own words", note: "kept" }]).map(written),
        actors: frame.others.concat(frame.parties).map((one) => ({ ...one })),
        title: "Draft",
        otherwise: "Not so",
      };
      const draft = draftCase({ ...request, articles: made });
      expect(plain(draftCase({ ...request, articles: made.toReversed() }))).toBe(plain(draft));
      if (!draft.ok) return;
      const reading = caseFromDocuments(draft.documents, { folderName: "draft" });
      expect(reading.ok ? [] : reading.problems).toEqual([]);
      const places = new Set(made.flatMap((one) => one.claims.map(({ id }) => `${one.source} ${id}`)));
      for (const { source: from, claim: id } of named(draft.grounds).claims)
        expect(places).toContain(`${from} ${id}`);
    }),
    { numRuns: 60 },
  );
});

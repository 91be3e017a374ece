// What one side knows of itself: the issues, what it wants and refuses, and what it has without a deal, in points or in words alone.
import type { RoleIssue, RoleRule, RoleView } from "../../engine/questions/exercise-role.ts";
import type { AssumedNoDeal } from "../../engine/rehearsal/setup.ts";
import { useSteadyAnswer } from "../../engine/use-steady-answer.ts";
import { Estimate } from "../../parts/estimate.tsx";
import { Party } from "../../parts/party-mark.tsx";
import type { Catalogue } from "../../texts/catalogue.ts";
import { localeOf } from "../../texts/language.ts";
import { useLanguage, useTexts } from "../../texts/use-texts.ts";
import { type CourseWords, useCourseWords } from "../rehearsal/rehearsal-words.ts";

interface RoleSheetProps {
  readonly noDeal: AssumedNoDeal;
  readonly seat: number;
  readonly points: boolean;
}

export function RoleSheet({ noDeal, seat, points }: RoleSheetProps) {
  const { role } = useTexts().exercise;
  const { value } = useSteadyAnswer("exerciseRole", { noDeal, seat });
  if (!value) return null;
  return (
    <section className="part role-sheet" aria-labelledby="role-title">
      <h2 id="role-title">{role.title(value.name)}</h2>
      <p className="hint">{role.keep}</p>
      <p>
        <Party index={seat} name={value.name} /> {value.estimated && <Estimate />}
      </p>
      {value.summary !== null && <p>{value.summary}</p>}
      {value.about !== null && <p>{value.about}</p>}
      {value.estimated && <p className="hint">{role.estimated}</p>}
      <RoleBody {...{ role, points }} view={value} />
    </section>
  );
}

interface RoleBodyProps {
  readonly view: RoleView;
  readonly role: Catalogue["exercise"]["role"];
  readonly points: boolean;
}

function RoleBody({ view, role, points }: RoleBodyProps) {
  const words = useCourseWords();
  const together = points ? role.together : role.togetherPlain;
  return (
    <>
      <h3>{role.issuesTitle}</h3>
      {points && <p className="hint">{role.pointsHint}</p>}
      <dl className="role-issues">
        {view.issues.map((issue) => (
          <div key={issue.name}>
            <dt>
              {issue.name} <small>{importance(issue, role)}</small>
            </dt>
            <dd>
              {issue.about !== null && <p>{issue.about}</p>}
              <p>{optionsSaid(issue, { view, role, points, words })}</p>
            </dd>
          </div>
        ))}
      </dl>
      {view.together && <p>{together}</p>}
      <h3>{role.noDealTitle}</h3>
      <p>{noDealSaid(view, { role, points, words })}</p>
      {view.wants.length > 0 && (
        <>
          <h3>{role.wantsTitle}</h3>
          <Rules {...{ role }} rules={view.wants} />
        </>
      )}
      <h3>{role.refusesTitle}</h3>
      {view.refuses.length > 0 ? <Rules {...{ role }} rules={view.refuses} /> : <p>{role.refusesNothing}</p>}
    </>
  );
}

const MUCH = 0.6;
const SOME = 0.25;

function importance({ share }: RoleIssue, role: RoleBodyProps["role"]): string {
  if (share === 0) return role.mattersNot;
  if (share === 1) return role.mattersMost;
  if (share >= MUCH) return role.mattersMuch;
  return share >= SOME ? role.mattersSome : role.mattersLittle;
}

interface Saying {
  readonly role: RoleBodyProps["role"];
  readonly points: boolean;
  readonly words: CourseWords;
}

function optionsSaid(
  { options, share }: RoleIssue,
  { view, role, points, words }: Saying & { readonly view: RoleView },
): string {
  const said = options.map(({ name, points: worth }) =>
    points ? role.option(name, words.worth(view, worth)) : name,
  );
  const joined = said.join(" · ");
  return share === 0 ? role.same(joined) : role.bestToWorst(joined);
}

function noDealSaid({ noDeal, low, high }: RoleView, { role, points, words }: Saying): string {
  const side = { low, high };
  if (points) {
    return role.noDealPoints(words.worth(side, noDeal), words.worth(side, low), words.worth(side, high));
  }
  if (noDeal < low) return role.noDealBelow;
  if (noDeal > high) return role.noDealAbove;
  const tenths = high > low ? Math.round((10 * (noDeal - low)) / (high - low)) : 10;
  if (tenths === 0) return role.noDealWorst;
  return tenths === 10 ? role.noDealBest : role.noDealWithin(words.count(tenths));
}

function Rules({ rules, role }: { readonly rules: readonly RoleRule[]; readonly role: Saying["role"] }) {
  const either = new Intl.ListFormat(localeOf(useLanguage()), { type: "disjunction" });
  return (
    <ul>
      {rules.map(({ what, because }) => {
        const said = what.map(({ issue, options }) => role.term(issue, either.format(options))).join("; ");
        return (
          <li key={said}>
            {said}
            {because !== null && <p className="hint">{because}</p>}
          </li>
        );
      })}
    </ul>
  );
}

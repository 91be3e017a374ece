// How the courses end, beside what lies on the table now and no deal: what each side has, and the options of each package.
import { Button } from "react-aria-components/Button";
import type { CourseSide } from "../../../engine/rehearsal/course-view.ts";
import { Estimate } from "../../../parts/estimate.tsx";
import { Party } from "../../../parts/party-mark.tsx";
import { useCourseWords } from "../../../screens/rehearsal/rehearsal-words.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import type { CoursesView } from "../../questions/rehearsal-courses.ts";
import type { PartyHere } from "../../rehearsal/talks-here.ts";
import { useEndWords } from "./end-words.ts";

interface EndsTableProps {
  readonly courses: CoursesView;
  readonly parties: readonly PartyHere[];
  readonly issues: readonly string[];
  readonly onShow: (place: number) => void;
}

const MOST_ENDS = 12;

export function EndsTable({ courses: view, parties, issues, onShow }: EndsTableProps) {
  const { roomRehearsal: texts } = useTexts();
  const { count } = useCourseWords();
  const { ends, last, sides, courses } = view;
  const endWords = useEndWords(view);
  const columns = 1 + sides.length + issues.length;
  const more = ends.length - MOST_ENDS;
  const noDeals = sides.map(({ noDeal }) => noDeal);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, since nothing in it is filled in */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reached by keyboard */}
      <div className="table" role="group" aria-label={texts.caption} tabIndex={0}>
        <table>
          <caption>{texts.caption}</caption>
          <Head {...{ sides, parties, issues }} />
          <tbody className="rehearsed-rows">
            <Group columns={columns} title={texts.rehearsed} />
            {ends.slice(0, MOST_ENDS).map((end) => (
              <Row
                key={end.course}
                what={endWords.whole(end)}
                worth={end.agreed?.worth ?? noDeals}
                {...{ sides, issues }}
                options={end.agreed?.options ?? null}
              >
                {courses > 1 && end.course === view.shown.place && <small>{texts.shown}</small>}
                {courses > 1 && end.course !== view.shown.place && (
                  <Button
                    className="link"
                    aria-label={texts.watch(endWords.whole(end))}
                    onPress={() => onShow(end.course)}
                  >
                    {texts.watchShort}
                  </Button>
                )}
              </Row>
            ))}
          </tbody>
          <tbody>
            <Group columns={columns} title={texts.now} />
            {last.map(({ by, worth, options }) => (
              <Row key={by} what={texts.tabledLast(sides[by].name)} {...{ worth, options, sides, issues }} />
            ))}
            <Row what={texts.noDeal} worth={noDeals} options={null} {...{ sides, issues }} />
          </tbody>
        </table>
      </div>
      {more > 0 && <p className="hint">{texts.more(count(more))}</p>}
    </>
  );
}

interface HeadProps extends Pick<EndsTableProps, "parties" | "issues"> {
  readonly sides: readonly CourseSide[];
}

function Head({ sides, parties, issues }: HeadProps) {
  const { roomRehearsal: texts } = useTexts();
  return (
    <thead>
      <tr>
        <th scope="col">{texts.columnWhat}</th>
        {sides.map(({ name, estimated }, place) => (
          <th key={name} scope="col" className="number">
            <Party index={parties[place]?.index ?? place} name={name} />{" "}
            {estimated && <Estimate by={parties[place]?.by ?? null} />}
          </th>
        ))}
        {issues.map((issue) => (
          <th key={issue} scope="col">
            {issue}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Group({ columns, title }: { readonly columns: number; readonly title: string }) {
  return (
    <tr className="group">
      <th scope="rowgroup" colSpan={columns}>
        {title}
      </th>
    </tr>
  );
}

interface RowProps {
  readonly what: string;
  readonly worth: readonly (number | null)[];
  /** Null without a package. */
  readonly options: readonly string[] | null;
  readonly sides: readonly CourseSide[];
  readonly issues: readonly string[];
  readonly children?: React.ReactNode;
}

function Row({ what, worth, options, sides, issues, children }: RowProps) {
  const { roomRehearsal: texts } = useTexts();
  const words = useCourseWords();
  return (
    <tr>
      <th scope="row">
        {what} {children}
      </th>
      {sides.map((side, party) => {
        const own = worth[party];
        return (
          <td key={side.name} className="number">
            {typeof own === "number" ? words.worth(side, own) : texts.refused}
          </td>
        );
      })}
      {issues.map((issue, place) => (
        <td key={issue}>{options?.[place] ?? "–"}</td>
      ))}
    </tr>
  );
}

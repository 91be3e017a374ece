// The links of an exercise, each with whose sheets it holds; a file where a link would be too long.
import { Button } from "react-aria-components/Button";
import { writeRoute } from "../../app/route.ts";
import { Why } from "../../app/screen.tsx";
import type { GroundView } from "../../engine/questions/rehearsal-ground.ts";
import { useSteadyAnswer } from "../../engine/use-steady-answer.ts";
import { LONGEST_LINK } from "../../exercise/exercise.ts";
import type { ExerciseChoices, ExerciseLink } from "../../exercise/make-exercise.ts";
import { download, fileName } from "../../files/save-files.ts";
import { PartyMark } from "../../parts/party-mark.tsx";
import { useTexts } from "../../texts/use-texts.ts";
import { CopyButton } from "../exercise/copy-button.tsx";
import { useCourseWords } from "../rehearsal/rehearsal-words.ts";

interface LinksPartProps {
  readonly ground: GroundView;
  readonly choices: ExerciseChoices;
}

export function LinksPart({ ground, choices }: LinksPartProps) {
  const { teaching } = useTexts();
  const { set, explained } = teaching;
  const { value } = useSteadyAnswer("exerciseLinks", choices);
  return (
    <section className="part" aria-labelledby="links-title">
      <h2 id="links-title">
        {set.linksTitle} <Why explanation={explained.set} />
      </h2>
      <p className="hint">{set.fragment}</p>
      <ul className="plain links">
        {(value ?? []).map((link) => (
          <LinkLine key={link.seats.join(" ")} {...{ link, ground, choices }} />
        ))}
      </ul>
    </section>
  );
}

function LinkLine({ link, ground, choices }: LinksPartProps & { readonly link: ExerciseLink }) {
  const { set } = useTexts().teaching;
  const seats = ground.sides.flatMap((side, index) =>
    link.seats.includes(side.id) ? [{ side, index }] : [],
  );
  const [{ side }] = seats;
  const address = addressOf(link.payload);
  const isLong = address.length > LONGEST_LINK;
  return (
    <li>
      <h3>
        {seats.map(({ index }) => (
          <PartyMark key={index} index={index} />
        ))}{" "}
        {seats.length > 1 ? set.linkBoth : set.linkFor(side.name)}
      </h3>
      <p>{holdsSaid({ link, ground, choices }, set)}</p>
      {isLong ? (
        <LongLink {...{ link, ground, choices }} />
      ) : (
        <p className="row">
          <CopyButton text={address} label={set.copy} />
          <a href={address} target="_blank" rel="noreferrer" data-link={link.seats.join(" ")}>
            {set.open}
          </a>
        </p>
      )}
    </li>
  );
}

interface Holding extends LinksPartProps {
  readonly link: ExerciseLink;
}

interface HoldingWords {
  readonly holdsBoth: string;
  holdsOwn(side: string): string;
  holdsMachine(side: string): string;
}

function holdsSaid({ link, ground, choices }: Holding, words: HoldingWords): string {
  if (link.seats.length > 1) return words.holdsBoth;
  const isOwn = ({ id }: { readonly id: string }) => link.seats.includes(id);
  const own = ground.sides.find(isOwn)?.name ?? "";
  const other = ground.sides.find((side) => !isOwn(side))?.name ?? "";
  return choices.alone === null ? words.holdsOwn(own) : words.holdsMachine(other);
}

function LongLink({ link, ground }: Holding) {
  const { set } = useTexts().teaching;
  const { count } = useCourseWords();
  const door = addressOf("");
  const name = ground.sides.filter(({ id }) => link.seats.includes(id)).map((side) => side.name);
  const save = () =>
    download(link.payload, {
      name: `${fileName([set.fileName, ...name].join("-"))}.txt`,
      type: "text/plain",
    });
  return (
    <>
      <p>{set.tooLong(count(addressOf(link.payload).length), count(LONGEST_LINK))}</p>
      <p className="row">
        <Button onPress={save}>{set.save}</Button>
      </p>
      <p>
        {set.door}: <a href={door}>{door}</a>
      </p>
    </>
  );
}

function addressOf(payload: string): string {
  const page = `${location.origin}${location.pathname}`;
  return `${page}${writeRoute({ at: "exercise", payload })}`;
}

// One act as the timeline and the history of a position show it.
import type { PositionMove } from "@parley/engine/positions";
import type { SaidProblem } from "../../engine/said-problem.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { sourceAddress } from "../sources/address.ts";
import { changeWords, issueName } from "./move-words.ts";
import type { ReadRecord } from "./read-record.ts";
import type { RecordWords } from "./use-record-words.ts";
import { VoiceNames } from "./voice-name.tsx";

interface EntryProps {
  readonly act: number;
  readonly read: ReadRecord;
  readonly words: RecordWords;
  readonly moves: readonly PositionMove[];
  readonly problems?: readonly SaidProblem[];
  /** Shows the day, where no heading does. */
  readonly dated?: true;
}

export function ActEntry({ act: at, read, words, moves, problems = [], dated }: EntryProps) {
  const act = read.acts[at];
  const { texts } = words;
  const kinds = act.who.length > 1 ? texts.kindsOfSeveral : texts.kinds;
  return (
    <>
      <p className="act-head">
        {dated && <span className="act-day">{words.day(act.when)} </span>}
        <VoiceNames ids={act.who} {...{ read, words }} /> <strong>{kinds[act.kind]}</strong>
        {act.to.length > 0 && <span className="act-to"> {texts.timeline.to(words.voices(act.to))}</span>}
      </p>
      <p className="act-says" dir="auto">
        {act.says}
      </p>
      {act.quote !== null && (
        <p className="act-quote" dir="auto">
          <q>{act.quote}</q>
        </p>
      )}
      {moves.map((move) => (
        <MoveLine
          key={`${move.voice} ${move.issue}`}
          {...{ move, read, words, severally: act.who.length > 1 }}
        />
      ))}
      <AboutLine {...{ act: at, read, words }} />
      <SourceLine {...{ act: at, read, words }} />
      <SentenceLink {...{ act: at, read, words }} />
      {problems.map(({ text, severity, path }) => (
        <p key={`${path.join(" ")} ${text}`} className="problem" data-severity={severity}>
          {text}
        </p>
      ))}
    </>
  );
}

interface MoveProps extends Pick<EntryProps, "read" | "words"> {
  readonly move: PositionMove;
  readonly severally: boolean;
}

function MoveLine({ move, read, words, severally }: MoveProps) {
  const { texts } = words;
  const change = changeWords(move, read, words);
  const issue = issueName(read, move.issue);
  return (
    <p className="act-move">
      {severally ? texts.movedVoice(words.voice(move.voice), issue, change) : texts.moved(issue, change)}
      {!move.dated && <small> {texts.undated}</small>}
    </p>
  );
}

type LineProps = Pick<EntryProps, "act" | "read" | "words">;

function AboutLine({ act, read, words }: LineProps) {
  const { about } = read.acts[act];
  if (about.length === 0) return null;
  return (
    <ul className="act-about" aria-label={words.texts.timeline.about}>
      {about.map(({ issue, options }) => {
        const { id, name } = read.frame.issues[issue];
        return (
          <li key={id} dir="auto">
            {options.length === 0 ? name : words.texts.aboutOption(name, words.optionNames(issue, options))}
          </li>
        );
      })}
    </ul>
  );
}

function SourceLine({ act, read, words }: LineProps) {
  const { source, place, note } = read.acts[act];
  const found = read.frame.sources.find(({ id }) => id === source);
  const title = found?.title ?? source ?? "";
  const named = place === null ? title : title === "" ? place : words.texts.timeline.inSource(title, place);
  return (
    <>
      {named !== "" && <SourceName url={found?.url ?? null} text={named} />}
      {note !== null && (
        <p className="act-source" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}

/** To the place in the article that shows it. */
function SentenceLink({ act, read }: LineProps) {
  const { sources } = useTexts();
  const { source, evidence, says } = read.acts[act];
  if (source === null || evidence.length === 0) return null;
  const place = `${evidence[0].from}-${evidence[0].to}`;
  return (
    <p className="act-source">
      <a href={sourceAddress({ source, place })} aria-label={sources.record.seeSentenceOf(says)}>
        {sources.record.seeSentence}
      </a>
    </p>
  );
}

function SourceName({ url, text }: { readonly url: string | null; readonly text: string }) {
  return (
    <p className="act-source">
      {url !== null && /^https?:/.test(url) ? (
        <a href={url} target="_blank" rel="noreferrer" dir="auto">
          {text}
        </a>
      ) : (
        <span dir="auto">{text}</span>
      )}
    </p>
  );
}

import { AxisLabels } from "../design/AxisLabels.js";
import { type Axis, axisOf } from "../design/axis.js";
import { DotRange } from "../design/DotRange.js";
import { SourceWords } from "../design/SourceWords.js";
import { dayText, periodText } from "../language/days.js";
import { capital, figureText } from "../language/figure.js";
import { placeName } from "../language/place.js";
import { useText } from "../language/text.js";
import { ClaimLink } from "../toll/ClaimLink.js";
import { populationText } from "../toll/population.js";
import { speakerText } from "../toll/sentence.js";
import { flatten, type Speaker, type Thread, type Topic } from "./topics.js";

/** One measure in one place: a row a speaker on a common axis, parts and answers under the claim that they belong to. */
export function TopicTable({ topic }: { readonly topic: Topic }) {
  const t = useText();
  const figures = topic.speakers
    .flatMap(({ threads }) => threads)
    .flatMap(flatten)
    .filter((claim) => claim.unit === "people")
    .flatMap(({ figure }) => (figure === null ? [] : [{ ...figure, best: figure.value }]));
  const axis = figures.length === 0 ? null : axisOf(figures);
  const title = topic.measure === null ? t("claims.statements") : capital(t, t(`measure.${topic.measure}`));
  return (
    <section className="topic">
      <h2>
        {title}
        {topic.place === null ? null : (
          <>
            {" · "}
            <bdi>{typeof topic.place === "string" ? topic.place : placeName(t.language, topic.place)}</bdi>
            {typeof topic.place === "string" || !topic.place.kind || topic.place.kind === "country" ? null : (
              <small> {t(`kind.${topic.place.kind}`)}</small>
            )}
          </>
        )}
      </h2>
      <div className="tablewrap">
        <table className="figures claims">
          <caption className="hidden">{t("claims.caption", { topic: title })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("others.who")}</th>
              <th scope="col" className="n">
                {t("answer.figure")}
              </th>
              <th scope="col" className="barcell">
                <span className="hidden">{t("table.bar")}</span>
                {axis === null ? null : <AxisLabels axis={axis} />}
              </th>
              <th scope="col">{t("claims.words")}</th>
            </tr>
          </thead>
          {topic.speakers.map((speaker) => (
            <tbody key={speaker.key}>
              <SpeakerRow speaker={speaker} />
              {speaker.threads.map((thread) => (
                <ThreadRows key={thread.claim.id} thread={thread} axis={axis} depth={0} kind="claim" />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {axis?.logarithmic ? <p className="quiet">{t("table.logarithmic")}</p> : null}
    </section>
  );
}

/** The one name of a speaker whom reports here call by several. */
function SpeakerRow({ speaker: { organisation, threads } }: { readonly speaker: Speaker }) {
  const t = useText();
  const written = new Set(threads.map(({ claim }) => claim.speaker[0] ?? claim.publisher));
  if (organisation === null || written.size < 2) return null;
  return (
    <tr className="speaker">
      <th scope="rowgroup" colSpan={4}>
        <bdi>{organisation.names[t.language] ?? organisation.organisation}</bdi>
      </th>
    </tr>
  );
}

interface RowsProps {
  readonly thread: Thread;
  readonly axis: Axis | null;
  readonly depth: number;
  readonly kind: "claim" | "part" | "answer";
}

function ThreadRows({ thread, axis, depth, kind }: RowsProps) {
  const t = useText();
  const { claim, parts, answers } = thread;
  const { figure } = claim;
  const showBar = axis !== null && figure !== null && claim.unit === "people";
  return (
    <>
      <tr className={kind}>
        <th scope="row" style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
          {kind === "part" ? null : speakerText(t, claim.speaker, claim.publisher)}
          {claim.stance === "asserts" ? null : <b className="stance"> {t(`stance.${claim.stance}`)}</b>}
          <small>
            {" "}
            {kind === "part"
              ? t("others.of", { people: populationText(t, claim.population) })
              : populationText(t, claim.population)}
            {kind === "part" || claim.period === null
              ? null
              : ` · ${periodText(t, claim.period.from, claim.period.to, "short")}`}
            {kind === "part" || claim.published === null
              ? null
              : ` · ${t("claims.published", { day: dayText(t, claim.published, "short") })}`}
          </small>
        </th>
        <td className="n">
          <ClaimLink claim={claim}>
            {figure === null ? t("claims.noFigure") : figureText(t, figure, claim.unit)}
          </ClaimLink>
        </td>
        <td className="barcell">
          {showBar ? (
            <DotRange axis={axis} layer="claimed" low={figure.low} best={figure.value} high={figure.high} />
          ) : null}
        </td>
        <td className="quote">
          <SourceWords lang={claim.lang}>{claim.quote}</SourceWords>
        </td>
      </tr>
      {parts.map((part) => (
        <ThreadRows key={part.claim.id} thread={part} axis={axis} depth={depth + 1} kind="part" />
      ))}
      {answers.map((answer) => (
        <ThreadRows key={answer.claim.id} thread={answer} axis={axis} depth={depth + 1} kind="answer" />
      ))}
    </>
  );
}

import { FormattedMessage } from "react-intl";
import { dayText, periodPhrase } from "../language/days.js";
import { genderOf, kindsText } from "../language/figure.js";
import { type PlaceName, placePhrase } from "../language/place.js";
import { isolate } from "../language/isolate.js";
import { type Text, useText } from "../language/text.js";
import { KnownChooser } from "./choosers/KnownChooser.js";
import { MeasureChooser } from "./choosers/MeasureChooser.js";
import { PeopleChooser } from "./choosers/PeopleChooser.js";
import { PeriodChooser } from "./choosers/PeriodChooser.js";
import { PlaceChooser } from "./choosers/PlaceChooser.js";
import { partyText } from "./keys.js";
import type { TollSearch } from "./scope.js";
import type { ChangeToll } from "./useToll.js";

interface Props {
  readonly search: TollSearch;
  readonly place: PlaceName | null;
  readonly change: ChangeToll;
}

/** The question as the heading of its page. */
export function Question(props: Props) {
  return (
    <h1 className="question">
      <QuestionSentence {...props} />
    </h1>
  );
}

function partiesText(t: Text, parties: readonly string[]): string {
  return parties.map((party) => isolate(t, partyText(t, party))).join(t("list.comma"));
}

/** The question in a sentence that is also the control: each part in italics opens its chooser. */
export function QuestionSentence({ search, place, change }: Props) {
  const t = useText();
  const { people, parties, measure, from, to, knownOn } = search;
  const [only] = people;
  const whom =
    only === undefined
      ? t("of.people")
      : people.length === 1
        ? t(`of.${only}`)
        : t("of.several", { kinds: kindsText(t, people) });
  return (
    <FormattedMessage
      id="question"
      values={{
        people: (
          <PeopleChooser
            label={parties.length === 0 ? whom : t("of.parties", { whom, parties: partiesText(t, parties) })}
            chosen={people}
            parties={parties}
            change={change}
          />
        ),
        measure: (
          <MeasureChooser label={t(`asked.${measure}`, { g: genderOf(people) })} chosen={measure} change={change} />
        ),
        place: (
          <PlaceChooser
            label={
              search.place === null
                ? t("place.everywhere")
                : placePhrase(t, place ?? { id: search.place, name: search.place })
            }
            chosen={place}
            change={change}
          />
        ),
        period: <PeriodChooser label={periodPhrase(t, from, to)} from={from} to={to} change={change} />,
        known: (
          <KnownChooser
            label={knownOn === null ? t("known.today") : t("known.on", { day: dayText(t, knownOn) })}
            chosen={knownOn}
            change={change}
          />
        ),
      }}
    />
  );
}

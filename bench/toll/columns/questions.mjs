// What the benchmark asks: for each query, questions of the index and the parameters of the same question in SQL.
import { FIRST_DAY, landOf, mulberry32 } from "./war.mjs";

const DAY = 86_400;

/** `runs` questions of each query, drawn as the rows are: large countries and towns come more often. */
export function questionsOf(seed, runs, { EVERYTHING, firstDayOf, monthOf }) {
  const land = landOf(seed);
  const random = mulberry32(seed + 1000);
  const skewed = (n) => Math.floor(n * random() ** 3);
  const known = () => Math.floor((FIRST_DAY + 365 + random() * 5100) * DAY);
  const country = () => {
    const share = random();
    return land.find(({ upTo }) => share <= upTo) ?? land[0];
  };
  const firstMonth = monthOf(FIRST_DAY);
  const made = (make) => Array.from({ length: runs }, make);
  return {
    partyMonth: {
      keys: ["party", "month"],
      asked: made(() => ({ question: { ...EVERYTHING, by: ["party", "month"] }, parameters: [] })),
    },
    partyMonthKnown: {
      keys: ["party", "month"],
      asked: made(() => {
        const knownOn = known();
        return { question: { ...EVERYTHING, by: ["party", "month"], knownOn }, parameters: [knownOn] };
      }),
    },
    countryYears: {
      keys: ["party", "year"],
      asked: made(() => {
        const knownOn = known();
        const from = FIRST_DAY + Math.floor(random() * 3000);
        const to = from + 365 + Math.floor(random() * 2400);
        const place = { country: country().country, admin1: null, town: null };
        return {
          question: { ...EVERYTHING, by: ["party", "year"], knownOn, from, to, place },
          parameters: [knownOn, place.country, from, to, monthOf(from), monthOf(to)],
        };
      }),
    },
    clusters: {
      keys: ["party"],
      asked: made(() => {
        const knownOn = known();
        return { question: { ...EVERYTHING, by: ["party"], knownOn, per: "cluster" }, parameters: [knownOn] };
      }),
    },
    countryClusters: {
      keys: ["party"],
      asked: made(() => {
        const knownOn = known();
        const month = firstMonth + Math.floor(random() * 100);
        const [from, to] = [firstDayOf(month), firstDayOf(month + 12 + Math.floor(random() * 60)) - 1];
        const place = { country: country().country, admin1: null, town: null };
        return {
          question: { ...EVERYTHING, by: ["party"], knownOn, per: "cluster", from, to, place },
          parameters: [knownOn, place.country, from, to],
        };
      }),
    },
    townMonth: {
      keys: [],
      asked: made(() => {
        const { country: number, provinces } = country();
        const { admin1, firstTown, towns } = provinces[skewed(provinces.length)];
        const place = { country: number, admin1, town: firstTown + skewed(towns) };
        const month = firstMonth + Math.floor(random() * 180);
        const [from, to] = [firstDayOf(month), firstDayOf(month + 1) - 1];
        return {
          question: { ...EVERYTHING, from, to, place },
          parameters: [place.town, admin1, number, month, from, to],
        };
      }),
    },
  };
}

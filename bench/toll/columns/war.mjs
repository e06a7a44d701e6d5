// A seeded war of counts: countries and towns of very different sizes, clusters of one to five records, late knowledge,
// revised versions, coarse dates and places, missing bests and highs. Rows come cluster by cluster, not in known order.

export const COUNTRIES = 50;
export const PARTIES = 24;
export const FIRST_DAY = 14610; // 2010-01-01
const DAYS = 5479; // to the end of 2024
const DAY = 86_400;
const LAST_KNOWN = (FIRST_DAY + DAYS + 365) * DAY;

/** Tommy Ettinger's mulberry32 (public domain): numbers from 0 to below 1. */
export function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The countries with their shares, their provinces and towns, and who fights there. */
export function landOf(seed) {
  const random = mulberry32(seed);
  let admin1 = 0;
  let town = 0;
  const countries = Array.from({ length: COUNTRIES }, (_, c) => {
    const provinces = Array.from({ length: 5 + Math.floor(random() * 20) }, () => {
      admin1 += 1;
      const towns = 20 + Math.floor(random() * 180);
      town += towns;
      return { admin1, firstTown: town - towns + 1, towns };
    });
    const parties = Array.from({ length: 3 + Math.floor(random() * 3) }, () => 1 + Math.floor(random() * PARTIES));
    return { country: c + 1, provinces, parties, share: 1 / (c + 1) ** 0.9 };
  });
  const whole = countries.reduce((sum, { share }) => sum + share, 0);
  let before = 0;
  for (const country of countries) {
    before += country.share / whole;
    country.upTo = before;
  }
  return countries;
}

/** About `count` rows, at most four more. The same object is given each time, with the row's fields in it. */
export function* warRows(count, seed, { firstId = 0, firstCluster = 0 } = {}) {
  const land = landOf(seed);
  const random = mulberry32(seed + 1 + firstId);
  const below = (n) => Math.floor(random() * n);
  const skewed = (n) => Math.floor(n * random() ** 3);
  const row = { id: firstId };
  for (let cluster = firstCluster; row.id < firstId + count; cluster += 1) {
    const share = random();
    const { country, provinces, parties } = land.find(({ upTo }) => share <= upTo) ?? land[0];
    const province = provinces[skewed(provinces.length)];
    const town = province.firstTown + skewed(province.towns);
    const day = FIRST_DAY + Math.floor(DAYS * (0.1 * random() + 0.9 * random() ** 0.7));
    const size = 1 + Math.floor(14 * random() ** 4);
    const records = 1 + below(5);
    for (let record = 0; record < records; record += 1) {
      const place = random();
      const coarse = random() < 0.03;
      const length = coarse ? 28 + below(90) : random() < 0.1 ? below(4) : 0;
      const low = Math.max(0, size - below(3));
      const best = low + below(size + 1);
      Object.assign(row, {
        cluster,
        country,
        admin1: place < 0.01 ? 0 : province.admin1,
        town: place < 0.03 ? 0 : town,
        dayFrom: coarse ? day - below(length) : day,
        party: parties[random() < 0.7 ? cluster % parties.length : below(parties.length)],
        status: below(3),
        sex: below(3),
        age: below(3),
        grade: below(5),
        low,
        best: random() < 0.02 ? null : best,
        high: random() < 0.03 ? null : best + below(size + 2),
      });
      row.dayTo = row.dayFrom + length;
      const late = random() < 0.7 ? random() * 10 : random() ** 2 * 1000;
      row.knownFrom = Math.min(LAST_KNOWN - 3, Math.floor((day + 1 + late) * DAY + random() * DAY));
      row.knownTo = null;
      if (random() >= 0.05) {
        yield row;
        row.id += 1;
        continue;
      }
      row.knownTo = Math.min(LAST_KNOWN - 2, row.knownFrom + 3600 + Math.floor(random() * 400 * DAY));
      yield row;
      row.id += 1;
      row.knownFrom = row.knownTo;
      row.knownTo = random() < 0.1 ? LAST_KNOWN : null;
      row.low += 1;
      row.best = row.best === null ? null : row.best + 1;
      row.high = row.high === null ? null : row.high + 1;
      row.grade = Math.max(0, row.grade - 1);
      yield row;
      row.id += 1;
    }
  }
}

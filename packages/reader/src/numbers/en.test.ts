import { describe, expect, it } from "vitest";
import { read } from "./reading.fixture.js";

const EXAMPLES: [string, [string, string][]][] = [
  ["At least 143 people died", [["At least 143", "143 at-least 143.."]]],
  ["no fewer than 30 wounded", [["no fewer than 30", "30 at-least 30.."]]],
  ["40 or more", [["40 or more", "40 at-least 40.."]]],
  [
    "40+ dead, >50, <10",
    [
      ["40+", "40 at-least 40.."],
      [">50", "50 more-than 51.."],
      ["<10", "10 less-than 0..9"],
    ],
  ],
  ["12 people at least were hurt", [["12", "12 at-least 12.."]]],
  [
    "12 hurt, at least 3 of them badly",
    [
      ["12", "12"],
      ["at least 3", "3 at-least 3.."],
    ],
  ],
  [
    "more than 200 and over 300",
    [
      ["more than 200", "200 more-than 201.."],
      ["over 300", "300 more-than 301.."],
    ],
  ],
  ["up to 120,000", [["up to 120,000", "120000 at-most 0..120000"]]],
  ["fewer than a hundred", [["fewer than a hundred", "100 less-than 0..99"]]],
  ["some 40 of some soldiers over the years", [["some 40", "40 about 36..44"]]],
  [
    "abt 30, arnd 12, ~25",
    [
      ["abt 30", "30 about 27..33"],
      ["arnd 12", "12 about 11..13"],
      ["~25", "25 about 23..28"],
    ],
  ],
  ["nearly 400", [["nearly 400", "400 nearly 360..399"]]],
  [
    "a dozen traders, half a dozen boys",
    [
      ["a dozen", "12 about 11..13"],
      ["half a dozen", "6 about 5..7"],
    ],
  ],
  [
    "half a million, 1.2 million, 1.2bn",
    [
      ["half a million", "500000"],
      ["1.2 million", "1200000"],
      ["1.2bn", "1200000000"],
    ],
  ],
  ["three and a half million", [["three and a half million", "3500000"]]],
  ["two hundred and five", [["two hundred and five", "205"]]],
  [
    "killed 2 thousand 15 others",
    [
      ["2 thousand", "2000"],
      ["15", "15"],
    ],
  ],
  [
    "3 hundred and 2 hundred",
    [
      ["3 hundred", "300"],
      ["2 hundred", "200"],
    ],
  ],
  ["350,000 or 350.000 or 350 000 or 350'000", ["350,000", "350.000", "350 000", "350'000"].map((t) => [t, "350000"])],
  [
    "12.5% and 58 per cent",
    [
      ["12.5%", "0.125 share"],
      ["58 per cent", "0.58 share"],
    ],
  ],
  ["more than half of them", [["more than half", "0.5 more-than 0.5.. share"]]],
  [
    "most of them, at most 5",
    [
      ["most of", "0.5 more-than 0.5.. share"],
      ["at most 5", "5 at-most 0..5"],
    ],
  ],
  [
    "two thirds, one in five, 9 out of 10",
    [
      ["two thirds", "0.6667 share"],
      ["one in five", "0.2 share"],
      ["9 out of 10", "0.9 share"],
    ],
  ],
  [
    "14 out of 30 children; two in five days",
    [
      ["14", "14"],
      ["30", "30"],
      ["two", "2"],
      ["five", "5"],
    ],
  ],
  [
    "a third of the dead in the third attack",
    [
      ["a third", "0.3333 share"],
      ["third", "3 ordinal"],
    ],
  ],
  [
    "the 25th, the twenty-fifth, the first",
    [
      ["25th", "25 ordinal"],
      ["twenty-fifth", "25 ordinal"],
      ["first", "1 ordinal"],
    ],
  ],
  [
    "several, dozens, a few hundred",
    [
      ["several", "- several 3..9"],
      ["dozens", "- dozens 20..99"],
      ["a few hundred", "- hundreds 200..999"],
    ],
  ],
  ["tens of thousands", [["tens of thousands", "- tens-of-thousands 20000..99999"]]],
  ["hundreds of thousands", [["hundreds of thousands", "- hundreds-of-thousands 200000..999999"]]],
  ["between 20 and 30", [["between 20 and 30", "25 between 20..30"]]],
  ["between two hundred and three hundred", [["between two hundred and three hundred", "250 between 200..300"]]],
  [
    "15 to 20, 15-20, two or three",
    [
      ["15 to 20", "17.5 between 15..20"],
      ["15-20", "17.5 between 15..20"],
      ["two or three", "2.5 between 2..3"],
    ],
  ],
  [
    "2 to 3 million; two to three hundred",
    [
      ["2 to 3 million", "2500000 between 2000000..3000000"],
      ["two to three hundred", "250 between 200..300"],
    ],
  ],
  ["20-30 %", [["20-30 %", "0.25 between 0.2..0.3 share"]]],
  [
    "the toll rose from 17 to 22",
    [
      ["17", "17"],
      ["22", "22"],
    ],
  ],
  ["more than 20 but fewer than 35", [["more than 20 but fewer than 35", "27.5 between 21..34"]]],
  ["on 2016-02-01 at 12:30", ["2016", "02", "01", "12", "30"].map((t) => [t, String(Number(t))])],
  ["the M23 in 192.168.1.2", ["192", "168", "1", "2"].map((t) => [t, t])],
  [
    "1O dead, l43 wounded, 5 litres",
    [
      ["1O", "10"],
      ["l43", "143"],
      ["5", "5"],
    ],
  ],
  [
    "40-odd men, the most violent, he scores 3, scores of men",
    [
      ["40-odd", "40 about 36..44"],
      ["3", "3"],
      ["scores of", "- dozens 20..99"],
    ],
  ],
  ["a man, an hour, one child, this one", [["one", "1"]]],
];

describe("numbers in English", () => {
  it.each(EXAMPLES)("%s", (text, expected) => {
    expect(read(text, "en")).toEqual(expected);
  });
});

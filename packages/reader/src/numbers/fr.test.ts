import { describe, expect, it } from "vitest";
import { read } from "./reading.fixture.js";

const EXAMPLES: [string, [string, string][]][] = [
  ["Au moins 31 personnes", [["Au moins 31", "31 at-least 31.."]]],
  ["pas moins d'une centaine", [["pas moins d'une centaine", "100 at-least 100.."]]],
  [
    "40 morts au moins, 30 ou plus",
    [
      ["40", "40 at-least 40.."],
      ["30 ou plus", "30 at-least 30.."],
    ],
  ],
  ["plus de 12 millions", [["plus de 12 millions", "12000000 more-than 12000001.."]]],
  ["En plus des 169 rebelles", [["169", "169"]]],
  [
    "jusqu'à 200, au plus 20",
    [
      ["jusqu'à 200", "200 at-most 0..200"],
      ["au plus 20", "20 at-most 0..20"],
    ],
  ],
  ["moins de dix", [["moins de dix", "10 less-than 0..9"]]],
  ["quelque 575 000 déplacés", [["quelque 575 000", "575000 about 517500..632500"]]],
  [
    "quelques 500 morts, quelques soldats",
    [
      ["quelques 500", "500 about 450..550"],
      ["quelques", "- several 3..9"],
    ],
  ],
  [
    "une soixantaine, une bonne centaine",
    [
      ["une soixantaine", "60 about 54..66"],
      ["une bonne centaine", "100 about 90..110"],
    ],
  ],
  ["une dizaine de milliers", [["une dizaine de milliers", "10000 about 9000..11000"]]],
  ["des dizaines de milliers", [["des dizaines de milliers", "- tens-of-thousands 20000..99999"]]],
  [
    "plusieurs centaines, des milliers",
    [
      ["plusieurs centaines", "- hundreds 200..999"],
      ["des milliers", "- thousands 2000..9999"],
    ],
  ],
  ["près de quatre millions", [["près de quatre millions", "4000000 nearly 3600000..3999999"]]],
  [
    "soixante-dix-neuf, quatre-vingt-douze",
    [
      ["soixante-dix-neuf", "79"],
      ["quatre-vingt-douze", "92"],
    ],
  ],
  [
    "septante-neuf, nonante-deux, soixante et onze",
    [
      ["septante-neuf", "79"],
      ["nonante-deux", "92"],
      ["soixante et onze", "71"],
    ],
  ],
  [
    "cent un, mille un, deux cent deux mille",
    [
      ["cent un", "101"],
      ["mille un", "1001"],
      ["deux cent deux mille", "202000"],
    ],
  ],
  [
    "un demi-million, un million et demi, 1,5 million",
    [
      ["un demi-million", "500000"],
      ["un million et demi", "1500000"],
      ["1,5 million", "1500000"],
    ],
  ],
  [
    "un billion, 2,3 milliards",
    [
      ["un billion", "1000000000000"],
      ["2,3 milliards", "2300000000"],
    ],
  ],
  [
    "12,5 % et 58 pour cent",
    [
      ["12,5 %", "0.125 share"],
      ["58 pour cent", "0.58 share"],
    ],
  ],
  [
    "dont un tiers d'enfants, la moitié",
    [
      ["un tiers", "0.3333 share"],
      ["moitié", "0.5 share"],
    ],
  ],
  [
    "près de la moitié, plus de la moitié",
    [
      ["près de la moitié", "0.5 nearly 0.45..0.5 share"],
      ["plus de la moitié", "0.5 more-than 0.5.. share"],
    ],
  ],
  [
    "le tiers des blessés, les trois quarts",
    [
      ["tiers", "0.3333 share"],
      ["trois quarts", "0.75 share"],
    ],
  ],
  [
    "un sur trois, une personne sur cinq",
    [
      ["un sur trois", "0.3333 share"],
      ["une personne sur cinq", "0.2 share"],
    ],
  ],
  ["la plupart", [["la plupart", "0.5 more-than 0.5.. share"]]],
  [
    "le 228e assaut, le 1er, vingt-cinquième",
    [
      ["228e", "228 ordinal"],
      ["1er", "1 ordinal"],
      ["vingt-cinquième", "25 ordinal"],
    ],
  ],
  [
    "entre 15 et 20, de 15 à 20, 15-20",
    [
      ["entre 15 et 20", "17.5 between 15..20"],
      ["15 à 20", "17.5 between 15..20"],
      ["15-20", "17.5 between 15..20"],
    ],
  ],
  ["entre deux cents et trois cents", [["entre deux cents et trois cents", "250 between 200..300"]]],
  [
    "deux à trois cents, deux ou trois mille",
    [
      ["deux à trois cents", "250 between 200..300"],
      ["deux ou trois mille", "2500 between 2000..3000"],
    ],
  ],
  [
    "est passé de 43 à 48",
    [
      ["43", "43"],
      ["48", "48"],
    ],
  ],
  [
    "1.234.567, 350'000, 3\u202f850, 12\u00a0350",
    [
      ["1.234.567", "1234567"],
      ["350'000", "350000"],
      ["3\u202f850", "3850"],
      ["12\u00a0350", "12350"],
    ],
  ],
  ["un homme et une femme", []],
  [
    "une 20aine de morts, cent et quelques",
    [
      ["20aine", "20 about 18..22"],
      ["cent et quelques", "100 more-than 101.."],
    ],
  ],
  [
    "10 M d'euros, le 10, M. Diallo",
    [
      ["10 M", "10000000"],
      ["10", "10"],
    ],
  ],
];

describe("numbers in French", () => {
  it.each(EXAMPLES)("%s", (text, expected) => {
    expect(read(text, "fr")).toEqual(expected);
  });
});

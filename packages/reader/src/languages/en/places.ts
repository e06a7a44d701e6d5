import type { PlaceNounRow } from "../pack.js";

export const PLACE_NOUNS: readonly PlaceNounRow[] = [
  {
    forms:
      "camp[s]|site|displacement site|market|mkt|hospital|hosp|clinic|school|mosque|church|monastery|neighbourhood|neighborhood|quarter|street|road|bridge|checkpoint|crossing|border crossing|airport|airbase|air base|base|prison|square|valley|hill|mountain|mount|lake|river|island|bay|beach|coast|forest|mine|refugee camp|displacement camp|junction|roundabout|dam|port|barracks|university|wadi|jabal|mt|suburb|suburbs|districts|neighbourhoods|neighborhoods|quarters|outskirts|pass",
    rank: 0,
  },
  { forms: "village[s]|vlg|vill|hamlet|town[s]|city|township|tsp|locality|settlement|oasis|capital", rank: 1 },
  {
    forms:
      "district|county|territory|commune|department|subdistrict|sub-district|municipality|countryside|cercle|woreda|zone|enclave|pocket",
    rank: 2,
  },
  { forms: "province[s]|governorate[s]|region[s]|state[s]|oblast|prefecture|division", rank: 3 },
  {
    forms:
      "southern|northern|eastern|western|central|north-eastern|north-western|south-eastern|south-western|northeastern|northwestern|southeastern|southwestern|north-east|north-west|south-east|south-west|northeast|northwest|southeast|southwest|upper|lower",
    rank: 3,
  },
  { forms: "country|republic|kingdom", rank: 4 },
];

// Places that stand without a noun or a preposition in headings and lists, largest regions of wars that agencies cover.
export const PLACE_NAMES: readonly PlaceNounRow[] = [
  {
    forms:
      "gaza strip|west bank|darfur|north darfur|south darfur|west darfur|central darfur|kordofan|north kordofan|south kordofan|west kordofan|al jazirah|gezira|north kivu|south kivu|ituri|tigray|amhara|oromia|sahel|rakhine|rakhine state|shan state|kachin|kayah|sagaing|chin state|donbas|donetsk region|luhansk region|kherson region|zaporizhzhia region|borno|borno state|zamfara|cabo delgado|eastern ghouta|blue nile|white nile|helmand|kunduz|idlib province|aleppo province",
    rank: 3,
  },
];

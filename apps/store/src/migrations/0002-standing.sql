-- What the ledger comes to: one row for each version of a thing, standing as known from known_from until before
-- known_to, as the ledger stood from entry seq_from until before entry seq_to. `bilan rebuild` makes these tables again.

CREATE TABLE standing.observatory (
  subject    text COLLATE "C" NOT NULL,
  part       text COLLATE "C" NOT NULL,
  entry      text COLLATE "C" NOT NULL,
  known_from timestamptz NOT NULL,
  known_to   timestamptz CHECK (known_to > known_from),
  seq_from   bigint NOT NULL,
  seq_to     bigint CHECK (seq_to > seq_from),
  body       jsonb,
  PRIMARY KEY (subject, part, seq_from, known_from)
);

CREATE TABLE standing.report (
  subject    text COLLATE "C" NOT NULL,
  part       text COLLATE "C" NOT NULL,
  entry      text COLLATE "C" NOT NULL,
  known_from timestamptz NOT NULL,
  known_to   timestamptz CHECK (known_to > known_from),
  seq_from   bigint NOT NULL,
  seq_to     bigint CHECK (seq_to > seq_from),
  body       jsonb,
  blob text COLLATE "C" GENERATED ALWAYS AS (body ->> 'blob') STORED,
  publisher text GENERATED ALWAYS AS (body ->> 'publisher') STORED,
  published text COLLATE "C" GENERATED ALWAYS AS (body ->> 'published') STORED,
  words text GENERATED ALWAYS AS (lower(coalesce(body ->> 'title', '') || ' ' || coalesce(body ->> 'publisher', ''))) STORED,
  PRIMARY KEY (subject, part, seq_from, known_from)
);

CREATE TABLE standing.reading (
  subject    text COLLATE "C" NOT NULL,
  part       text COLLATE "C" NOT NULL,
  entry      text COLLATE "C" NOT NULL,
  known_from timestamptz NOT NULL,
  known_to   timestamptz CHECK (known_to > known_from),
  seq_from   bigint NOT NULL,
  seq_to     bigint CHECK (seq_to > seq_from),
  body       jsonb,
  PRIMARY KEY (subject, part, seq_from, known_from)
);

CREATE TABLE standing.claim (
  subject    text COLLATE "C" NOT NULL,
  part       text COLLATE "C" NOT NULL,
  entry      text COLLATE "C" NOT NULL,
  known_from timestamptz NOT NULL,
  known_to   timestamptz CHECK (known_to > known_from),
  seq_from   bigint NOT NULL,
  seq_to     bigint CHECK (seq_to > seq_from),
  body       jsonb,
  measure text GENERATED ALWAYS AS (body ->> 'measure') STORED,
  part_of text COLLATE "C" GENERATED ALWAYS AS (body ->> 'partOf') STORED,
  about text COLLATE "C" GENERATED ALWAYS AS (body ->> 'about') STORED,
  speakers text GENERATED ALWAYS AS (lower(body ->> 'speaker')) STORED,
  words text GENERATED ALWAYS AS (lower(coalesce(body #>> '{place,name}', '') || ' ' || coalesce(body #>> '{place,in}', ''))) STORED,
  first_day text COLLATE "C" GENERATED ALWAYS AS (body #>> '{period,from}') STORED,
  last_day text COLLATE "C" GENERATED ALWAYS AS (body #>> '{period,to}') STORED,
  PRIMARY KEY (subject, part, seq_from, known_from)
);
CREATE INDEX claim_about ON standing.claim (subject, about);
CREATE INDEX claim_whole ON standing.claim (subject, part_of);

CREATE TABLE standing.event (
  subject    text COLLATE "C" NOT NULL,
  part       text COLLATE "C" NOT NULL,
  entry      text COLLATE "C" NOT NULL,
  known_from timestamptz NOT NULL,
  known_to   timestamptz CHECK (known_to > known_from),
  seq_from   bigint NOT NULL,
  seq_to     bigint CHECK (seq_to > seq_from),
  body       jsonb,
  PRIMARY KEY (subject, part, seq_from, known_from)
);

CREATE TABLE standing.warning (
  subject    text COLLATE "C" NOT NULL,
  part       text COLLATE "C" NOT NULL,
  entry      text COLLATE "C" NOT NULL,
  known_from timestamptz NOT NULL,
  known_to   timestamptz CHECK (known_to > known_from),
  seq_from   bigint NOT NULL,
  seq_to     bigint CHECK (seq_to > seq_from),
  body       jsonb,
  PRIMARY KEY (subject, part, seq_from, known_from)
);

CREATE TABLE standing.incident (
  subject    text COLLATE "C" NOT NULL,
  part       text COLLATE "C" NOT NULL,
  entry      text COLLATE "C" NOT NULL,
  known_from timestamptz NOT NULL,
  known_to   timestamptz CHECK (known_to > known_from),
  seq_from   bigint NOT NULL,
  seq_to     bigint CHECK (seq_to > seq_from),
  body       jsonb,
  measure text GENERATED ALWAYS AS (body ->> 'measure') STORED,
  dataset text GENERATED ALWAYS AS (body ->> 'dataset') STORED,
  first_day text COLLATE "C" GENERATED ALWAYS AS (body #>> '{when,from}') STORED,
  last_day text COLLATE "C" GENERATED ALWAYS AS (body #>> '{when,to}') STORED,
  words text GENERATED ALWAYS AS (lower(coalesce(body ->> 'where', '') || ' ' || coalesce(body ->> 'parties', '') || ' ' || coalesce(body ->> 'note', '') || ' ' || coalesce(body ->> 'speakers', '') || ' ' || coalesce(body ->> 'citations', ''))) STORED,
  PRIMARY KEY (subject, part, seq_from, known_from)
);
CREATE INDEX incident_days ON standing.incident (first_day, last_day);
CREATE INDEX incident_entry ON standing.incident (entry);

CREATE TABLE standing.import (
  subject    text COLLATE "C" NOT NULL,
  part       text COLLATE "C" NOT NULL,
  entry      text COLLATE "C" NOT NULL,
  known_from timestamptz NOT NULL,
  known_to   timestamptz CHECK (known_to > known_from),
  seq_from   bigint NOT NULL,
  seq_to     bigint CHECK (seq_to > seq_from),
  body       jsonb,
  PRIMARY KEY (subject, part, seq_from, known_from)
);

CREATE TABLE standing.gazetteer (
  subject    text COLLATE "C" NOT NULL,
  part       text COLLATE "C" NOT NULL,
  entry      text COLLATE "C" NOT NULL,
  known_from timestamptz NOT NULL,
  known_to   timestamptz CHECK (known_to > known_from),
  seq_from   bigint NOT NULL,
  seq_to     bigint CHECK (seq_to > seq_from),
  body       jsonb,
  PRIMARY KEY (subject, part, seq_from, known_from)
);

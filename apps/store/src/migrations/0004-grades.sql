-- Which claims tell of an incident, what persons decided of its grade (both by incident), and of a source (by organisation).

CREATE TABLE standing.link (
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

CREATE TABLE standing.grade (
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

CREATE TABLE standing.rating (
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

-- The ledger, what lies beside it, and the gazetteer.

CREATE TABLE bilan.entry (
  seq       bigint PRIMARY KEY CHECK (seq > 0),
  id        text COLLATE "C" NOT NULL UNIQUE,
  -- As text: the hash covers the instant as it was written.
  at        text COLLATE "C" NOT NULL,
  actor     text NOT NULL,
  kind      text COLLATE "C" NOT NULL,
  subject   text COLLATE "C" NOT NULL,
  body      jsonb NOT NULL,
  prev_hash text COLLATE "C" NOT NULL CHECK (prev_hash ~ '^[0-9a-f]{64}$'),
  hash      text COLLATE "C" NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$')
);
CREATE INDEX entry_subject ON bilan.entry (subject, seq);

CREATE FUNCTION bilan.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only: % of % refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON bilan.entry
  FOR EACH STATEMENT EXECUTE FUNCTION bilan.refuse_change();
-- ALWAYS: also in sessions that switch ordinary triggers off as a replica does.
ALTER TABLE bilan.entry ENABLE ALWAYS TRIGGER entry_is_append_only;

CREATE FUNCTION bilan.refuse_gap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE broken bigint;
BEGIN
  SELECT min(added.seq) INTO broken
    FROM added LEFT JOIN bilan.entry AS before ON before.seq = added.seq - 1
   WHERE added.prev_hash IS DISTINCT FROM CASE WHEN added.seq = 1 THEN repeat('0', 64) ELSE before.hash END;
  IF broken IS NOT NULL THEN
    RAISE EXCEPTION 'entry % does not follow the one before', broken USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER entry_follows AFTER INSERT ON bilan.entry REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION bilan.refuse_gap();
ALTER TABLE bilan.entry ENABLE ALWAYS TRIGGER entry_follows;

REVOKE ALL ON bilan.entry FROM PUBLIC;
REVOKE UPDATE, DELETE, TRUNCATE ON bilan.entry FROM CURRENT_USER;

-- Bytes that an entry names by their salted hash. Deleting a row erases them and breaks no proof.
CREATE TABLE bilan.blob (
  id         text COLLATE "C" PRIMARY KEY CHECK (id ~ '^[0-9a-f]{64}$'),
  salt       bytea NOT NULL,
  bytes      bytea NOT NULL,
  media_type text NOT NULL,
  content    bytea GENERATED ALWAYS AS (sha256(bytes)) STORED
);
CREATE INDEX blob_content ON bilan.blob (content);

CREATE TABLE bilan.place (
  id      text COLLATE "C" PRIMARY KEY,
  source  text COLLATE "C" NOT NULL,
  version text NOT NULL,
  body    jsonb NOT NULL,
  kind    text GENERATED ALWAYS AS (body ->> 'kind') STORED,
  country text GENERATED ALWAYS AS (body ->> 'country') STORED,
  parent  text COLLATE "C" GENERATED ALWAYS AS (body ->> 'parent') STORED,
  words   text GENERATED ALWAYS AS (lower((body ->> 'name') || ' ' || (body ->> 'names') || ' ' || (body ->> 'variants'))) STORED
);
CREATE INDEX place_source ON bilan.place (source);
CREATE INDEX place_parent ON bilan.place (parent);

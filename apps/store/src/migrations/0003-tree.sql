-- The Merkle tree over the ledger, in tiles of up to 256 hashes (C2SP tlog-tiles). It follows from bilan.entry.

CREATE TABLE bilan.tile (
  level  smallint NOT NULL CHECK (level >= 0),
  index  bigint NOT NULL CHECK (index >= 0),
  hashes bytea NOT NULL CHECK (length(hashes) BETWEEN 32 AND 8192 AND length(hashes) % 32 = 0),
  PRIMARY KEY (level, index)
);
-- A tile is written whole each time that the ledger grows: compressing hashes would only take time.
ALTER TABLE bilan.tile ALTER COLUMN hashes SET STORAGE EXTERNAL;
REVOKE ALL ON bilan.tile FROM PUBLIC;

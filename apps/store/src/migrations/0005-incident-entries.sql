-- What entries after one began or ended is asked for at every new entry.
CREATE INDEX incident_seq_from ON standing.incident (seq_from);
CREATE INDEX incident_seq_to ON standing.incident (seq_to) WHERE seq_to IS NOT NULL;

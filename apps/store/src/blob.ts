import { createHash, randomBytes } from "node:crypto";
import type { Pool, PoolClient } from "pg";
import type { Blob } from "./store.js";

/**
 * A blob ready to be kept, with a new random salt, so that its id says nothing of what it holds once it is erased.
 * Bytes that are kept already give the blob that is there: importing a text twice gives one entry.
 */
export async function blobOf(pool: Pool, content: string | Uint8Array, mediaType: string): Promise<Blob> {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  const kept = await pool.query<{ id: string; salt: Buffer }>(
    "SELECT id, salt FROM bilan.blob WHERE content = sha256($1) AND media_type = $2 ORDER BY id LIMIT 1",
    [bytes, mediaType],
  );
  const salt = kept.rows[0]?.salt ?? randomBytes(32);
  return { id: saltedHash(salt, bytes), salt, bytes, mediaType };
}

export async function insertBlob(client: PoolClient, blob: Blob): Promise<void> {
  await client.query(
    "INSERT INTO bilan.blob (id, salt, bytes, media_type) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING",
    [blob.id, blob.salt, blob.bytes, blob.mediaType],
  );
}

export async function blobBytes(pool: Pool, id: string): Promise<Uint8Array | null> {
  const result = await pool.query<{ bytes: Buffer }>("SELECT bytes FROM bilan.blob WHERE id = $1", [id]);
  return result.rows[0]?.bytes ?? null;
}

/** The texts of blobs by their ids; erased ones are missing. */
export async function blobTexts(pool: Pool, ids: readonly string[]): Promise<Map<string, string>> {
  const result = await pool.query<{ id: string; bytes: Buffer }>(
    "SELECT id, bytes FROM bilan.blob WHERE id = ANY ($1)",
    [ids],
  );
  return new Map(result.rows.map((row) => [row.id, row.bytes.toString("utf8")]));
}

export async function eraseBlob(pool: Pool, id: string): Promise<boolean> {
  const result = await pool.query("DELETE FROM bilan.blob WHERE id = $1", [id]);
  return (result.rowCount ?? 0) > 0;
}

function saltedHash(salt: Uint8Array, bytes: Uint8Array): string {
  return createHash("sha256").update(salt).update(bytes).digest("hex");
}

// From which network a one-time code was asked for, sealed: so that nobody can use up somebody else's codes.

import type { Kysely } from 'kysely'

export async function addNetworkOfCodes(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('sign_in_code').addColumn('network_hash', 'text').execute()
  await db.schema
    .createIndex('sign_in_code_network_hash_created_at')
    .on('sign_in_code')
    .columns(['network_hash', 'created_at'])
    .execute()
}

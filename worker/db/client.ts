import type { D1Database, D1PreparedStatement } from '@cloudflare/workers-types';

export type Db = D1Database;
export type Statement = D1PreparedStatement;

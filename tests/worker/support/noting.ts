import type { Db } from '../../../worker/db/client.ts';

/** Notes the SQL that goes by while it is asked to, and lets it do its work. */
export function noting(db: Db) {
  const seen = new Set<string>();
  let isOn = false;
  const noted = new Proxy(db, {
    get(target, name) {
      if (name !== 'prepare') {
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? member.bind(target) : member;
      }
      return (sql: string) => {
        if (isOn) seen.add(sql);
        return target.prepare(sql);
      };
    },
  });
  async function during<T>(doing: () => Promise<T>): Promise<T> {
    isOn = true;
    try {
      return await doing();
    } finally {
      isOn = false;
    }
  }
  return { db: noted, seen, during };
}

export type Noting = ReturnType<typeof noting>;

import * as z from '../../shared/zod.ts';

const channelName = 'doelspoor';

/** What changed in the database: the database itself tells no one. */
const Announcement = z.strictObject({
  topic: z.enum(['draft', 'case']),
  id: z.string(),
  /** How it went, when that matters to whoever listens. */
  detail: z.nullable(z.string()),
  from: z.string(),
});
type Announcement = z.infer<typeof Announcement>;

/** Names this context, so that it can tell its own announcements from those of other windows. */
const here = crypto.randomUUID();

/** Tells every context of the extension that something changed, this one too. */
export function announce(topic: Announcement['topic'], id: string, detail: string | null = null): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage({ topic, id, detail, from: here } satisfies Announcement);
  channel.close();
}

/** Calls back when something of this kind changed. Returns the function that ends it. */
export function onAnnounced(
  topic: Announcement['topic'],
  heard: (id: string, about: { isOwn: boolean; detail: string | null }) => void,
): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: { data: unknown }) => {
    const parsed = Announcement.safeParse(data);
    if (!parsed.success || parsed.data.topic !== topic) return;
    heard(parsed.data.id, { isOwn: parsed.data.from === here, detail: parsed.data.detail });
  };
  return () => channel.close();
}

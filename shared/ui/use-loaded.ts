import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a screen that is loaded when it is needed, so that what opens first stays small. Null until it is there;
 * once loaded it stays.
 */
export function useLoaded<Props>(
  load: () => Promise<ComponentType<Props>>,
  isNeeded = true,
): ComponentType<Props> | null {
  const [loaded, setLoaded] = useState<{ part: ComponentType<Props> } | null>(null);
  useEffect(() => {
    if (isNeeded) void load().then((part) => setLoaded({ part }));
  }, [isNeeded]);
  return loaded?.part ?? null;
}

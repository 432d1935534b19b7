import { useEffect, useState } from 'preact/hooks';
import { readSharing, type Sharing, watchSharing } from './shared-screen.ts';

/** Whether the screen is shared, as it is now. Undefined until that is known: nothing may show before. */
export function useSharing(): Sharing | undefined {
  const [sharing, setSharing] = useState<Sharing>();
  useEffect(() => {
    let isChanged = false;
    const end = watchSharing((next) => {
      isChanged = true;
      setSharing(next);
    });
    void readSharing().then((read) => {
      if (!isChanged) setSharing(read);
    });
    return end;
  }, []);
  return sharing;
}

import { useEffect } from 'preact/hooks';
import { useFamilyText } from './family-text.ts';

/** Gives the window a title that says nothing, for as long as it is there; afterwards the page has its own again. */
export function NeutralTitle({ after }: { after: string }) {
  const { title } = useFamilyText();
  useEffect(() => {
    document.title = title;
    return () => {
      document.title = after;
    };
  }, [title, after]);
  return null;
}

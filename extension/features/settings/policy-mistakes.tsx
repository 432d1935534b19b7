import { Alert } from '../../../shared/ui/alert.tsx';
import { useOptionsText } from './use-options-text.ts';
import { usePolicy } from './use-policy.ts';

/** What the organisation set for its browsers but makes no sense, for who can put it right. */
export function PolicyMistakes() {
  const text = useOptionsText();
  const wrong = usePolicy()?.wrong ?? [];
  if (wrong.length === 0) return null;
  const { mistake, mistakeHelp, settings, recipe: nthRecipe } = text.policy;
  return (
    <Alert kind="warning" announced="polite">
      {wrong.map(({ setting, recipe }) => (
        <p key={`${setting} ${recipe}`}>
          <strong>{mistake(recipe === null ? settings[setting] : nthRecipe(recipe))}</strong>
        </p>
      ))}
      <p>{mistakeHelp}</p>
    </Alert>
  );
}

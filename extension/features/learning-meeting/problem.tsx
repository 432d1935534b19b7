import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { Alert } from '../../../shared/ui/alert.tsx';
import { useLanguage } from '../../../shared/ui/language.tsx';

/** What went wrong, in words. */
export function Problem({ code }: { code: ErrorCode }) {
  const { t } = useLanguage();
  return (
    <Alert kind="error" announced="now">
      <p>{code === 'unavailable' ? t.signIn.noServer : t.errors[code]}</p>
    </Alert>
  );
}

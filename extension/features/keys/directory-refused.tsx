import { Alert } from '../../../shared/ui/alert.tsx';
import { Heading } from '../../../shared/ui/heading.tsx';
import { useKeysText } from './use-keys-text.ts';

/** Says that the API shows a directory which this browser does not believe. */
export function DirectoryRefused() {
  const k = useKeysText();
  return (
    <Alert kind="error" announced="now">
      <Heading level={2}>{k.directory.title}</Heading>
      <p>{k.directory.what}</p>
      <p>{k.directory.anew}</p>
    </Alert>
  );
}

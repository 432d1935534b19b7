import { useState } from 'preact/hooks';
import type { Instrument } from '../../../../shared/instruments/define-instrument.ts';
import { Button } from '../../../../shared/ui/button.tsx';
import { useLoaded } from '../../../../shared/ui/use-loaded.ts';
import { useText } from '../../shell/language.tsx';

interface TryItProps {
  instrument: Instrument;
  /** The instrument in words. */
  name: string;
}

/** A button that shows a checklist as the form it will be. */
export function TryIt({ instrument, name }: TryItProps) {
  const { t } = useText();
  const text = t.definitions.instruments;
  const [isOpen, setOpen] = useState(false);
  const Form = useLoaded(async () => (await import('./try-form.tsx')).TryForm, isOpen);
  return (
    <div class="doelspoor-stack doelspoor-no-print">
      <div>
        <Button
          isExpanded={isOpen}
          label={isOpen ? undefined : text.previewOf(name)}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? text.previewClose : text.preview}
        </Button>
      </div>
      {isOpen && Form && <Form instrument={instrument} onClose={() => setOpen(false)} />}
    </div>
  );
}

import { expect, it } from 'vitest';
import { DoubtForm } from '../../../extension/features/not-right/doubt-form.tsx';
import type { Doubt } from '../../../extension/features/not-right/use-doubts.ts';
import { button, click, said, show } from '../../ui/support/screen.tsx';

const radio = (value: string) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`);

it('sends two codes and nothing else, under the same id when it has to be sent again', async () => {
  const sent: [string, Doubt][] = [];
  await show(
    <DoubtForm
      name="Doel binnen zes weken"
      onSend={async (id, doubt) => {
        sent.push([id, doubt]);
      }}
      onCancel={() => undefined}
    />,
  );
  expect(document.querySelectorAll('textarea, input:not([type="radio"])').length).toBe(0);
  await click(button('Doorgeven aan de beheerder'));
  expect(said().match(/Kies hier eerst iets/g)?.length).toBe(2);
  await click(radio('wrong-day'));
  await click(button('Doorgeven aan de beheerder'));
  expect(said().match(/Kies hier eerst iets/g)?.length).toBe(1);
  await click(radio('some'));
  await click(button('Doorgeven aan de beheerder'));
  await click(button('Doorgeven aan de beheerder'));
  expect(sent.map(([, doubt]) => doubt)).toEqual([
    { reason: 'wrong-day', extent: 'some' },
    { reason: 'wrong-day', extent: 'some' },
  ]);
  expect(new Set(sent.map(([id]) => id)).size).toBe(1);
});

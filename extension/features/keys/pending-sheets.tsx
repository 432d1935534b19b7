import { RecoverySheets } from './recovery-sheet.tsx';
import { sheets } from './sheets.ts';

/** The recovery codes that wait to be printed, until someone says that they were. */
export function PendingSheets() {
  return (
    <RecoverySheets
      sheets={sheets.value}
      onDone={() => {
        sheets.value = [];
      }}
    />
  );
}

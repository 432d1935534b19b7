import { FamilyScreen, type FamilyScreenProps } from '../../features/family/family-screen.tsx';
import { startAnswers } from '../../features/fill-in/start-answers.ts';

/** The shared screen; what the family fills in begins as the form of the practitioner does. */
export function FamilyPage(props: Omit<FamilyScreenProps, 'startEvaluation'>) {
  return <FamilyScreen {...props} startEvaluation={(view) => startAnswers('evaluation', '', view)} />;
}

import { defineCodeList } from './define-code-list.ts';

/** The kinds of milestones that people are reminded of, named here too so that a form need not load how they are derived. A test keeps them alike. */
export const milestoneKind = defineCodeList({
  id: 'milestone-kind',
  codes: [
    { code: 'first-safety-check', nl: 'Eerste veiligheidschecklist', en: 'First safety checklist' },
    { code: 'safety-repeat', nl: 'Veiligheid opnieuw bekijken', en: 'Look at safety again' },
    { code: 'agreement-review', nl: 'Veiligheidsafspraak bekijken', en: 'Review safety agreement' },
    { code: 'safety-goal', nl: 'Doel voor veiligheid', en: 'Goal for safety' },
    { code: 'first-goals', nl: 'Eerste doelen met het gezin', en: 'First goals with the family' },
    { code: 'evaluation', nl: 'Evaluatie met het gezin', en: 'Evaluation with the family' },
    { code: 'second-assessor', nl: 'Tweede beoordelaar bij veiligheid', en: 'Second assessor of safety' },
    { code: 'action-agreed', nl: 'Afspreken wie wat doet', en: 'Agree who does what' },
    { code: 'consult-answered', nl: 'Antwoord op een consult', en: 'Answer to a consult' },
  ],
});

import type { Localised } from '../domain/localised.ts';
import type { AbilityId } from './ability-ids.ts';

/** One thing that somebody may feel able to do. */
export interface Ability {
  id: AbilityId;
  /** As it stands in a table. */
  name: Localised;
  /** As it is asked; the answer is a rating from 1 to 7. */
  question: Localised;
}

/** The questions of the competence check, in its order. Another wording is another ability: ratings would not compare. */
export const abilities: readonly [Ability, ...Ability[]] = [
  {
    id: 'setting-goals',
    name: { nl: 'Samen doelen stellen', en: 'Setting goals together' },
    question: {
      nl: 'Hoe goed lukt het je om samen met gezinnen doelen te stellen?',
      en: 'How well do you manage to set goals together with families?',
    },
  },
  {
    id: 'evaluating',
    name: { nl: 'Evalueren', en: 'Evaluating' },
    question: {
      nl: 'Hoe goed lukt het je om met het gezin te evalueren of het beter gaat?',
      en: 'How well do you manage to evaluate with the family whether things get better?',
    },
  },
  {
    id: 'assessing-safety',
    name: { nl: 'Samen veiligheid beoordelen', en: 'Assessing safety jointly' },
    question: {
      nl: 'Hoe goed lukt het je om de veiligheid samen met een collega te beoordelen?',
      en: 'How well do you manage to assess safety jointly with a colleague?',
    },
  },
  {
    id: 'scale-questions',
    name: { nl: 'Schaalvragen stellen', en: 'Using scale questions' },
    question: {
      nl: 'Hoe goed lukt het je om schaalvragen te gebruiken in een gesprek?',
      en: 'How well do you manage to use scale questions in a conversation?',
    },
  },
  {
    id: 'involving-network',
    name: { nl: 'Het netwerk betrekken', en: 'Involving the network' },
    question: {
      nl: 'Hoe goed lukt het je om familie en bekenden van het gezin te betrekken?',
      en: 'How well do you manage to involve the family’s relatives and friends?',
    },
  },
  {
    id: 'scaling-down',
    name: { nl: 'Afschalen', en: 'Scaling down' },
    question: {
      nl: 'Hoe goed lukt het je om hulp af te bouwen als het weer zonder kan?',
      en: 'How well do you manage to scale help down when a family can do without?',
    },
  },
];

/** What the panel says about keeping, and about use for research, in Dutch. */
export const retentionNl = {
  objects: (day: string) => `Dit gezin maakt bezwaar tegen gebruik voor onderzoek (${day}).`,
  hold: 'Niet laten verwijderen',
  holdWhat:
    'Een zaak wordt na de bewaartermijn van jullie organisatie vanzelf verwijderd. Dat kun je voor deze zaak tegenhouden, bijvoorbeeld bij een klacht.',
  holdWhy: 'Waarom?',
  holdSet: 'Tegenhouden',
  holdLift: 'Weer laten verwijderen',
  isHeld: 'Deze zaak blijft bewaard tot je het weer toestaat.',
  isNotHeld: 'Voor deze zaak geldt weer de gewone bewaartermijn.',
};

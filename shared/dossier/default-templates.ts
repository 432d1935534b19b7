/** What a dossier says about a form for which an organisation has no template of its own. In Dutch, as the dossier is. */
const byForm: Readonly<Record<string, string>> = {
  'case-opened': `Hulp gestart op {datum}
Kinderen in het gezin: {kinderen}
Familiegroepsplan: {familiegroepsplan}
Leefgebieden:
- {leefgebieden}`,
  goal: `Doel, afgesproken op {datum}
{doel}
Leefgebied: {leefgebied}
Hulpvraag: {hulpvraag}
Waar staat het gezin: {scores}
Goed genoeg bij: {goed-genoeg}
Wie doet wat:
- {acties}
Volgende evaluatie: {evaluatie}`,
  action: `Actie, afgesproken op {datum}
{actie} ({wie})
Voor wanneer: {uiterlijk}
Bij doel: {doel}`,
  'action-progress': `Actie op {datum}
{actie}: {stand}`,
  'safety-checklist': `Veiligheid besproken op {datum}
Checklist: {checklist}
Aanleiding: {aanleiding}
Nu: {conclusie}
De komende tijd: {vooruit}
Hoe zeker: {zekerheid}
Met de kinderen gesproken: {kinderen}
Veiligheidsafspraken:
- {afspraken}
Geen afspraak, omdat: {geen-afspraak}`,
  'joint-conclusion': `Veiligheid samen beoordeeld op {datum}
Nu: {conclusie}
De komende tijd: {vooruit}
Hoe zeker: {zekerheid}
Waarin verschilden de oordelen: {verschil}
Veiligheidsafspraken:
- {afspraken}`,
  evaluation: `Evaluatie op {datum}
Aanwezig: {aanwezig}
Doelen:
- {doelen}
Wat hielp:
- {wat-hielp}
Hoe verder: {verder}
Netwerk: {netwerk}
Volgende evaluatie: {volgende-evaluatie}`,
  'evaluation-date': `Evaluatie verzet op {datum}
Nieuwe datum: {nieuwe-datum}
Afgesproken met: {afgesproken-met}
Reden: {reden}`,
  'goal-closed': `Doel afgerond op {datum}
{doel}
Uitkomst: {uitkomst}
Toelichting: {toelichting}`,
  closing: `Hulp afgesloten op {datum}
Reden: {reden}
Doelen:
- {doelen}
Zonder hulp verder: {zonder-hulp}
Met: {met-wat}
Overdracht of nazorg: {vervolg}
Afspraken daarover: {afspraken-vervolg}`,
  transfer: `Zaak overgedragen op {datum}
Naar: {team}`,
  consult: `Consult gevraagd op {datum}
{vraag}
Reden: {reden}`,
  'consult-answer': `Consult op {datum}
Vraag: {vraag}
Advies: {advies}`,
  'consult-outcome': `Consult afgerond op {datum}
Vraag: {vraag}
Uitkomst: {uitkomst}
Gedaan: {gedaan}`,
};

const ofAnyForm = `{formulier}, {datum}
{antwoorden}`;

/** The product's own template of a form. */
export function defaultTemplate(form: string): string {
  return byForm[form] ?? ofAnyForm;
}

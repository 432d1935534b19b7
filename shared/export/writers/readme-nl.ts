import { labelOf } from '../../codes/define-code-list.ts';
import { legalGround } from '../../codes/legal-ground.ts';
import { RECORDING_GRACE_DAYS } from '../../domain/norms.ts';
import { missingCodes, missingNames } from '../missing.ts';
import { examplePastOn, type ReleaseFacts } from '../release-facts.ts';
import { markdownTable, oneLine } from './markdown.ts';

const coarseningTexts: Record<keyof ReleaseFacts['coarsening'], string> = {
  teams: 'alle teams zijn samengenomen tot één',
  ages: 'kinderen staan erin als “onder de 12” en “12 jaar en ouder”',
  referrer: 'wie het gezin verwees, is weggelaten',
  household:
    'hoeveel ouders en kinderen er zijn, is weggelaten; wat een van de ouders antwoordde, staat bij ouder/verzorger 1, welke het ook was',
  weeks: 'dagen zijn hele weken: elke dag is de eerste dag van zijn week sinds het begin van het onderzoek',
};

const missingTexts: Record<keyof typeof missingCodes, string> = {
  exception: 'Niet gehaald, om een reden buiten het team. Telt daarom niet mee.',
  exclusion: 'Telt niet mee, hoe het ook ging. Bijvoorbeeld omdat de zaak al was afgesloten.',
  'not-applicable': 'Er is hier niets om in te vullen, of het is in deze levering weggelaten.',
  'not-yet-due': 'De termijn liep op de peildag nog, of was korter dan veertien dagen voorbij.',
  'not-recorded': 'Had er kunnen staan, maar niemand heeft het vastgelegd.',
};

/** `README.nl.md`: what a release is, how it is read, and what its reader has to do with it. */
export function readmeNl(facts: ReleaseFacts): string {
  const { study, organisation, number, version, cutOn } = facts;
  const title = oneLine(study.plan.title);
  return `${[
    `# ${title}: levering ${number}`,
    `Onderzoekslevering uit Doelspoor van ${oneLine(organisation)}. Peildag **${cutOn}**, versie **${version}**. _(English: README.en.md)_`,
    ...about(facts),
    ...tables(facts),
    ...opening(facts),
    ...cases(facts),
    ...missing(),
    ...recounting(facts),
    ...limits(facts),
    ...citing(facts, title),
    ...privacy(facts),
    ...checking(),
  ].join('\n\n')}\n`;
}

function about({ study, kind, base }: ReleaseFacts): string[] {
  const { plan } = study;
  const ground = labelOf(legalGround, plan.ground).nl;
  return [
    '## Wat dit is',
    plan.detail === 'rows'
      ? 'Hierin staat hoe teams met gezinnen aan doelen werkten: wat er wanneer gebeurde, in getallen. Namen, zaaknummers en geschreven tekst zitten er niet in. Het blijven wel **gepseudonimiseerde persoonsgegevens**: wie een gezin kent, zou het kunnen herkennen.'
      : 'Hierin staan tellingen per team en per kwartaal. Kleine aantallen zijn verborgen. Er staat geen rij in over één gezin.',
    `Doel van het onderzoek: ${oneLine(plan.purpose)}`,
    `Grondslag: ${ground}. Wie het onderzoek goedkeurde, staat in Doelspoor.`,
    ...(base && kind === 'correction'
      ? [
          `Dit is een **verbetering** van levering ${base.number} (versie ${base.version}). Gebruik die niet meer. Wat er anders is, staat in \`differences.json\`.`,
        ]
      : []),
    ...(base && kind === 'incremental'
      ? [
          `Dit is een **aanvulling** op levering ${base.number} (versie ${base.version}). De tabellen hebben alleen rijen die nieuw, gewijzigd of ingetrokken zijn; de laatste kolom \`change\` zegt welke. Verwijder ingetrokken rijen ook uit wat je al had, en van een zaak die in \`cases\` is ingetrokken alle rijen uit alle tabellen: een gezin kan bezwaar hebben gemaakt. In R doet \`doelspoor_update(data, aanvulling)\` dat voor je. Ontbreekt de vorige levering, vraag dan een volledige aan. Hoeveel er anders is, staat in \`differences.json\`.`,
        ]
      : []),
  ];
}

function tables({ tables: all, files }: ReleaseFacts): string[] {
  const rowsOf = (name: string) => files.find((file) => file.name === `data/${name}.csv`)?.rows ?? null;
  return [
    '## Wat erin zit',
    markdownTable(
      ['Tabel', 'Eén rij is', 'Rijen'],
      all.map(({ name, unit }) => [`\`${name}\``, unit.nl, String(rowsOf(name) ?? '')]),
    ),
    'Wat elke kolom betekent, lees je in `codebook.html`. Hetzelfde staat als tabel in `codebook.csv`, voor R en andere programma’s in `datapackage.json` en voor REDCap in `redcap.csv`. De maten staan in `measures.json`.',
  ];
}

function opening({ study, tables: all }: ReleaseFacts): string[] {
  const first = all[0]?.name ?? 'cases';
  const recount = study.plan.detail === 'rows' && all.some(({ name }) => name === 'milestones');
  return [
    '## Zo open je het',
    'Pak de zip eerst uit in een map.',
    `**R.** Extra pakketten zijn niet nodig:\n\n\`\`\`r\nsource("read.R")\ndata <- read_doelspoor(".")\nhead(data$${first})\n${recount ? 'doelspoor_measure(data, "M01", by = "team_id")\n' : ''}\`\`\`\n\nCodes worden factoren met een Nederlandse naam. Een cel zonder waarde wordt \`NA\`; de kolom \`…_why\` zegt waarom.`,
    `**SPSS.** Open \`spss/${first}.sps\` en voer hem uit. De syntax leest de tabel, zet de namen en de ontbrekende waarden erbij en bewaart \`${first}.sav\`. Vindt SPSS het bestand niet? Zet dan bovenin de hele weg naar deze map. Met PSPP werkt het ook.`,
    '**Excel.** Dubbelklik op een bestand in de map `excel`. De bestanden in `data` zijn voor programma’s: een Nederlandse Excel zet die niet in kolommen.',
    '**Python, DuckDB en Arrow.** Gebruik de map `parquet`.',
    'Dagen zijn hele dagen sinds de eerste dag van het onderzoek; die dag zelf is 0. Codes zijn vaste getallen, ook in volgende leveringen. Er komen hooguit kolommen bij, achteraan.',
  ];
}

function cases({ study, cases: count, leftOut, smallestClass, coarsening, cutOn }: ReleaseFacts): string[] {
  const { firstOn, lastOn, teams, leastClass } = study.plan;
  const coarse = Object.entries(coarseningTexts).filter(
    ([name]) => coarsening[name as keyof typeof coarseningTexts],
  );
  return [
    '## Welke zaken erin zitten',
    `Zaken die zijn geopend van ${firstOn} tot en met ${lastOn}, ${teams.length === 0 ? 'van alle teams' : 'van de teams in het plan'}, en waarvan alles op of na ${firstOn} gebeurde. Alles wat tot het einde van ${cutOn} is vastgelegd, telt mee; wat later is vastgelegd, bestaat voor deze levering niet.`,
    'Een gezin dat bezwaar maakte tegen onderzoek, zit nergens in: in geen tabel en in geen telling.',
    [
      `Aantal zaken in deze levering: ${count}.`,
      leftOut > 0
        ? `Weggelaten: ${leftOut}, omdat er minder dan ${leastClass} zaken op elkaar leken. Houd daar rekening mee: bijzondere gezinnen ontbreken daardoor vaker.`
        : '',
      smallestClass === null ? '' : `De kleinste groep zaken die op elkaar lijken, telt er ${smallestClass}.`,
    ]
      .filter((text) => text !== '')
      .join(' '),
    ...(coarse.length > 0 ? [`Minder precies gemaakt: ${coarse.map(([, text]) => text).join('; ')}.`] : []),
  ];
}

function missing(): string[] {
  const rows = Object.entries(missingTexts).map(([name, text]) => {
    const code = name as keyof typeof missingTexts;
    return [`\`${missingCodes[code]}\``, missingNames[code].nl, text];
  });
  return [
    '## Cellen zonder waarde',
    'Er zijn geen lege cellen. Waar geen waarde is, staat een van deze getallen. Geen echte waarde is ooit negatief.',
    markdownTable(['Getal', 'Heet', 'Betekent'], rows),
    'Reken er nooit mee alsof het getallen zijn. `read.R` en de SPSS-syntax zorgen daar al voor; in Excel en bij `data/*.csv` moet je het zelf doen.',
  ];
}

function recounting(facts: ReleaseFacts): string[] {
  const { study, tables: all, coarsening } = facts;
  const hasCases = all.some(({ name }) => name === 'cases');
  if (study.plan.detail !== 'rows' || !all.some(({ name }) => name === 'milestones')) return [];
  return [
    '## De maten natellen',
    `Elke maat telt rijen van \`milestones\`. Een rij telt als haar uiterste dag minstens ${RECORDING_GRACE_DAYS} dagen voorbij is. De maat is het aantal gehaald (\`verdict\` 1) van gehaald en niet gehaald (\`verdict\` 1 of 0). Wat niet meetelt, telt boven en onder de streep niet mee.`,
    `Een rij is wat er van \`known_from_on\` tot \`known_until_on\` bekend was. Zo kun je op elke dag in het verleden natellen wat een team toen zag: neem de rijen die op die dag bekend waren. \`doelspoor_measure(data, "M01", on = "${examplePastOn(facts)}")\` doet dat. Bij M06 is een rij een aantal dagen achter elkaar, en telt elke dag.`,
    ...(coarsening.weeks
      ? [
          'Omdat dagen hier hele weken zijn, klopt natellen precies op de peildag; op een dag daarvoor kan het enkele zaken schelen, bij M06 enkele dagen per zaak en bij T1 een week.',
        ]
      : []),
    'Hoe lang het duurde tot het eerste doel (T1), geeft `doelspoor_first_goal(data)`, ook met `on` en `by`. `doelspoor_first_goals(data)` geeft het per zaak, voor een eigen overlevingsanalyse. Een zaak die eerder sluit, kan geen doel meer krijgen: reken dat als concurrerende uitkomst (Aalen-Johansen), niet als gecensureerd.',
    `Zonder R op een eerdere dag: neem de rijen die toen bekend waren. De start is \`opens_on\` van \`first-safety-check\`, het eerste doel \`fulfilled_on\` van \`first-goals\`, het afsluiten \`opens_on\` van \`drop-out\` (kolom \`kind\`). Een doel op de dag van afsluiten is te laat.${hasCases ? ' Op de peildag staat het in `cases`, in `t1_days` en `t1_end`.' : ''}`,
    'Komen je cijfers niet overeen met wat een team in Doelspoor ziet? Dat kan kloppen: daar tellen ook zaken mee van voor het onderzoek en van gezinnen die bezwaar maakten.',
  ];
}

function limits({ study }: ReleaseFacts): string[] {
  return [
    '## Wat je er niet uit kunt concluderen',
    [
      '- **Of een team goed werk doet.** De maten zeggen wat er is vastgelegd en wanneer, niet hoe goed het gesprek was. Een rangorde van teams is bij deze aantallen vooral toeval.',
      '- **Of iets door het doelgericht werken komt.** Er is geen vergelijkingsgroep, en gezinnen zijn niet geloot.',
      '- **Hoe het met alle gezinnen gaat.** Gezinnen zonder hulp, met bezwaar of die te veel opvallen, zitten er niet in.',
      '- **Dat iets niet is gebeurd.** “Niet vastgelegd” is iets anders dan “niet gedaan”.',
      ...(study.plan.detail === 'rows'
        ? [
            '- **Hoe het is afgelopen met zaken die nog lopen.** Gebruik een overlevingsanalyse met `observed_days`, geen percentage van alle zaken.',
            '- **Hoe zeker een percentage is, zonder rekening te houden met gezinnen.** Doelen van één gezin lijken op elkaar: reken met geclusterde fouten per `case_id`. Ook gezinnen van één team lijken op elkaar; met weinig teams past een model met een effect per team beter dan clusteren per team.',
            '- **Welke zaken van hetzelfde gezin zijn.** Een gezin dat terugkomt, is een nieuwe zaak met een eigen pseudoniem. Twee zaken zijn dus niet altijd twee gezinnen.',
          ]
        : []),
    ].join('\n'),
  ];
}

function citing({ version, number, cutOn, organisation, frozen }: ReleaseFacts, title: string): string[] {
  return [
    '## Zo verwijs je ernaar',
    `> ${oneLine(organisation)}. _${title}_: onderzoekslevering ${number} uit Doelspoor. Peildag ${cutOn}. Versie ${version}.`,
    `De versie is de peildag met het begin van de SHA-256 van de tabellen. Twee leveringen met dezelfde versie hebben tot op de byte dezelfde tabellen. Gemaakt met codeboek ${frozen.codebook}; de termijnen, maten en formulieren staan met hun versie in \`MANIFEST.json\`.`,
  ];
}

function privacy({ study }: ReleaseFacts): string[] {
  const { keepFilesDays, isLinked, detail } = study.plan;
  if (detail === 'counts')
    return [
      '## Privacy',
      `Probeer verborgen aantallen niet terug te rekenen. Na het maken staan de bestanden ${keepFilesDays} dagen klaar in Doelspoor.`,
    ];
  return [
    '## Privacy: wat je moet doen',
    [
      '- Gebruik de gegevens alleen voor het doel hierboven. Voor een ander doel is een nieuwe goedkeuring nodig.',
      '- Bewaar ze op een plek waar alleen de onderzoekers van dit onderzoek bij kunnen. Niet op een privéapparaat, in de mail of in een openbare map.',
      '- Geef ze niet door. Een collega van het onderzoek haalt zelf een kopie op; dan is bekend wie hem heeft.',
      '- Probeer niemand te herkennen en koppel ze niet aan andere gegevens over personen. Herken je toch een gezin? Zeg het tegen degene die het onderzoek goedkeurde en gebruik het niet.',
      '- Publiceer geen aantallen onder de tien, ook niet als ze door aftrekken te vinden zijn.',
      '- Raakt een kopie kwijt of komt die ergens terecht waar hij niet hoort? Meld het dezelfde dag bij de organisatie: het kan een datalek zijn.',
      isLinked
        ? '- Een zaak heeft in elke levering van dit onderzoek hetzelfde pseudoniem. Verwijder een ingetrokken zaak ook uit eerdere leveringen.'
        : '- Pseudoniemen gelden alleen voor deze levering. Probeer ze niet aan een andere levering te koppelen.',
    ].join('\n'),
    `**Hoe lang.** Na het maken staan de bestanden ${keepFilesDays} dagen klaar in Doelspoor; welke dag dat is, staat daar. Verwijder je eigen kopieën zodra het onderzoek klaar is. Voor een controle later kan de organisatie dezelfde levering opnieuw maken, zolang het onderzoek niet is gesloten.`,
  ];
}

function checking(): string[] {
  return [
    '## Is alles er?',
    'In `MANIFEST.json` staat van elk ander bestand hoe groot het is, hoeveel rijen het heeft en wat zijn SHA-256 is.',
  ];
}

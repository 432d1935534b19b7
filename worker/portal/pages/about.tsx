import { Heading } from '../../../shared/ui/heading.tsx';
import { Table } from '../parts/table.tsx';
import { useText } from '../shell/language.tsx';
import { PageHead } from '../shell/page-head.tsx';

/** What this is, which version, and who can read what. */
export function About() {
  const { t } = useText();
  const text = t.own.about;
  return (
    <>
      <PageHead title={t.pages.about} intro={text.intro} />
      <dl class="portal-facts">
        <dt>{text.version}</dt>
        <dd>{PORTAL_VERSION}</dd>
        <dt>{text.licence}</dt>
        <dd>{text.licenceText}</dd>
      </dl>
      <section class="portal-section doelspoor-stack">
        <Heading level={2}>{text.who}</Heading>
        <Table
          caption={text.who}
          columns={[
            { head: text.reader, isHead: true, cell: ([who]) => who },
            { head: text.reads, cell: ([, what]) => what },
          ]}
          rows={text.rows}
          keyOf={([who]) => who}
        />
      </section>
    </>
  );
}

import { Button, Table } from '@mantine/core';
import { IconCalendarPlus, IconEye, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Paper, PaperForm } from '../api/types';
import { useCurriculum } from '../blueprint/api';
import { useFormat } from '../i18n/format';
import { useCan } from '../session/session';
import { BackLink } from '../ui/BackLink';
import { PageHead } from '../ui/PageHead';
import { QueryView } from '../ui/QueryView';
import { usePaper } from './api';
import { useSeal } from './seal/api';
import { Seal } from './seal/Seal';
import classes from './PaperPage.module.css';

export default function PaperPage() {
  const { t } = useTranslation('paper');
  const { id = '' } = useParams();
  const paper = usePaper(id);
  return (
    <QueryView query={paper} failed={t('failed')} loading={t('loading')}>
      {(found) => <PaperView paper={found} />}
    </QueryView>
  );
}

function PaperView({ paper }: { paper: Paper }) {
  const { t } = useTranslation('paper');
  const can = useCan();
  return (
    <div className={classes.page}>
      <BackLink to="/de">{t('list.title')}</BackLink>
      <PageHead title={paper.title} note={t('note', { count: paper.minutes, format: paper.formatCode, items: paper.itemCount })}>
        {can('SITTING_MANAGE') && (
          <Button component={Link} to={`/ca-thi/moi?de=${paper.id}`} leftSection={<IconCalendarPlus size={17} />}>
            {t('makeSitting')}
          </Button>
        )}
      </PageHead>
      <Facts paper={paper} />
      <Seal paper={paper.id} />
      <section className={`card ${classes.forms}`}>
        <h2>{t('forms.title', { count: paper.forms.length })}</h2>
        <p className={classes.formsNote}>{t(`modeNote.${paper.mode}`)}</p>
        <Forms paper={paper} />
      </section>
    </div>
  );
}

function Facts({ paper }: { paper: Paper }) {
  const { t } = useTranslation('paper');
  const { dateTime, number } = useFormat();
  const subjects = useCurriculum().data?.subjects ?? [];
  const facts = [
    [t('facts.subject'), subjects.find(({ code }) => code === paper.subject)?.name ?? paper.subject],
    [t('facts.mode'), t(`mode.${paper.mode}`)],
    ...(paper.overlap === null ? [] : [[t('facts.overlap'), t('facts.overlapItems', { count: paper.overlap, number: number(paper.overlap) })]]),
    [t('facts.by'), paper.createdByName],
    [t('facts.at'), dateTime(paper.createdAt)],
  ];
  return (
    <dl className={`card ${classes.facts}`}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Forms({ paper }: { paper: Paper }) {
  const { t } = useTranslation('paper');
  const shut = useSeal(paper.id).data?.mayLook === false;
  const spread = paper.forms.some(({ keySpread }) => keySpread !== null);
  return (
    <Table className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('forms.code')}</Table.Th>
          <Table.Th ta="right">{t('forms.items')}</Table.Th>
          {spread && <Table.Th className={classes.spreadHead}>{t('forms.spread')}</Table.Th>}
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {paper.forms.map((form) => (
          <Table.Tr key={form.id}>
            <Table.Th scope="row" className={classes.code}>
              {form.code}
            </Table.Th>
            <Table.Td ta="right">{form.itemCount}</Table.Td>
            {spread && (
              <Table.Td className={classes.spreadHead}>
                <Spread form={form} />
              </Table.Td>
            )}
            <Table.Td ta="right">
              {shut ? (
                <span className={classes.shut}>
                  <IconLock size={16} aria-hidden /> {t('forms.shut')}
                </span>
              ) : (
                <Button
                  component={Link}
                  to={`/de/${paper.id}/${form.code}`}
                  size="xs"
                  variant="default"
                  leftSection={<IconEye size={16} />}
                  aria-label={t('forms.openNamed', { code: form.code })}
                >
                  {t('forms.open')}
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** How often each letter is the key: a form where one letter rules invites guessing. */
function Spread({ form }: { form: PaperForm }) {
  const letters = Object.entries(form.keySpread ?? {});
  const most = Math.max(1, ...letters.map(([, count]) => count));
  return (
    <ul className={classes.spread}>
      {letters.map(([letter, count]) => (
        <li key={letter}>
          <b>{letter}</b>
          <i aria-hidden>
            <span style={{ width: `${(count / most) * 100}%` }} />
          </i>
          {count}
        </li>
      ))}
    </ul>
  );
}

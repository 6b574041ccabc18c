import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ExamFormat } from '../api/types';
import { useFormat } from '../i18n/format';
import { useCan } from '../session/session';
import { LoadingRows } from '../ui/LoadingRows';
import { PageHead } from '../ui/PageHead';
import { ProblemNotice } from '../ui/ProblemNotice';
import { StatusBadge } from '../ui/StatusBadge';
import { useFormats } from './api';
import { FormatParts } from './FormatParts';
import classes from './FormatList.module.css';

/** Every exam format that the province has as data, the present ones first. */
export default function FormatList() {
  const { t } = useTranslation('blueprint');
  const { data, error, refetch } = useFormats();
  const current = data?.filter((format) => format.validTo === null) ?? [];
  const past = data?.filter((format) => format.validTo !== null) ?? [];
  return (
    <>
      <PageHead title={t('formats.title')} note={t('formats.note')}>
        <Button component={Link} to="/ma-tran" variant="default">
          {t('list.title')}
        </Button>
      </PageHead>
      {error && !data && <ProblemNotice error={error} title={t('formats.failed')} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={6} />}
      {current.length > 0 && <Formats title={t('formats.current')} formats={current} />}
      {past.length > 0 && <Formats title={t('formats.past')} formats={past} />}
    </>
  );
}

function Formats({ title, formats }: { title: string; formats: ExamFormat[] }) {
  return (
    <section className={classes.group}>
      <h2>{title}</h2>
      <ul className={classes.cards}>
        {formats.map((format) => (
          <FormatCard key={format.code} format={format} />
        ))}
      </ul>
    </section>
  );
}

const sure: Record<string, 'coconut' | 'river' | 'sun'> = { A: 'coconut', B: 'river', C: 'sun' };

function FormatCard({ format }: { format: ExamFormat }) {
  const { t } = useTranslation('blueprint');
  const { mark } = useFormat();
  const can = useCan();
  return (
    <li className={`card ${classes.card}`}>
      <h3>{format.name}</h3>
      <p className={classes.facts}>{t('formats.facts', { count: format.minutes, points: mark(format.total), code: format.code })}</p>
      <FormatParts format={format} />
      <div className={classes.source}>
        <StatusBadge tone={sure[format.confidence] ?? 'stone'}>{t(`formats.confidence.${format.confidence}`)}</StatusBadge>
        {format.source}
      </div>
      {can('BLUEPRINT_WRITE') && (
        <Button
          component={Link}
          to={`/ma-tran?moi=1&mau=${format.code}`}
          variant="default"
          size="xs"
          leftSection={<IconPlus size={15} />}
          aria-label={t('formats.useNamed', { name: format.name })}
        >
          {t('formats.use')}
        </Button>
      )}
    </li>
  );
}

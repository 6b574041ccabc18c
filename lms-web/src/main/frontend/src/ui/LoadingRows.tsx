import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './LoadingRows.module.css';

const widths = [92, 74, 84, 66, 88, 79, 70, 90];

/** Where rows will stand, while they are fetched. */
export function LoadingRows({ rows = 5, label }: { rows?: number; label?: string | undefined }) {
  const { t } = useTranslation('ui');
  return (
    <div className={classes.loading} aria-busy="true" role="status">
      <span className="vh">{label ?? t('loading')}</span>
      {Array.from({ length: rows }, (_, i) => widths[i % widths.length] ?? 80).map((width, i) => (
        <div key={i}>
          <Skeleton height={14} width={`${width}%`} />
          <Skeleton height={10} width={`${width / 2}%`} mt={8} />
        </div>
      ))}
    </div>
  );
}

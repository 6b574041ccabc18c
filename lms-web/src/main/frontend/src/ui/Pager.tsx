import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format';
import type { Paging } from './usePaging';
import classes from './Pager.module.css';

interface Props {
  paging: Paging;
  size: number;
  shown: number;
  total: number;
  nextCursor: string | null;
}

export function Pager({ paging, size, shown, total, nextCursor }: Props) {
  const { t } = useTranslation('ui');
  const { number } = useFormat();
  const first = (paging.page - 1) * size + 1;
  return (
    <nav className={classes.foot} aria-label={t('pager.label')}>
      <p>{t('pager.range', { from: number(first), to: number(first + shown - 1), total: number(total) })}</p>
      {(paging.page > 1 || nextCursor) && (
        <div className={classes.acts}>
          <Button variant="default" size="xs" disabled={paging.page === 1} leftSection={<IconChevronLeft size={16} />} onClick={paging.previous}>
            {t('pager.previous')}
          </Button>
          <Button
            variant="default"
            size="xs"
            disabled={nextCursor === null}
            rightSection={<IconChevronRight size={16} />}
            onClick={() => nextCursor !== null && paging.next(nextCursor)}
          >
            {t('pager.next')}
          </Button>
        </div>
      )}
    </nav>
  );
}

import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../../ui/Mark';
import type { SealedPaper } from '../api/types';
import type { Receipt } from '../attempt/receipt';
import { ClockNote } from './ClockNote';
import { ReceiptLight } from './ReceiptLight';
import { TimeLeft } from './TimeLeft';
import classes from './TopBar.module.css';

interface Props {
  paper: SealedPaper;
  title: string;
  deadline: number;
  receipt: Receipt;
  onHandIn: () => void;
}

export function TopBar({ paper, title, deadline, receipt, onHandIn }: Props) {
  const { t } = useTranslation('exam-room');
  return (
    <header className={classes.top}>
      <div className={classes.subject}>
        <Mark size={30} />
        <div className={classes.names}>
          <h1>
            <span lang="vi">{paper.subject.name}</span>
            <span className={classes.dot} aria-hidden>
              {' · '}
            </span>
            <span className={classes.code}>{t('form', { code: paper.form })}</span>
          </h1>
          <p className={classes.sitting} lang="vi">
            {title}
          </p>
        </div>
      </div>
      <TimeLeft deadline={deadline} />
      <div className={classes.receipt}>
        <ClockNote />
        <ReceiptLight receipt={receipt} />
      </div>
      <Button className={classes.submit} leftSection={<IconSend size={17} />} onClick={onHandIn}>
        {t('handIn.open')}
      </Button>
    </header>
  );
}

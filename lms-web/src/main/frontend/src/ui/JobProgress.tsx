import { Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n/format';
import classes from './JobProgress.module.css';

interface Props {
  title: string;
  done: number;
  total: number;
  note?: ReactNode;
  children?: ReactNode;
}

/** A long job: how far it is in counts, and what may be done meanwhile. */
export function JobProgress({ title, done, total, note, children }: Props) {
  const { number } = useFormat();
  return (
    <section className={classes.job}>
      <p className={classes.head}>
        <strong>{title}</strong>
        <span className="num">
          {number(done)} / {number(total)}
        </span>
      </p>
      <Progress value={total > 0 ? (done / total) * 100 : 0} aria-label={title} />
      {note && <p className={classes.note}>{note}</p>}
      {children && <div className={classes.acts}>{children}</div>}
    </section>
  );
}

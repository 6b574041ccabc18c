import { useId, type ReactNode } from 'react';
import classes from './Today.module.css';

interface Props {
  title: string;
  aside?: ReactNode;
  /** Shown in place of rows that are not there. */
  empty?: string | null | undefined;
  children?: ReactNode;
  className?: string | undefined;
}

/** One card of the day: a heading, and rows or what their absence means. */
export function Box({ title, aside, empty, children, className }: Props) {
  const id = useId();
  return (
    <section className={`card ${classes.box} ${className ?? ''}`} aria-labelledby={id}>
      <div className={classes.boxHead}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {empty ? <p className={classes.none}>{empty}</p> : children}
    </section>
  );
}

import classes from './Mark.module.css';

/** The mark: an open book at a river landing. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden className={classes.mark}>
      <rect width="32" height="32" rx="8" className={classes.ground} />
      <path d="M16 9.2C13.6 7.3 10.4 6.6 7 7v11.2c3.4-.4 6.6.3 9 2.2 2.4-1.9 5.6-2.6 9-2.2V7c-3.4-.4-6.6.3-9 2.2Z" className={classes.page} />
      <path d="M16 9.2v11.2" className={classes.spine} />
      <path d="M5.5 24.2c2.1-1.5 4.2-1.5 6.3 0s4.2 1.5 6.3 0 4.2-1.5 6.3 0l2.1 1" className={classes.river} />
    </svg>
  );
}

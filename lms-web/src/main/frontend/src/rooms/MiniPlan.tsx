import classes from './Rooms.module.css';

/** The shape of a room, seen from above: the desk in front and its seats. */
export function MiniPlan({ rows, columns }: { rows: number; columns: number }) {
  return (
    <svg className={classes.mini} viewBox={`0 0 ${Math.max(4, columns) * 10} ${rows * 10 + 12}`} aria-hidden>
      <rect className={classes.miniDesk} x={(Math.max(4, columns) * 10 - 20) / 2} y={1} width={20} height={6} rx={1.5} />
      {Array.from({ length: rows * columns }, (_, i) => (
        <rect
          key={i}
          className={classes.miniSeat}
          x={(i % columns) * 10 + 1.5 + ((Math.max(4, columns) - columns) * 10) / 2}
          y={Math.floor(i / columns) * 10 + 13.5}
          width={7}
          height={7}
          rx={1.5}
        />
      ))}
    </svg>
  );
}

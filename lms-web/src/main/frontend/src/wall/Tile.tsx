import { Menu, Progress, UnstyledButton } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowsExchange,
  IconCircleCheck,
  IconClockPlus,
  IconDoorEnter,
  IconFileImport,
  IconHourglass,
  IconMessage,
  IconNote,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconUserQuestion,
  IconUserX,
  IconWindow,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { WallState, WallTile } from '../api/types';
import { useFormat } from '../i18n/format';
import { clock, Digits } from '../ui/Countdown';
import type { Asked } from './ActDialog';
import { troubleOf } from './trouble';
import type { TileSize } from './tileSize';
import type { Acts } from './useActs';
import classes from './Tile.module.css';

interface Props {
  tile: WallTile;
  admission: boolean;
  /** Whether the last moment to enter has passed: whoever was let in before is let in anew. */
  late: boolean;
  /** The server's time. */
  now: number;
  size: TileSize;
  /** Whether times may run on: not while nothing is heard. */
  running: boolean;
  acts: Acts;
  onAsk: (asked: Asked) => void;
}

const signs: Record<WallState, Icon> = {
  absent: IconUserX,
  not_arrived: IconUserQuestion,
  waiting: IconHourglass,
  writing: IconPencil,
  paused: IconPlayerPause,
  handed_in: IconCircleCheck,
};

/**
 * A candidate, large to be read from two metres, small to see a whole room. The whole of it opens what can be done.
 * Clocks are not part of its name: a screen reader would say it anew every second.
 */
export function Tile({ tile, admission, late, now, size, running, acts, onAsk }: Props) {
  const { t } = useTranslation('wall');
  const trouble = troubleOf(tile, admission);
  return (
    <Menu position="bottom" width="target" trapFocus returnFocus>
      <Menu.Target>
        <UnstyledButton className={classes.tile} data-size={size} data-state={tile.state} data-trouble={trouble}>
          <Head tile={tile} />
          <State tile={tile} now={now} />
          <Progress value={tile.total === 0 ? 0 : (tile.answered / tile.total) * 100} size={size === 'large' ? 10 : 6} aria-hidden />
          <Foot tile={tile} now={now} running={running} />
          <span className="vh">{t('tile')}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Deeds tile={tile} late={late} acts={acts} onAsk={onAsk} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Head({ tile }: { tile: WallTile }) {
  const { t } = useTranslation('wall');
  return (
    <span className={classes.head}>
      <span className={classes.who}>{tile.fullName}</span>
      <span className={classes.where}>
        <b>{tile.sbd}</b>
        {tile.seat && <span>{t('seat', { row: tile.seat.row, column: tile.seat.column })}</span>}
      </span>
    </span>
  );
}

function State({ tile, now }: { tile: WallTile; now: number }) {
  const { t } = useTranslation('wall');
  if (tile.lostSince !== null) {
    const lost = Math.max(0, (now - Date.parse(tile.lostSince)) / 1000);
    return (
      <span className={classes.state} data-bad>
        <IconAlertTriangle className={classes.sign} aria-hidden /> {t('lost')}
        <span aria-hidden>
          <Digits>{clock(lost)}</Digits>
        </span>
      </span>
    );
  }
  const Sign = signs[tile.state];
  return (
    <span className={classes.state}>
      <Sign className={classes.sign} aria-hidden /> {tile.state === 'waiting' && tile.admitted ? t('admitted') : t(`state.${tile.state}`)}
    </span>
  );
}

function Foot({ tile, now, running }: { tile: WallTile; now: number; running: boolean }) {
  const { t } = useTranslation('wall');
  const format = useFormat();
  const begun = tile.startedAt !== null;
  const more = tile.extraMinutes + tile.grantedMinutes;
  return (
    <span className={classes.foot}>
      {begun && <b>{t('answered', { answered: tile.answered, total: tile.total })}</b>}
      {(tile.state === 'writing' || tile.state === 'paused') && <TimeLeft tile={tile} now={now} running={running} />}
      {tile.state === 'handed_in' && tile.handedInAt !== null && <span>{format.clock(tile.handedInAt)}</span>}
      {tile.handedInBy !== null && tile.handedInBy !== 'candidate' && <span>{t(`handedInBy.${tile.handedInBy}`)}</span>}
      {more > 0 && <span className={classes.mark}>{t('more', { count: more })}</span>}
      {tile.left > 0 && (
        <span className={classes.mark}>
          <IconWindow size={16} aria-hidden /> {t('left', { count: tile.left })}
        </span>
      )}
      {tile.notes > 0 && (
        <span className={classes.mark}>
          <IconNote size={16} aria-hidden /> {t('notes', { count: tile.notes })}
        </span>
      )}
      {tile.state === 'writing' && (
        <span className={classes.saved}>{tile.lastSavedAt ? t('saved', { at: format.clock(tile.lastSavedAt) }) : t('notSaved')}</span>
      )}
    </span>
  );
}

function TimeLeft({ tile, now, running }: { tile: WallTile; now: number; running: boolean }) {
  const { t } = useTranslation('wall');
  const runs = tile.state === 'writing' && running && tile.deadline !== null;
  const seconds = runs ? (Date.parse(tile.deadline ?? '') - now) / 1000 : tile.millisLeft / 1000;
  return (
    <span className={classes.time} aria-hidden>
      {t('timeLeft')} <Digits>{clock(Math.max(0, seconds))}</Digits>
    </span>
  );
}

function Deeds({ tile, late, acts, onAsk }: Pick<Props, 'tile' | 'late' | 'acts' | 'onAsk'>) {
  const { t } = useTranslation('wall');
  const whom = { tile };
  const plain = (kind: 'admit' | 'pause' | 'resume' | 'collect' | 'reopen') => acts.run(whom, { kind, minutes: null, reason: null });
  const notBegun = tile.startedAt === null;
  const open = tile.state === 'writing' || tile.state === 'paused';
  const closed = tile.state === 'handed_in';
  /* What the candidate handed in is opened again for a reason. */
  const asksWhy = tile.handedInBy === 'candidate';
  const reopen = () => (asksWhy ? onAsk({ kind: 'reopen', whom }) : plain('reopen'));
  return (
    <>
      <Menu.Label>{tile.fullName}</Menu.Label>
      {notBegun && (late || !tile.admitted) && (
        <Menu.Item leftSection={<IconDoorEnter size={18} />} onClick={() => plain('admit')}>
          {t('act.admit')}
        </Menu.Item>
      )}
      {tile.state === 'writing' && (
        <Menu.Item leftSection={<IconPlayerPause size={18} />} onClick={() => plain('pause')}>
          {t('act.pause')}
        </Menu.Item>
      )}
      {tile.state === 'paused' && (
        <Menu.Item leftSection={<IconPlayerPlay size={18} />} onClick={() => plain('resume')}>
          {t('act.resume')}
        </Menu.Item>
      )}
      {(open || notBegun) && (
        <Menu.Item leftSection={<IconClockPlus size={18} />} onClick={() => onAsk({ kind: 'time', whom })}>
          {t('act.time')}
        </Menu.Item>
      )}
      {(open || closed) && (
        <Menu.Item leftSection={<IconArrowsExchange size={18} />} onClick={() => onAsk({ kind: 'readmit', whom })}>
          {t('act.readmit')}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconMessage size={18} />} onClick={() => onAsk({ kind: 'message', whom })}>
        {t('act.message')}
      </Menu.Item>
      <Menu.Item leftSection={<IconNote size={18} />} onClick={() => onAsk({ kind: 'note', whom })}>
        {t('act.note')}
      </Menu.Item>
      {closed && (
        <Menu.Item leftSection={<IconArrowBackUp size={18} />} onClick={reopen}>
          {t(asksWhy ? 'act.reopenWhy' : 'act.reopen')}
        </Menu.Item>
      )}
      {open && (
        <Menu.Item color="chili" leftSection={<IconFileImport size={18} />} onClick={() => plain('collect')}>
          {t('act.collect')}
        </Menu.Item>
      )}
    </>
  );
}

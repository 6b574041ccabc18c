import { IconCloudOff, IconPlugConnected, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wall as Told } from '../api/types';
import { useFormat } from '../i18n/format';
import { FilesButton } from '../late-answers/FilesButton';
import { BackLink } from '../ui/BackLink';
import { LoadingRows } from '../ui/LoadingRows';
import { PageHead } from '../ui/PageHead';
import { ProblemNotice } from '../ui/ProblemNotice';
import { ActDialog, type Asked } from './ActDialog';
import { Incidents } from './Incidents';
import { Minutes } from './Minutes';
import { Look, type Order } from './Look';
import { minutesState } from './minutesState';
import { RoomActs } from './RoomActs';
import { isTakenOff, TakenOff } from './TakenOff';
import { Tile } from './Tile';
import { useTileSize } from './tileSize';
import { bySeat, countsOf, inTrouble } from './trouble';
import { useActs } from './useActs';
import { useServerNow, useWall } from './useWall';
import type { Hearing, Seen } from './WallLine';
import classes from './Wall.module.css';

interface Props {
  sittingId: string;
  roomId: string | null;
}

export function Wall({ sittingId, roomId }: Props) {
  const { t } = useTranslation('wall');
  const { seen, refresh } = useWall(sittingId, roomId);
  const back = roomId === null ? `/ca-thi/${sittingId}` : `/ca-thi/${sittingId}/giam-thi`;
  return (
    <div className={classes.page}>
      <BackLink to={back}>{t(roomId === null ? 'toSitting' : 'toRooms')}</BackLink>
      {seen.wall ? (
        <Room wall={seen.wall} seen={seen} refresh={refresh} />
      ) : (
        <Empty sittingId={sittingId} roomId={roomId} failure={seen.failure} refresh={refresh} />
      )}
    </div>
  );
}

function Empty({ sittingId, roomId, failure, refresh }: Props & { failure: Error | null; refresh: () => void }) {
  const { t } = useTranslation('wall');
  if (isTakenOff(failure)) return <TakenOff sittingId={roomId === null ? null : sittingId} onRetry={refresh} />;
  return failure ? <ProblemNotice error={failure} title={t('failedToLoad')} onRetry={refresh} /> : <LoadingRows label={t('loading')} />;
}

function Room({ wall, seen, refresh }: { wall: Told; seen: Seen; refresh: () => void }) {
  const { t } = useTranslation('wall');
  const [order, setOrder] = useState<Order>('trouble');
  const [size, setSize] = useTileSize();
  const [asked, setAsked] = useState<Asked | null>(null);
  const now = useServerNow(seen.offset);
  const roomId = wall.room?.id ?? null;
  const acts = useActs(wall.sitting.id, roomId, refresh);
  const admission = wall.sitting.entry !== 'open';
  const late = now > Date.parse(wall.sitting.closesAt);
  const state = minutesState(wall, now);
  const minutes = <Minutes sittingId={wall.sitting.id} roomId={roomId} opensAt={wall.sitting.opensAt} state={state} />;
  const tiles = order === 'trouble' ? inTrouble(wall.tiles, admission) : bySeat(wall.tiles);
  return (
    <>
      <PageHead
        low
        title={wall.room ? t('room', { name: wall.room.name }) : wall.sitting.title}
        note={
          <span className={classes.note}>
            <Freshness hearing={seen.hearing} toldAt={seen.toldAt + seen.offset} />
            {wall.room && <span>{wall.sitting.title}</span>}
            {wall.room && wall.sitting.entry === 'code' && (
              <span className={classes.code}>
                {t('code')} <code>{wall.room.code.toUpperCase()}</code>
              </span>
            )}
          </span>
        }
      >
        <FilesButton sittingId={wall.sitting.id} />
        <RoomActs roomId={roomId} admission={admission} acts={acts} onAsk={setAsked} />
      </PageHead>
      {state.kind === 'final' && minutes}
      <div className={classes.summary}>
        <Figures wall={wall} admission={admission} />
        <Look order={order} onOrder={setOrder} size={size} onSize={setSize} />
      </div>
      <ul className={classes.tiles} data-size={size} aria-label={t('tiles')}>
        {tiles.map((tile) => (
          <li key={tile.id}>
            <Tile tile={tile} admission={admission} late={late} now={now} size={size} running={seen.hearing !== 'stale'} acts={acts} onAsk={setAsked} />
          </li>
        ))}
      </ul>
      {tiles.length === 0 && <p className={classes.hint}>{t('nobody')}</p>}
      <Incidents sittingId={wall.sitting.id} roomId={roomId} onNote={wall.mayNote ? () => setAsked({ kind: 'note', whom: { roomId } }) : null} />
      {state.kind !== 'final' && minutes}
      {asked && <ActDialog asked={asked} now={now} acts={acts} onClose={() => setAsked(null)} />}
    </>
  );
}

const signs = { live: IconPlugConnected, asking: IconRefresh, stale: IconCloudOff } as const;

/** Whether what is shown is what is. Changes are said politely; the seconds are not. */
function Freshness({ hearing, toldAt }: { hearing: Hearing; toldAt: number }) {
  const { t } = useTranslation('wall');
  const { clock } = useFormat();
  const Sign = signs[hearing];
  return (
    <span className={classes.fresh} data-hearing={hearing} role="status">
      <Sign size={18} aria-hidden />
      {hearing === 'stale' ? t('hearing.stale', { at: clock(new Date(toldAt).toISOString()) }) : t(`hearing.${hearing}`)}
    </span>
  );
}

function Figures({ wall, admission }: { wall: Told; admission: boolean }) {
  const { t } = useTranslation('wall');
  const counts = countsOf(wall.tiles, admission);
  const figures = [
    ['missing', counts.missing],
    ['waiting', counts.waiting],
    ['writing', counts.writing],
    ['handedIn', counts.handedIn],
    ['trouble', counts.trouble],
  ] as const;
  return (
    <dl className={classes.figures}>
      {figures.map(([name, value]) => (
        <div key={name} data-trouble={(name === 'trouble' && value > 0) || undefined}>
          <dt>{t(`count.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

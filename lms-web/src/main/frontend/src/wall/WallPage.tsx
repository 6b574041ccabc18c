import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import type { WallOverview } from '../api/types';
import { FilesButton } from '../late-answers/FilesButton';
import { useCan } from '../session/session';
import { BackLink } from '../ui/BackLink';
import { PageHead } from '../ui/PageHead';
import { QueryView } from '../ui/QueryView';
import { useOverview } from './api';
import { EntryChoice } from './EntryChoice';
import { RoomPicker } from './RoomPicker';
import { isTakenOff, TakenOff } from './TakenOff';
import { Wall } from './Wall';
import classes from './Wall.module.css';

/** The invigilator's place under a sitting: the rooms to choose from, then the wall of one. */
export default function WallPage() {
  const { id = '', room } = useParams();
  if (room !== undefined) return <Wall key={room} sittingId={id} roomId={room} />;
  return <Rooms sittingId={id} />;
}

function Rooms({ sittingId }: { sittingId: string }) {
  const { t } = useTranslation('wall');
  const overview = useOverview(sittingId);
  if (isTakenOff(overview.error)) return <TakenOff sittingId={null} onRetry={() => void overview.refetch()} />;
  return (
    <QueryView query={overview} failed={t('failedToLoad')} loading={t('loading')}>
      {(found) => (hasRooms(found) ? <Chooser overview={found} sittingId={sittingId} /> : <Wall sittingId={sittingId} roomId={null} />)}
    </QueryView>
  );
}

const hasRooms = ({ rooms, withheld }: WallOverview) => withheld > 0 || rooms.some(({ id }) => id !== null);

function Chooser({ overview, sittingId }: { overview: WallOverview; sittingId: string }) {
  const { t } = useTranslation('wall');
  const sees = useCan()('SITTING_INVIGILATE');
  return (
    <div className={classes.page}>
      <BackLink to={sees ? `/ca-thi/${sittingId}` : '/'}>{t(sees ? 'toSitting' : 'toToday')}</BackLink>
      <PageHead title={t('title')} note={overview.sitting.title}>
        <EntryChoice sitting={overview.sitting} />
        <FilesButton sittingId={sittingId} />
      </PageHead>
      <RoomPicker sittingId={sittingId} rooms={overview.rooms} withheld={overview.withheld} />
    </div>
  );
}

import { ActionIcon, Button } from '@mantine/core';
import { IconNotes, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../api/types';
import { useFormat } from '../i18n/format';
import { QueryView } from '../ui/QueryView';
import { tellFailure, tellWithUndo } from '../ui/Undo';
import { newRequestId, useIncidents, useNoting, useUnnoting } from './api';
import classes from './Wall.module.css';

interface Props {
  sittingId: string;
  roomId: string | null;
  /** Null where they may not note on all that is shown. */
  onNote: (() => void) | null;
}

/** What was noted for the minutes of the room. */
export function Incidents({ sittingId, roomId, onNote }: Props) {
  const { t } = useTranslation('wall');
  const incidents = useIncidents(sittingId, roomId);
  return (
    <section className={`card ${classes.incidents}`} aria-labelledby="incidents-title">
      <div className={classes.incidentsHead}>
        <h2 id="incidents-title">{t('incidents')}</h2>
        {onNote && (
          <Button variant="default" leftSection={<IconNotes size={18} />} onClick={onNote}>
            {t('act.note')}
          </Button>
        )}
      </div>
      <QueryView query={incidents} failed={t('incidentsFailed')} loading={t('loading')}>
        {(list) => (list.length === 0 ? <p className="muted">{t('noIncidents')}</p> : <List sittingId={sittingId} incidents={list} />)}
      </QueryView>
    </section>
  );
}

function List({ sittingId, incidents }: { sittingId: string; incidents: readonly Incident[] }) {
  const { t } = useTranslation('wall');
  const format = useFormat();
  const unnote = useUnnoting(sittingId);
  const note = useNoting(sittingId);
  const drop = ({ id, note: words, roomId, candidateId }: Incident) =>
    unnote.mutate(id, {
      onSuccess: () => {
        const again = { requestId: newRequestId(), roomId, candidateId, note: words };
        tellWithUndo(t('note.undone'), () => note.mutate(again, { onError: (error) => tellFailure(t('note.failed'), error) }));
      },
      onError: (error) => tellFailure(t('note.notBack'), error),
    });
  return (
    <ul className={classes.incidentList}>
      {incidents.map((incident) => (
        <li key={incident.id}>
          <time dateTime={incident.at}>{format.time(incident.at)}</time>
          <p>
            {incident.candidate !== null && <b>{`${incident.sbd} ${incident.candidate}: `}</b>}
            {incident.note} <span className="muted small">{incident.by}</span>
          </p>
          {incident.mayTakeBack && (
            <ActionIcon aria-label={t('note.drop')} onClick={() => drop(incident)}>
              <IconTrash size={18} />
            </ActionIcon>
          )}
        </li>
      ))}
    </ul>
  );
}

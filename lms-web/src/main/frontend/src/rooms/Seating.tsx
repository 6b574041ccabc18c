import { Button, Modal, Radio, Switch } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate, Room, Seating as SeatingTold, SeatingPlan, Sitting, ToldPlace } from '../api/types';
import { useFormat } from '../i18n/format';
import { LoadingRows } from '../ui/LoadingRows';
import { ProblemNotice } from '../ui/ProblemNotice';
import { isProblem } from '../api/problem';
import { tell, tellFailure } from '../ui/Undo';
import { usePreview, useSeat, useSeatAsTold } from './api';
import { unseated } from './places';
import { SeatingResult } from './SeatingResult';
import classes from './Rooms.module.css';

interface Props {
  sitting: Sitting;
  rooms: Room[];
  candidates: Candidate[];
  onClose: () => void;
  onAddRooms: () => void;
}

interface Done {
  seating: SeatingTold;
  before: ToldPlace[];
}

/** Seats everybody anew: the way is chosen, the result looked at, then carried out as it was shown. */
export function Seating({ sitting, rooms, candidates, onClose, onAddRooms }: Props) {
  const { t } = useTranslation('rooms');
  const [done, setDone] = useState<Done | null>(null);
  return (
    <Modal opened onClose={onClose} size="lg" title={t(done ? 'seat.doneTitle' : 'seat.title')} closeButtonProps={{ 'aria-label': t('ui:close') }}>
      {done ? (
        <Seated sitting={sitting} done={done} onClose={onClose} />
      ) : (
        <Choosing sitting={sitting} rooms={rooms} candidates={candidates} onClose={onClose} onAddRooms={onAddRooms} onDone={setDone} />
      )}
    </Modal>
  );
}

function Choosing({ sitting, rooms, candidates, onClose, onAddRooms, onDone }: Props & { onDone: (done: Done) => void }) {
  const { t } = useTranslation('rooms');
  const [plan, setPlan] = useState<SeatingPlan>({ order: 'name', filling: 'evenly', withinSchool: false, number: null });
  const preview = usePreview(sitting.id, plan);
  const seat = useSeat(sitting.id);
  const already = candidates.length - unseated(candidates).length;
  const set = (change: Partial<SeatingPlan>) => setPlan((now) => ({ ...now, ...change }));
  const run = (number: string) => seat.mutate({ ...plan, number }, { onSuccess: onDone });
  return (
    <div className={classes.form}>
      <Ways plan={plan} set={set} bySchool={rooms.some(({ schoolId }) => schoolId !== null)} />
      <section className={classes.preview} aria-live="polite" aria-busy={preview.isPending}>
        <h3>{t('seat.preview')}</h3>
        {preview.data ? (
          <SeatingResult seating={preview.data} candidates={candidates.length} />
        ) : preview.error ? (
          <>
            <ProblemNotice error={preview.error} title={t('seat.notPossible')} />
            {isProblem(preview.error, 'too-few-seats') && (
              <Button
                variant="default"
                onClick={() => {
                  onClose();
                  onAddRooms();
                }}
              >
                {t('add.act')}
              </Button>
            )}
          </>
        ) : (
          <LoadingRows rows={3} label={t('seat.trying')} />
        )}
      </section>
      {already > 0 && (
        <p className={classes.warn}>
          <IconAlertTriangle size={18} aria-hidden />
          {t('seat.already', { count: already })}
        </p>
      )}
      {seat.error && <ProblemNotice error={seat.error} title={t('seat.failed')} />}
      <div className={classes.dialogActs}>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button disabled={!preview.data} loading={seat.isPending} onClick={() => preview.data && run(preview.data.number)}>
          {t('seat.save', { count: candidates.length })}
        </Button>
      </div>
    </div>
  );
}

function Ways({ plan, set, bySchool }: { plan: SeatingPlan; set: (change: Partial<SeatingPlan>) => void; bySchool: boolean }) {
  const { t } = useTranslation('rooms');
  return (
    <div className={classes.ways}>
      <Radio.Group label={t('seat.order')} value={plan.order} onChange={(order) => set({ order: order === 'random' ? 'random' : 'name' })}>
        <div className={classes.choices}>
          <Radio value="name" label={t('seat.byName')} description={t('seat.byNameNote')} data-autofocus />
          <Radio value="random" label={t('seat.random')} description={t('seat.randomNote')} />
        </div>
      </Radio.Group>
      <Radio.Group label={t('seat.filling')} value={plan.filling} onChange={(filling) => set({ filling: filling === 'full' ? 'full' : 'evenly' })}>
        <div className={classes.choices}>
          <Radio value="evenly" label={t('seat.evenly')} description={t('seat.evenlyNote')} />
          <Radio value="full" label={t('seat.full')} description={t('seat.fullNote')} />
        </div>
      </Radio.Group>
      {bySchool && (
        <Switch
          label={t('seat.withinSchool')}
          description={t('seat.withinSchoolNote')}
          checked={plan.withinSchool === true}
          onChange={(event) => set({ withinSchool: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}

/** What was done, in numbers, and the way back. */
function Seated({ sitting, done, onClose }: { sitting: Sitting; done: Done; onClose: () => void }) {
  const { t } = useTranslation('rooms');
  const { number } = useFormat();
  const back = useSeatAsTold(sitting.id);
  const undo = () =>
    back.mutate(done.before, {
      onSuccess: () => {
        tell(t('seat.takenBack'));
        onClose();
      },
      onError: (error) => tellFailure(t('seat.notBack'), error),
    });
  const { seating } = done;
  return (
    <div className={classes.form}>
      <p role="status">{t('seat.done', { count: seating.candidates, seated: number(seating.candidates), rooms: number(seating.usedRooms) })}</p>
      <SeatingResult seating={seating} candidates={seating.candidates} />
      <div className={classes.dialogActs}>
        <Button variant="default" loading={back.isPending} onClick={undo}>
          {t('ui:undo')}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {t('seat.close')}
        </Button>
      </div>
    </div>
  );
}

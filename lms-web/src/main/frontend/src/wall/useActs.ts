import { useTranslation } from 'react-i18next';
import type { ActKind, ActOutcome, WallTile } from '../api/types';
import { tell, tellFailure, tellNotDone, tellWithUndo } from '../ui/Undo';
import { newRequestId, useActing, useNoting, useUnnoting } from './api';

/** Whom something is done for: one candidate, or everybody on the wall. */
export type Whom = { tile: WallTile } | { roomId: string | null };

export interface Deed {
  kind: ActKind;
  minutes: number | null;
  reason: string | null;
}

/** What takes an act back. Time that was given stays given. */
const back: Partial<Record<ActKind, ActKind>> = { pause: 'resume', resume: 'pause', collect: 'reopen' };

const manyCanNot: readonly ActKind[] = ['reopen'];

/** Acts of the invigilator, each told with what came of it, and with a way back where there is one. */
export function useActs(sittingId: string, roomId: string | null, onDone: () => void) {
  const { t } = useTranslation('wall');
  const acting = useActing(sittingId);
  const noting = useNoting(sittingId);
  const unnoting = useUnnoting(sittingId);

  const target = (whom: Whom) => ('tile' in whom ? { candidateId: whom.tile.id, roomId: null } : { candidateId: null, roomId: whom.roomId });
  const subject = (whom: Whom) => ('tile' in whom ? whom.tile.id : `room ${whom.roomId ?? ''}`);
  const name = (whom: Whom) => ('tile' in whom ? whom.tile.fullName : '');

  const run = (whom: Whom, { kind, minutes, reason }: Deed, after?: () => void) =>
    acting.mutate(
      { requestId: newRequestId(), kind, minutes, reason, ...target(whom) },
      {
        onSuccess: (outcome) => {
          if (report(whom, kind, outcome)) after?.();
          onDone();
        },
        onError: (error) => tellFailure(t(`failed.${kind}`), error),
      },
    );

  /** Tells what came of an act, and whether it was done for anybody. */
  const report = (whom: Whom, kind: ActKind, outcome: ActOutcome): boolean => {
    const count = outcome.reached + outcome.later;
    const why = outcome.refused.map((each) => t('refusedFor', { count: each.count, why: each.title })).join('; ');
    const notFor = outcome.refused.length === 0 ? '' : t('notFor', { why });
    if (count === 0) {
      tellNotDone(t(`failed.${kind}`), notFor || t('forNobody'));
      return false;
    }
    const words = 'tile' in whom ? t(`done.${kind}`, { name: name(whom) }) : t(`doneMany.${kind}`, { count });
    const text = `${words} ${notFor}`.trim();
    const undo = back[kind];
    if (undo && count > 0 && ('tile' in whom || !manyCanNot.includes(undo)))
      tellWithUndo(text, () => run(whom, { kind: undo, minutes: null, reason: null }), subject(whom));
    else tell(text);
    return true;
  };

  const note = (whom: Whom, words: string, after: () => void) =>
    noting.mutate(
      { requestId: newRequestId(), note: words, ...target(whom), roomId: 'tile' in whom ? null : roomId },
      {
        onSuccess: (incident) => {
          after();
          onDone();
          tellWithUndo(t('note.done'), () => unnoting.mutate(incident.id, { onSuccess: onDone, onError: (error) => tellFailure(t('note.notBack'), error) }));
        },
        onError: (error) => tellFailure(t('note.failed'), error),
      },
    );

  return { run, note, pending: acting.isPending || noting.isPending };
}

export type Acts = ReturnType<typeof useActs>;

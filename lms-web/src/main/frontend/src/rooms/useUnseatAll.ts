import { useTranslation } from 'react-i18next';
import type { Candidate } from '../api/types';
import { tellFailure, tellWithUndo } from '../ui/Undo';
import { useSeatAsTold } from './api';
import { placesOf, withoutSeats } from './places';

/** Takes everybody's seat; the notice that says so gives all of them back. */
export function useUnseatAll(sittingId: string) {
  const { t } = useTranslation('rooms');
  const seat = useSeatAsTold(sittingId);
  const unseatAll = (candidates: readonly Candidate[]) => {
    const before = placesOf(candidates);
    const count = before.filter(({ roomId }) => roomId !== null).length;
    const back = () => seat.mutate(before, { onError: (error) => tellFailure(t('unseat.notBack'), error) });
    seat.mutate(withoutSeats(before), {
      onSuccess: () => tellWithUndo(t('unseat.done', { count }), back),
      onError: (error) => tellFailure(t('unseat.failed'), error),
    });
  };
  return { unseatAll, pending: seat.isPending };
}

import { Button } from '@mantine/core';
import { IconDoorOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isProblem } from '../api/problem';
import { EmptyState } from '../ui/EmptyState';
import { useTitle } from '../ui/useTitle';

/** Whether whoever looked is known but may not look, or no longer. */
export const isTakenOff = (failure: unknown) => isProblem(failure) && [403, 404].includes(failure.status);

interface Props {
  /** The sitting whose other rooms they may still have; null where there is nothing of it left. */
  sittingId: string | null;
  onRetry: () => void;
}

/** What happened to a wall that is no longer somebody's, and the way to what they still have. */
export function TakenOff({ sittingId, onRetry }: Props) {
  const { t } = useTranslation('wall');
  const what = sittingId === null ? 'sitting' : 'room';
  useTitle(t(`takenOff.${what}`));
  return (
    <EmptyState
      icon={<IconDoorOff size={48} stroke={1.6} />}
      title={t(`takenOff.${what}`)}
      level={1}
      action={
        <>
          {sittingId !== null && (
            <Button component={Link} to={`/ca-thi/${sittingId}/giam-thi`}>
              {t('takenOff.rooms')}
            </Button>
          )}
          <Button component={Link} to="/" variant={sittingId === null ? 'filled' : 'default'}>
            {t('takenOff.today')}
          </Button>
          <Button variant="subtle" onClick={onRetry}>
            {t('ui:retry')}
          </Button>
        </>
      }
    >
      {t(`takenOff.${what}Note`)}
    </EmptyState>
  );
}

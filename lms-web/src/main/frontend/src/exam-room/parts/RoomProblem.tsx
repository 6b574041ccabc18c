import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../ui/ProblemNotice';
import classes from '../ending/Ending.module.css';
import { Page } from './Page';
import { needsSafeBrowser, SafeBrowserFile } from './SafeBrowserFile';

/** The room's address ends with its sitting. */
const sittingId = () => window.location.pathname.split('/').at(-1) ?? '';

/** The room can't go on: what the server said, and the ways out. */
export function RoomProblem({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation('exam-room');
  return (
    <Page title={t('problem.title')} narrow>
      <div className={classes.next}>
        <ProblemNotice error={error} onRetry={onRetry} />
        {needsSafeBrowser(error) && <SafeBrowserFile sittingId={sittingId()} />}
        <div className={classes.actions}>
          <Button component="a" href="/" size="md" variant="default">
            {t('home')}
          </Button>
        </div>
      </div>
    </Page>
  );
}

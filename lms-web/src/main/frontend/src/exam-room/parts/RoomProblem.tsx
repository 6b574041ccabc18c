import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiRoot } from '../../api/client';
import { isProblem } from '../../api/problem';
import { ProblemNotice } from '../../ui/ProblemNotice';
import classes from '../ending/Ending.module.css';
import { Page } from './Page';

const needsSafeBrowser = (error: Error) => isProblem(error, 'safe-browser-required') || isProblem(error, 'safe-browser-not-as-set');

/** The settings that open this room in Safe Exam Browser; the room's address ends with its sitting. */
const browserFile = () => `${apiRoot}/sittings/${window.location.pathname.split('/').at(-1) ?? ''}/lockdown/browser.seb`;

/** The room can't go on: what the server said, and the ways out. */
export function RoomProblem({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation('exam-room');
  return (
    <Page title={t('problem.title')} narrow>
      <div className={classes.next}>
        <ProblemNotice error={error} onRetry={onRetry} />
        <div className={classes.actions}>
          {needsSafeBrowser(error) && (
            <Button component="a" href={browserFile()} download="phong-thi.seb" size="md">
              {t('problem.safeBrowser')}
            </Button>
          )}
          <Button component="a" href="/" size="md" variant="default">
            {t('home')}
          </Button>
        </div>
      </div>
    </Page>
  );
}

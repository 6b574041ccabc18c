import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { apiRoot } from '../../api/client';
import { isProblem } from '../../api/problem';

export const needsSafeBrowser = (error: unknown): boolean => isProblem(error, 'safe-browser-required') || isProblem(error, 'safe-browser-not-as-set');

/** What to do where a sitting is sat in Safe Exam Browser alone, with the settings that open its room there. */
export function SafeBrowserFile({ sittingId }: { sittingId: string }) {
  const { t } = useTranslation('exam-room');
  return (
    <div>
      <p>{t('problem.safeBrowserLead')}</p>
      <Button component="a" href={`${apiRoot}/sittings/${sittingId}/lockdown/browser.seb`} download="phong-thi.seb" size="md" mt={8}>
        {t('problem.safeBrowser')}
      </Button>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { Page } from '../parts/Page';
import { SignInForm } from './SignInForm';
import classes from '../ending/Ending.module.css';

export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('exam-room');
  return (
    <Page title={t('signIn.title')} narrow>
      <div className={classes.next}>
        <p>{t('signIn.lead')}</p>
        <SignInForm onSignedIn={onSignedIn} />
      </div>
    </Page>
  );
}

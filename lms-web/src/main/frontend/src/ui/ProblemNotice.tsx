import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem';
import classes from './ProblemNotice.module.css';

interface Props {
  error: unknown;
  /** What could not be done, in the words of the page; without it the server's title stands alone. */
  title?: string | undefined;
  onRetry?: (() => void) | undefined;
}

/** A refusal of the server as it said it, or what to do when it was not reached. */
export function ProblemNotice({ error, title, onRetry }: Props) {
  const { t } = useTranslation('ui');
  const problem = error instanceof ProblemError ? error : null;
  const unreachable = problem?.unreachable ?? false;
  const Icon = unreachable ? IconCloudOff : IconAlertTriangle;
  const said = problem?.problem.title ?? '';
  const head = title ?? (unreachable ? t('problem.unreachable') : said || t('problem.unexpected'));
  const detail = unreachable ? t('problem.unreachableDetail') : (problem?.problem.detail ?? (title ? said : '')) || t('problem.unexpectedDetail');
  const errors = problem?.problem.errors ?? [];
  return (
    <div className={classes.notice} role="alert">
      <Icon size={24} aria-hidden className={classes.icon} />
      <div className={classes.words}>
        <p className={classes.title}>{head}</p>
        <p>{detail}</p>
        {errors.length > 0 && (
          <ul className={classes.errors}>
            {errors.map((located, i) => (
              <li key={`${located.path}${located.code}${i}`}>{located.message}</li>
            ))}
          </ul>
        )}
        {problem?.problem.correlation && <p className={classes.code}>{t('problem.correlation', { code: problem.problem.correlation })}</p>}
        {onRetry && (
          <Button size="xs" mt={8} leftSection={<IconRefresh size={16} />} onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
      </div>
    </div>
  );
}

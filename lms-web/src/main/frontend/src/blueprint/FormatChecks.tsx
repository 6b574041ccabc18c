import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Check } from './check';
import { roman } from './Matrix';
import type { Editor } from './useEditor';
import classes from './FormatChecks.module.css';

/** Each part against its format: how many it has of how many, and what is missing or too much. */
export function FormatChecks({ editor: { blueprint }, checks }: { editor: Editor; checks: Check[] }) {
  const { t } = useTranslation('blueprint');
  const titleOf = (check: Check): string => {
    const part = t('checks.part', { number: roman(check.part) });
    if (check.block === undefined) return part;
    const block = blueprint.parts.find(({ number }) => number === check.part)?.choice?.blocks.find(({ code }) => code === check.block);
    return t('checks.block', { part, block: check.block === null ? t('common') : (block?.title ?? check.block) });
  };
  return (
    <ul className={classes.checks} aria-label={t('checks.label')}>
      {checks.map((check) => {
        const ok = check.have === check.needed;
        const Icon = ok ? IconCheck : IconAlertTriangle;
        return (
          <li key={`${check.part}${check.block ?? '-'}`} data-ok={ok || undefined}>
            <Icon size={15} aria-hidden />
            {titleOf(check)} <strong>{t('checks.count', { have: check.have, needed: check.needed })}</strong>
            {check.have < check.needed && <span>{t('checks.missing', { count: check.needed - check.have })}</span>}
            {check.have > check.needed && <span>{t('checks.over', { count: check.have - check.needed })}</span>}
          </li>
        );
      })}
    </ul>
  );
}

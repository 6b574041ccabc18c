import { Button, CloseButton, Drawer, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconFilter, IconFilterOff, IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FilterBar.module.css';

interface Props {
  /** Names the search field for a screen reader. */
  label: string;
  hint: string;
  text: string;
  onText: (text: string) => void;
  /** Filters in force besides the text. */
  active: number;
  onClear: () => void;
  focusFirst?: boolean;
  children?: ReactNode;
}

/** Search and filters of a list; on a phone the filters stand in a sheet. */
export function FilterBar({ label, hint, text, onText, active, onClear, focusFirst = false, children }: Props) {
  const { t } = useTranslation('ui');
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [opened, sheet] = useDisclosure(false);
  const [typed, setTyped] = useState(text);
  const tell = useDebouncedCallback(onText, 300);
  const [seen, setSeen] = useState(text);
  if (seen !== text) {
    setSeen(text);
    if (typed.trim() !== text) setTyped(text);
  }
  const change = (next: string) => {
    setTyped(next);
    tell(next.trim());
  };
  const clear = active > 0 && (
    <Button variant="subtle" color="stone" size="sm" leftSection={<IconFilterOff size={16} />} onClick={onClear}>
      {t('filter.clear')}
    </Button>
  );
  return (
    <div className={classes.filters} role="search" aria-label={label}>
      <TextInput
        className={classes.find}
        type="search"
        aria-label={label}
        placeholder={hint}
        value={typed}
        onChange={(event) => change(event.currentTarget.value)}
        leftSection={<IconSearch size={17} aria-hidden />}
        rightSection={typed === '' ? null : <CloseButton size="sm" aria-label={t('filter.clearText')} onClick={() => change('')} />}
        {...(focusFirst ? { ref: focusOnce } : {})}
      />
      {children && !phone && (
        <>
          {children}
          {clear}
        </>
      )}
      {children && phone && (
        <>
          <Button variant="default" leftSection={<IconFilter size={17} />} onClick={sheet.open}>
            {active > 0 ? t('filter.openActive', { count: active }) : t('filter.open')}
          </Button>
          <Drawer opened={opened} onClose={sheet.close} position="bottom" size="auto" title={t('filter.open')} closeButtonProps={{ 'aria-label': t('close') }}>
            <div className={classes.sheet}>
              {children}
              <Button onClick={sheet.close}>{t('filter.show')}</Button>
              {clear}
            </div>
          </Drawer>
        </>
      )}
    </div>
  );
}

const focusOnce = (field: HTMLInputElement | null) => field?.focus();

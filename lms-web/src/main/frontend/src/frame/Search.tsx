import { ActionIcon, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useCan } from '../session/session';
import classes from './Frame.module.css';

/** Looks items up from anywhere; `/` leads into it. Those who may not read the bank have nothing to search yet. */
export function Search() {
  const { t } = useTranslation('frame');
  const can = useCan();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useHotkeys([['/', () => field.current?.focus()]]);
  if (!can('BANK_READ')) return null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void navigate(`/ngan-hang?q=${encodeURIComponent(text.trim())}`);
    setText('');
    field.current?.blur();
  };
  return (
    <>
      <form className={classes.search} role="search" aria-label={t('search')} onSubmit={submit}>
        <TextInput
          ref={field}
          size="sm"
          type="search"
          aria-label={t('searchLabel')}
          placeholder={t('searchHint')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          leftSection={<IconSearch size={17} aria-hidden />}
          rightSection={
            <kbd className={classes.slash} aria-hidden>
              /
            </kbd>
          }
        />
      </form>
      <ActionIcon className={classes.searchSmall} component={Link} to="/ngan-hang?tim=1" size={40} aria-label={t('searchLabel')}>
        <IconSearch size={21} aria-hidden />
      </ActionIcon>
    </>
  );
}

import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';

interface Props {
  label: string;
  value: string;
  onSearch: (words: string) => void;
}

const pause = 300;

/** Asks once the typing pauses; follows the address when it changes from outside. */
export function SearchField({ label, value, onSearch }: Props) {
  const [words, setWords] = useState(value);
  const [seen, setSeen] = useState(value);
  const later = useDebouncedCallback(onSearch, pause);
  if (seen !== value) {
    setSeen(value);
    setWords(value);
  }
  useEffect(() => later.cancel, [later]);
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={words}
      onChange={(event) => {
        setWords(event.currentTarget.value);
        later(event.currentTarget.value.trim());
      }}
    />
  );
}

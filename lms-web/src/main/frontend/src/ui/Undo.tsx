import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

const shownFor = 12_000;
const closing = () => ({ closeButtonProps: { 'aria-label': i18next.t('ui:close') } });
let told = 0;

/** Says what was done, with a way to take it back; the notice goes as soon as that is used. */
export function tellWithUndo(title: string, undo: () => void): void {
  told += 1;
  const id = `undo-${told}`;
  const back = () => {
    notifications.hide(id);
    undo();
  };
  notifications.show({
    ...closing(),
    id,
    color: 'stone',
    autoClose: shownFor,
    title,
    message: (
      <Button size="compact-sm" variant="subtle" onClick={back}>
        {i18next.t('ui:undo')}
      </Button>
    ),
  });
}

export const tell = (message: string): void => void notifications.show({ ...closing(), color: 'coconut', message });

/** Says what was not done, and why. */
export const tellNotDone = (title: string, why: string): void =>
  void notifications.show({ ...closing(), color: 'chili', autoClose: shownFor, title, message: why });

export const tellFailure = (title: string, error: unknown): void => tellNotDone(title, error instanceof Error ? error.message : '');

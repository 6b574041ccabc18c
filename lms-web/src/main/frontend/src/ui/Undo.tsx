import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

const shownFor = 12_000;
const closing = () => ({ closeButtonProps: { 'aria-label': i18next.t('ui:close') } });
let told = 0;

/** The notices that offer a way back, by what they are about. */
const offered = new Map<string, string>();

/** Takes away the ways back that are offered, before something else is asked where they stand. */
export function dropUndo(): void {
  offered.forEach((id) => notifications.hide(id));
  offered.clear();
}

/**
 * Says what was done, with a way to take it back; the notice goes as soon as that is used. Of what is done about the same
 * thing only the last can be taken back.
 */
export function tellWithUndo(title: string, undo: () => void, about?: string): void {
  told += 1;
  const id = `undo-${told}`;
  const before = about === undefined ? undefined : offered.get(about);
  if (before !== undefined) notifications.hide(before);
  offered.set(about ?? id, id);
  const back = () => {
    notifications.hide(id);
    undo();
  };
  notifications.show({
    ...closing(),
    id,
    color: 'stone',
    autoClose: shownFor,
    onClose: () => forget(id),
    title,
    message: (
      <Button size="compact-sm" variant="subtle" onClick={back}>
        {i18next.t('ui:undo')}
      </Button>
    ),
  });
}

function forget(id: string): void {
  offered.forEach((each, about) => {
    if (each === id) offered.delete(about);
  });
}

export const tell = (message: string): void => void notifications.show({ ...closing(), color: 'coconut', message });

/** Says what was not done, and why. */
export const tellNotDone = (title: string, why: string): void =>
  void notifications.show({ ...closing(), color: 'chili', autoClose: shownFor, title, message: why });

export const tellFailure = (title: string, error: unknown): void => tellNotDone(title, error instanceof Error ? error.message : '');

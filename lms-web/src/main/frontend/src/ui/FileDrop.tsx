import { Button, FileButton, Progress } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { IconFileUpload, IconUpload } from '@tabler/icons-react';
import { useState, type DragEvent, type ReactNode } from 'react';
import classes from './FileDrop.module.css';
import { ProblemNotice } from './ProblemNotice';

interface Words {
  title: string;
  note: string;
  pick: string;
  sending: string;
  /** On its way no longer; the server reads it. */
  sent: string;
  failed: string;
  tooLarge: (name: string) => string;
}

interface Props<Told> {
  words: Words;
  accept: string;
  largestBytes: number;
  /** How much of the file is sent, 0 to 1. */
  share: number;
  send: UseMutationResult<Told, Error, File>;
  onSent: (told: Told) => void;
  /** Beside the button. */
  children?: ReactNode;
}

/** Where a file is dropped or picked. */
export function FileDrop<Told>({ words, accept, largestBytes, share, send, onSent, children }: Props<Told>) {
  const [over, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const take = (file: File | null | undefined) => {
    if (!file) return;
    setTooLarge(file.size > largestBytes ? file.name : null);
    if (file.size <= largestBytes) send.mutate(file, { onSuccess: onSent });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <section className={`card ${classes.upload}`} aria-labelledby="upload">
      <div
        className={classes.drop}
        data-over={over || undefined}
        role="presentation"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconFileUpload size={44} stroke={1.5} aria-hidden />
        <h2 id="upload">{words.title}</h2>
        <p>{words.note}</p>
        {send.isPending ? (
          <div className={classes.sending}>
            <Progress value={share * 100} aria-label={words.sending} />
            <p>{share < 1 ? words.sending : words.sent}</p>
          </div>
        ) : (
          <div className={classes.acts}>
            <FileButton onChange={take} accept={accept} inputProps={{ 'aria-label': words.pick }}>
              {(props) => (
                <Button {...props} leftSection={<IconUpload size={17} />}>
                  {words.pick}
                </Button>
              )}
            </FileButton>
            {children}
          </div>
        )}
      </div>
      {tooLarge && (
        <p className={classes.tooLarge} role="alert">
          {words.tooLarge(tooLarge)}
        </p>
      )}
      {send.error && <ProblemNotice error={send.error} title={words.failed} />}
    </section>
  );
}

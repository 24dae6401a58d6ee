'use client';

import { toast } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { readFieldRefusal, type RefusalAnswer } from './editions/refusal';
import { useLeave } from './editions/use-leave';
import { awaitStanding, fetchStanding } from './fetch-standing';

type Panel = {
  /** Where the newsroom's interface tells how the record stands; null while there is none. */
  standing: string | null;
  /** What the name of a move is added to. */
  moves: string | null;
  language: 'vi' | 'en';
  say: { failed: string; faulty: string; done: string };
  /** How the record stands is asked anew when this changes. */
  savedAt?: unknown;
};

type Ends = {
  /** What follows a move; without it the page is opened anew. */
  done?: (response: Response) => void | Promise<void>;
  /** What is done with the fields that are to be mended first. */
  refused?: (fields: RefusalAnswer['fields']) => void;
};

/** How a record stands and how its moves are made: what the panels of the newsroom share. A move is made at once, or asked for in a dialog first. */
export function useMoves<Standing, Move extends string>({ standing: address, moves, language, say, savedAt }: Panel) {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [asked, setAsked] = useState<Move | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  /** The same for what ends later: a dialog may be closed meanwhile. */
  const open = useRef(false);
  const [refusal, setRefusal] = useState('');
  const [busy, setBusy] = useState(false);
  const leave = useLeave();

  useEffect(() => {
    let current = true;
    void awaitStanding<Standing>(address, language).then((read) => {
      if (current && read) setStanding(read);
    });
    return () => {
      current = false;
    };
  }, [address, language, savedAt]);

  /** Makes a move with what `prepare` gives, and says why where it is refused. */
  async function make(move: Move, prepare: () => object | Promise<object>, { done = () => leave(say.done), refused }: Ends = {}): Promise<void> {
    setBusy(true);
    setRefusal('');
    try {
      const response = await fetch(`${moves}/${move}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: JSON.stringify(await prepare()),
      });
      if (!response.ok) {
        const { message, fields } = readFieldRefusal(await response.json().catch(() => null), say);
        refused?.(fields);
        throw new Error(message);
      }
      close();
      await done(response);
    } catch (error) {
      const message = error instanceof Error ? error.message : say.failed;
      // A dialog that is open makes all else unreachable; without a message the form itself has told why.
      if (open.current) setRefusal(message || say.failed);
      else if (message) toast.error(message, { style: { whiteSpace: 'pre-line' } });
      // Where all went well, the page is on its way out.
      setBusy(false);
      // What another official has done meanwhile shows.
      void fetchStanding<Standing>(address, language).then((read) => read && setStanding(read));
    }
  }

  /** Opens the dialog of a move. */
  function ask(move: Move): void {
    setAsked(move);
    show(true);
  }

  function close(): void {
    show(false);
  }

  function show(isOpen: boolean): void {
    open.current = isOpen;
    setIsAsking(isOpen);
    setRefusal('');
  }

  return { standing, /** The move whose dialog was opened last. */ asked, isAsking, ask, close, refusal, busy, make, leave };
}

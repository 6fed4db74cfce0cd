import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../lib/model.ts';
import { textOf } from './article-context.ts';
import { type AloudPlayer, readAloud, voiceFor } from './read-aloud.ts';
import type { ReaderDoings } from './reader-doings.ts';
import { firstInSight, follow, markSpoken, spokenSentences } from './spoken-place.ts';

export type AloudState = 'silent' | 'starting' | 'speaking' | 'paused' | 'no-voice' | 'failed';

interface ReadAloudOptions {
  doings: Pick<ReaderDoings, 'speech' | 'sentencesIn'>;
  article: Article;
  text: RefObject<HTMLElement | null>;
  /** What covers the upper edge of the window. */
  bar: RefObject<HTMLElement | null>;
  rate: number;
}

/** Reads the open story aloud, from where the reader is, with a voice of this device; falls silent when the story is left. */
export function useReadAloud({ doings, article, text, bar, rate }: ReadAloudOptions) {
  const [state, setState] = useState<AloudState>('silent');
  const { speech, sentencesIn } = doings;
  const player = useRef<AloudPlayer | undefined>(undefined);
  const at = useRef(0);
  const lastRange = useRef<Range | undefined>(undefined);
  const asked = useRef(0);

  const silence = (then: AloudState) => {
    asked.current++;
    player.current?.pause();
    player.current = undefined;
    lastRange.current = undefined;
    markSpoken(null, undefined);
    setState(then);
  };
  const edge = () => bar.current?.getBoundingClientRect().bottom ?? 0;

  const start = async () => {
    const mine = ++asked.current;
    setState('starting');
    const voice = speech && (await voiceFor(speech, article.language));
    if (mine !== asked.current) return;
    if (!speech || !voice) return setState('no-voice');
    const spans = spokenSentences(article, sentencesIn);
    player.current = readAloud(speech, {
      sentences: spans.map((span) => textOf(article, span)),
      voice,
      rate,
      onSentence: (index) => {
        at.current = index;
        const range = markSpoken(text.current, spans[index]);
        if (range) follow(range, lastRange.current, edge());
        lastRange.current = range;
      },
      onEnd: (failed) => silence(failed ? 'failed' : 'silent'),
    });
    setState('speaking');
    player.current.speak(text.current ? firstInSight(text.current, spans, edge()) : 0);
  };

  useEffect(() => player.current?.setRate(rate), [rate]);
  useEffect(() => {
    const leave = () => silence('silent');
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const speakFrom = (index: number) => {
    setState('speaking');
    player.current?.speak(Math.max(0, index));
  };
  return {
    state,
    isOn: state === 'starting' || state === 'speaking' || state === 'paused',
    /** Begins, pauses, goes on. */
    toggle: () => {
      if (state === 'paused') return speakFrom(at.current);
      if (state !== 'speaking') return state === 'starting' ? undefined : void start();
      player.current?.pause();
      setState('paused');
    },
    step: (sentencesOn: number) => speakFrom(at.current + sentencesOn),
    stop: () => silence('silent'),
  };
}

// Reads the article aloud, a sentence at a time, and marks the sentence that is spoken. Off until asked for.
//
// Voices come from the system; where there are several for the language, each speaker gets another. Those that speak on a
// server would be sent the article, so they are not used.

import { behaviour, hidden } from './desk.js';
import { button, make } from './make.js';
import { scroller } from './place.js';

/** The name of the highlight, shared by all readers of a page: one speaks at a time. */
const HIGHLIGHT = 'pq-spoken';

/** Pixels at the lower edge that the player and the sheet's handle take. */
const BELOW = 160;

export function canSpeak() {
  return 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;
}

/** @param {import('./desk.js').Desk} desk */
export function readAloud(desk) {
  const { t, signal } = desk;
  /** @type {{ range: Range, text: string, speaker: string | null }[]} */
  let sentences = [];
  let at = 0;
  let speaking = false;
  /** @type {SpeechSynthesisUtterance | null} */
  let spoken = null;
  let rate = 1;
  let perSpeaker = true;
  /** @type {HTMLElement | null} */
  let player = null;
  /** @type {Element | null} */
  let fallback = null;

  const language = desk.reading.lang || document.documentElement.lang || 'en';

  function voices() {
    const wanted = language.split('-')[0].toLowerCase();
    return speechSynthesis.getVoices().filter((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === wanted);
  }

  /** Sentences of every block, as ranges; a quotation's speaker goes with those that begin in it. */
  function cut() {
    const out = [];
    const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(language, { granularity: 'sentence' }) : null;
    const blocks = [...desk.article.querySelectorAll('[part~="title"], [part~="dek"], [data-block]')];
    for (const block of blocks) {
      if (block.querySelector('[data-block]') || block.closest('pre, [part~="code"]')) continue;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement?.closest('button, [part~="footnote-ref"], [part~="footnote-back"]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
      /** @type {{ node: Text, start: number }[]} */
      const parts = [];
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        parts.push({ node: /** @type {Text} */ (node), start: text.length });
        text += node.textContent;
      }
      if (!text.trim()) continue;
      const cuts = segmenter ? [...segmenter.segment(text)].map(({ index, segment }) => [index, index + segment.length]) : [[0, text.length]];
      for (const [start, end] of cuts) {
        if (!text.slice(start, end).trim()) continue;
        const range = document.createRange();
        const from = place(parts, start, false);
        const to = place(parts, end, true);
        range.setStart(from.node, start - from.start);
        range.setEnd(to.node, end - to.start);
        const mark = from.node.parentElement?.closest('[part~="quote-mark"]');
        const quote = mark && desk.reading.quotes?.find((/** @type {any} */ candidate) => candidate.id === mark.getAttribute('data-quote'));
        out.push({ range, text: text.slice(start, end).trim(), speaker: quote?.speaker?.id ?? null });
      }
    }
    return out;
  }

  /** @param {boolean} follow */
  function show(follow) {
    const sentence = sentences[at];
    clear();
    if (!sentence) return;
    if ('highlights' in CSS && 'Highlight' in globalThis) CSS.highlights.set(HIGHLIGHT, new Highlight(sentence.range));
    else {
      fallback = sentence.range.startContainer.parentElement?.closest('[data-block], [part~="title"], [part~="dek"]') ?? null;
      fallback?.setAttribute('data-spoken', '');
    }
    const box = sentence.range.getBoundingClientRect();
    if (follow && (box.top < hidden(desk) + 24 || box.bottom > innerHeight - BELOW)) {
      scroller(desk.host).scrollBy({ top: box.top - innerHeight * 0.3, behavior: behaviour() });
    }
  }

  function clear() {
    if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
    fallback?.removeAttribute('data-spoken');
    fallback = null;
  }

  function speak() {
    speechSynthesis.cancel();
    const sentence = sentences[at];
    if (!sentence) return stop();
    speaking = true;
    show(true);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    const choice = voices();
    // Left to choose, a browser might take one that speaks on a server.
    if (!choice.length && speechSynthesis.getVoices().some((voice) => !voice.localService)) {
      stop();
      return desk.say(t('noVoices'));
    }
    utterance.lang = language;
    utterance.rate = rate;
    if (choice.length) {
      const narrator = choice.find((voice) => voice.default) ?? choice[0];
      const others = choice.filter((voice) => voice !== narrator);
      const number = Number((sentence.speaker ?? '').replace(/\D/g, '')) || 0;
      utterance.voice = perSpeaker && sentence.speaker && others.length ? others[number % others.length] : narrator;
    }
    const mine = at;
    spoken = utterance;
    utterance.onend = () => {
      // Some browsers report the end of what was cut short as well.
      if (!speaking || at !== mine || spoken !== utterance) return;
      at += 1;
      speak();
    };
    utterance.onerror = (event) => {
      if (['canceled', 'interrupted'].includes(event.error) || at !== mine) return;
      desk.say(t('noVoices'));
      stop();
    };
    speechSynthesis.speak(utterance);
    draw();
  }

  function pause() {
    speaking = false;
    speechSynthesis.cancel();
    draw();
  }

  function stop() {
    // The voice is the whole page's: where this reader did not speak, it is somebody else's.
    if (player) speechSynthesis.cancel();
    speaking = false;
    clear();
    player?.remove();
    player = null;
    pressed(false);
  }

  /** @param {1 | -1} by */
  function skip(by) {
    at = Math.min(sentences.length - 1, Math.max(0, at + by));
    if (speaking) speak();
    else show(true);
  }

  function start() {
    sentences = cut();
    const top = hidden(desk);
    at = Math.max(0, sentences.findIndex(({ range }) => range.getBoundingClientRect().bottom > top + 8));
    build();
    pressed(true);
    if (!voices().length && !speechSynthesis.getVoices().length) {
      // Some browsers know their voices only a moment later; without any, say so instead of being silent.
      setTimeout(() => {
        if (speechSynthesis.getVoices().length || !player) return;
        end();
        desk.say(t('noVoices'));
      }, 1500);
    }
    speak();
    /** @type {HTMLElement | null | undefined} */ (player?.querySelector('[data-play]'))?.focus({ preventScroll: true });
  }

  /** @param {boolean} on */
  function pressed(on) {
    desk.bar.querySelector('[data-action="read-aloud"]')?.setAttribute('aria-pressed', String(on));
  }

  function build() {
    const speed = make('select', { 'aria-label': t('rate') },
      ...[0.75, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2].map((value) => make('option', { value, selected: value === rate }, `${value}×`)));
    speed.addEventListener('change', () => {
      rate = Number(speed.value);
      if (speaking) speak();
    });
    const each = make('button', { type: 'button', part: 'button', 'aria-pressed': String(perSpeaker), class: 'wide' }, t('voicePerSpeaker'));
    each.addEventListener('click', () => {
      perSpeaker = !perSpeaker;
      each.setAttribute('aria-pressed', String(perSpeaker));
      if (speaking) speak();
    });
    player = make('div', { class: 'player' }, make('div', { role: 'group', 'aria-label': t('readAloud') },
      button({ label: t('previousSentence'), icon: 'previous', 'data-skip': '-1' }),
      button({ label: t('pause'), icon: 'pause', 'data-play': true }),
      button({ label: t('nextSentence'), icon: 'next', 'data-skip': '1' }),
      speed, voices().length > 1 && each,
      button({ label: t('stop'), icon: 'close', 'data-stop': true })));
    player.addEventListener('click', (event) => {
      const target = /** @type {HTMLElement} */ (event.target).closest('button');
      if (target?.dataset.skip) skip(target.dataset.skip === '1' ? 1 : -1);
      else if (target && 'play' in target.dataset) speaking ? pause() : speak();
      else if (target && 'stop' in target.dataset) end();
    });
    desk.page.after(player);
  }

  function draw() {
    const play = player?.querySelector('[data-play]');
    if (!play) return;
    const fresh = button({ label: t(speaking ? 'pause' : 'resume'), icon: speaking ? 'pause' : 'play', 'data-play': true });
    play.replaceChildren(...fresh.childNodes);
    play.setAttribute('aria-label', t(speaking ? 'pause' : 'resume'));
    play.setAttribute('title', t(speaking ? 'pause' : 'resume'));
  }

  function end() {
    stop();
    /** @type {HTMLElement | null} */ (desk.bar.querySelector('[data-action="read-aloud"]'))?.focus({ preventScroll: true });
  }

  desk.actions['read-aloud'] = () => (player ? end() : start());
  desk.keys.r = () => desk.actions['read-aloud'](desk.base, new Event('key'));
  signal.addEventListener('abort', stop);
  return { stop: () => !!player && (end(), true) };
}

/**
 * The text node that holds an offset; at a seam, the one that ends there for an end and the one that begins for a start.
 * @param {{ node: Text, start: number }[]} parts
 * @param {number} offset
 * @param {boolean} end
 */
function place(parts, offset, end) {
  let found = parts[0];
  for (const part of parts) {
    if (end ? part.start >= offset : part.start > offset) break;
    found = part;
  }
  return found;
}

// The TypeScript types of the door, beside the records they describe (src/export/record.rs, src/settings.rs).

export type Format = "auto" | "html" | "markdown" | "text";
export type Images = "on" | "click" | "off";
export type QuoteKind = "direct" | "partial" | "block" | "scare";
export type CiteFormat = "text" | "markdown" | "html" | "csl" | "bibtex" | "annotation" | "schema";

/** Every option of every function; an unknown one throws a `PullquoteError` that lists these. */
export interface Options {
  /** What kind of text the input is; found out by looking where it is not given. */
  format?: Format | null;
  /** The absolute address that the input came from. */
  baseUrl?: string | null;
  /** The encoding that a response header named, for bytes. */
  charset?: string | null;
  /** Ids of removals to put back. */
  restore?: number[] | null;
  /** Whether words at arm's length are listed and marked too. */
  includeScare?: boolean | null;
  /** What becomes of images. */
  images?: Images | null;
  /** The language of the interface: en, de, fr or es; English for any other. */
  lang?: string | null;
  /** The host's own words, by key of the table that `strings` gives. */
  strings?: Record<string, string> | null;
}

/** Offsets are UTF-16 code units into `textContent`. */
export interface TextRange { start: number; end: number }

export interface Quote {
  id: string;
  text: string;
  kind: QuoteKind;
  speaker: { id: string; name: string; mention: string; role?: string; named: boolean } | null;
  cue: { text: string; start: number; end: number } | null;
  /** 0 to 1. */
  confidence: number;
  rule: string;
  paragraph: number;
  start: number;
  end: number;
  segments: TextRange[];
  selector: [
    { type: "TextQuoteSelector"; exact: string; prefix: string; suffix: string },
    { type: "TextPositionSelector"; start: number; end: number },
  ];
  /** `:~:text=…`, to put behind `#`. */
  fragment: string;
}

/** Someone who is shown as quoted. */
export interface Speaker {
  id: string;
  name: string;
  role?: string;
  named: boolean;
  /** The ids of the quotes that are shown as theirs; at least one. */
  quotes: string[];
  mentions: TextRange[];
}

export interface Removal {
  id: number;
  reason: string;
  snippet: string;
  words: number;
  before: number;
  restored: boolean;
}

/** A heading of the body; `anchor` is its `data-anchor`, `level` 2 to 6. */
export interface OutlineItem { anchor: string; level: number; text: string }

export interface Reading {
  title: string | null;
  dek: string | null;
  byline: string | null;
  publishedTime: string | null;
  modifiedTime: string | null;
  siteName: string | null;
  lang: string | null;
  dir: "ltr" | "rtl" | null;
  excerpt: string | null;
  canonicalUrl: string | null;
  leadImage: { url: string; alt: string | null } | null;
  textContent: string;
  wordCount: number;
  quotes: Quote[];
  speakers: Speaker[];
  removals: Removal[];
  outline: OutlineItem[];
  notes: string[];
}

export interface View {
  reading: Reading;
  article: DocumentFragment;
  sidebar: DocumentFragment;
  outline: DocumentFragment;
  removals: DocumentFragment;
}

/** A view as bytes: the frame, then chunks of what its largest part holds. */
export interface PackedView {
  reading: Reading;
  article: Uint8Array[];
  sidebar: Uint8Array[];
  outline: Uint8Array[];
  removals: Uint8Array[];
}

export interface SettingRow {
  key: string;
  label: string;
  property: string | null;
  kind: "choice" | "number";
  default: string | number;
  choices?: { value: string; label: string }[];
  min?: number;
  max?: number;
  step?: number;
  unit?: string;
}

/** What a caller's mistake throws. */
export interface PullquoteError extends Error {
  name: "PullquoteError";
  /** `internal`: the core broke down on this input; the next call to `load` starts anew. */
  code: "bad-option" | "bad-input" | "internal" | "wasm-fetch" | "wasm-blocked-by-csp";
}

/** Reads an article. */
export function read(input: string | Uint8Array, options?: Options | null): Reading;
/** Reads an article and builds its view in the given document. */
export function view(input: string | Uint8Array, options: Options | null | undefined, document: Document): View;
/** The same in bytes, for another thread; `tell` is called with the share that is done, 0 to 1. */
export function pack(input: string | Uint8Array, options: Options | null | undefined, tell: (share: number) => void): PackedView;
/** A piece of a packed view, as DOM in the given document. */
export function build(bytes: Uint8Array, document: Document): DocumentFragment;
/** Finds the quotations in text as it stands, one paragraph a line. */
export function findQuotes(text: string): { quotes: Quote[]; speakers: Speaker[]; notes: string[] };
/** Whether a page probably holds an article worth a reader view. */
export function isProbablyReaderable(input: string | Uint8Array): boolean;
/** One quotation, or all with `null`, in a citation format. */
export function cite(input: string | Uint8Array, options: Options | null | undefined, quote: string | null, format: CiteFormat): string;
/** The body as plain HTML that is safe to show anywhere. */
export function toHtml(input: string | Uint8Array, options?: Options | null): string;
/** The article as Markdown. */
export function toMarkdown(input: string | Uint8Array, options?: Options | null): string;
/** The article as plain text, one paragraph a line. */
export function toText(input: string | Uint8Array, options?: Options | null): string;
/** The reading as JSON: the same bytes as natively. */
export function readJson(input: string | Uint8Array, options?: Options | null): string;
/** The table of settings. */
export function settings(): SettingRow[];
/** The words of the interface; `one|other` forms are chosen by the number in `{n}`. */
export function strings(lang: string): Record<string, string>;
/** The version of the core. */
export function version(): string;

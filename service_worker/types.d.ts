/**
 * Shapes: everything that travels, is stored, or passes between two rooms of the device. The wire's shapes are those of
 * docs/sync-protocol.md, section 1, word for word.
 */

declare global {
  /** What the build writes into the bundle: its version (a hash of everything in it), the static files to keep, the
   * hashed address of each static file and of each piece by its name, the agency's time zone, and when its phones lock:
   * idle and away in seconds, the lease in hours. */
  const BUILD: {
    version: string;
    files: string[];
    assets: Record<string, string>;
    pieces: Record<keyof import('./piece.js').Pieces, string>;
    zone: string;
    lock: string;
  };
}

// --- the wire ---------------------------------------------------------------------------------------------------

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
/** A place on a case file's line: the last number seen and the tag that tells two lines of time apart. */
export type Cursor = [seq: number, tag: string];
export type Cursors = Record<string, Cursor>;

export interface WireValue { value: Json; base?: string[]; seen?: string[] }
export interface Write { type: string; id: string; create?: boolean; fields: Record<string, WireValue> }
export interface Change {
  id: string;
  n: number;
  schema: number;
  author: string;
  case_file: string;
  occurred_at: string;
  replaces?: string;
  writes: Write[];
}
/** A change as a form hands it over: what the replica knows better may be left out. */
export type NewChange = Pick<Change, 'case_file' | 'writes'> & Partial<Change>;

export interface Head { token: string; value: Json; by?: string; at?: string; device?: string; device_name?: string | null }
export interface WireRecord {
  id: string;
  type: string;
  seq: number | null;
  received_at?: string | null;
  fields: Record<string, Json>;
  tokens?: Record<string, string>;
  contains?: Record<string, string[]>;
  heads?: Record<string, Head[]>;
  flags?: string[];
}

export type Outcome =
  | 'accepted' | 'merged' | 'conflict' | 'held' | 'parked' | 'discarded' | 'quarantined' | 'id_reused' | 'retry';
export interface Receipt {
  id: string | null;
  index?: number;
  outcome: Outcome;
  reason?: string | null;
  field?: string | null;
  sentence?: string | null;
  seq?: number | null;
  fields?: string[];
  repeat?: boolean;
  after?: number | null;
  trace?: string | null;
  /** Who put a parked change away, when and why (A14). */
  decision?: { by: string; at: string; reason: string };
}

export interface CaseFileAnswer {
  kind?: string;
  state: 'ok' | 'diverged' | 'reset';
  records?: WireRecord[];
  cursor?: Cursor;
  more?: boolean;
  digest?: string;
}
export interface ExchangeRequest {
  protocol: 1;
  schema: number;
  device: string;
  sent_at: string;
  witness: string[];
  changes: Change[];
  ask: string[];
  waiting: { count: number; since: string | null; stuck: number };
  /** Where nothing is to be said and everything is held whole: its fingerprint (F7). */
  held?: string;
  cursors: Cursors;
  first: string[];
  max_bytes: number;
}
export interface ExchangeResponse {
  protocol: 1;
  now: string;
  replay: boolean;
  receipts: Receipt[];
  asked: Receipt[];
  left: string[];
  case_files: Record<string, CaseFileAnswer>;
  /** What `held` said is how it stands: nothing else is said of any case file (F7). */
  same?: boolean;
  more: boolean;
  remaining?: number;
}

export interface FieldContract { kind: string; [property: string]: unknown }
export interface TypeContract { shelf?: string; fields: Record<string, FieldContract>; [property: string]: unknown }
export interface Contract { protocol: number; schema: number; types: Record<string, TypeContract>; [property: string]: unknown }

// --- the outside world, handed in --------------------------------------------------------------------------------

export interface Clock {
  /** The device's opinion of the time, RFC 3339 in UTC: testimony, never a reason (S14). */
  now(): string;
  /** Milliseconds that only ever grow, for measuring. */
  elapsed(): number;
}
export interface Random {
  bytes(count: number): Uint8Array;
  /** A number from 0 up to, not including, 1. */
  fraction(): number;
}
export interface Timer {
  after(milliseconds: number, call: () => void): unknown;
  cancel(handle: unknown): void;
}

/** What came back from the server, sorted by what the device has to do about it. */
export type Answer =
  | { kind: 'answer'; body: any }
  | { kind: 'no_answer' }
  | { kind: 'signed_out' }
  | { kind: 'too_large' }
  | { kind: 'busy'; after: number | null }
  | { kind: 'refused'; status: number };
export interface Transport {
  exchange(request: ExchangeRequest): Promise<Answer>;
  enrolDevice(name: string): Promise<Answer>;
  giveKeys(keys: { device: string; key: string; writing_key: string }): Promise<Answer>;
  sendSealed(text: string, signature: string): Promise<Answer>;
  sendProof(proof: string, signature: string): Promise<Answer>;
  tellReads(told: { device: string; sent_at: string; reads: Omit<ReadLine, 'state'>[] }): Promise<Answer>;
}

/** Whose case file was shown, from when to when by the phone's clock, on how many pages (sync/reads.js). */
export interface ReadLine {
  id: string;
  client: string;
  first: string;
  last: string;
  pages: number;
  /** `fresh`: it still grows; `sent`: to be sent again until the office has answered; `told`: it has. */
  state: 'fresh' | 'sent' | 'told';
}

// --- what is stored ----------------------------------------------------------------------------------------------

export type StoreName = 'settings' | 'case_files' | 'pages' | 'outbox' | 'journal' | 'drafts' | 'attachments';
export type Read = { store: StoreName; get: IDBValidKey } | { store: StoreName; all: IDBKeyRange; index?: string } | { store: StoreName; keys: IDBKeyRange };
export type Operation = { store: StoreName; put: object } | { store: StoreName; remove: IDBValidKey | IDBKeyRange };

/** What the vault gives back: to be stored and handed to `open`, never to be looked into. */
export interface Sealed { schema: number; bytes: ArrayBuffer }
/** Closes a text or bytes for one place (store/places.js) and opens it there again; without `openBytes` it takes no bytes. */
export interface Seals {
  seal(plain: string | ArrayBuffer, place: string): Promise<Sealed>;
  open(sealed: Sealed, place: string): Promise<string>;
  openBytes?(sealed: Sealed, place: string): Promise<ArrayBuffer>;
}
/** The bytes of a file that answers a question; `id`: the filling it was made in, a slash, and the id in its name. */
export interface AttachmentRow { worker: string; id: string; sealed: Sealed }
/** The two keys of one worker on one phone, unlocked; `id` is of no meaning to anybody else. */
export interface Ring { id: string; worker: string; read: CryptoKey; work: CryptoKey }
/** Both keys, each under what one secret derives; `read: null`: what could be read was destroyed. */
export interface Wrap { kind: 'pass_phrase' | 'passkey'; salt: ArrayBuffer; rounds: number; credential?: string; read: ArrayBuffer | null; work: ArrayBuffer }
/** What a person knows or has, as a key that only derives; `credential`: which passkey it came from. */
export interface Secret { kind: 'pass_phrase' | 'passkey'; key: CryptoKey; credential?: string }
/** What is typed to have a locked ring back that is still in memory: `mark` of the digits under `key`, which was drawn for them. */
export interface Pin { id: string; ring: string; key: CryptoKey; mark: ArrayBuffer }
/**
 * A ring as it is stored. `is_out`: its worker signed out, so that only a sign-in at the office opens it. `is_wiped`: behind it
 * lies nothing but work that the office does not have yet.
 */
export interface Lock { id: string; worker: string; wraps: Wrap[]; is_out: boolean; is_wiped?: boolean }

/** The office's public keys, in base64: `seals` to seal to, `signs` to check its orders with. */
export interface OfficeKey { key: string; seals: string; signs: string }
/** What this phone is known by, and what its worker signs with; `met_on`: the office's day of the last word about keys. */
export interface PhoneKeys {
  device: string;
  key: CryptoKey;
  public: string;
  writing: Sealed;
  writing_public: string;
  office: OfficeKey;
  met_on: string;
}
/** A change as only the office can read it, and for which keys (W1). */
export interface OfficeCopy { device: string; key: string; writing_key: string; schema: number; sealed: string }
/** What the office orders, as it signed it (W5). */
export interface SignedOrder { text: string; signature: string }

/** What is known of one case file without opening it. */
export interface CaseFileHead {
  worker: string;
  case_file: string;
  kind: string;
  /** Differs whenever the case file came anew, so that nothing held open is taken for it. */
  born: string;
  /** Where the next request starts; null: from nothing (F5). */
  cursor: Cursor | null;
  /** The pages that are shown; those after `to` have come and wait for `more: false` (D3). */
  from: number;
  to: number;
  next: number;
  /** The first page of a line of time that is being rebuilt beside the shown one (D5). */
  rebuild: number | null;
  /** Has come whole at least once. */
  complete: boolean;
  digest: string | null;
  /** The server's digest that a rebuild has already failed to reach: not tried again for the same one (F4). */
  doubted: string | null;
}
export interface Page { worker: string; shelf: string; case_file: string; number: number; sealed: Sealed }

/** `damaged`: it does not open any more and has no receipt; its copy for the office may. */
export type RowState = 'waiting' | 'acknowledged' | 'held' | 'parked' | 'stuck' | 'discarded' | 'damaged';
/** One change in the outbox; the change itself is sealed. */
export interface OutboxRow {
  worker: string;
  id: string;
  n: number;
  case_file: string;
  /** The bytes it takes in a request. */
  size: number;
  saved_at: string;
  state: RowState;
  receipt: Receipt | null;
  /** Its author has put it away, or read it. */
  discarded: boolean;
  sealed: Sealed;
  /** Its copy for the office, and when that arrived there without a session, by the server's time (W1, W3). */
  office?: OfficeCopy | null;
  rescued_at?: string;
  /** When the office said that it cannot open that copy, by its time: it may find the key again (W4). */
  unopened_at?: string;
}
/**
 * A released change. `released_at` is the server's time, so that a wrong clock empties nothing (S14). `unread`: something is
 * still to be read about it, or to be heard (D9).
 */
export interface JournalRow extends OutboxRow { released_at: string; unread?: 1 }

export interface Draft { worker: string; key: string; saved_at: string; sealed: Sealed }

// --- what is shown -----------------------------------------------------------------------------------------------

export type RecordState = 'server' | 'sending' | 'phone' | 'needs_you';
export interface ProjectedRecord extends WireRecord { case_file: string; state: RecordState }
/** What lies on top of a case file: its records on the cover as they are shown, and what the due rules know of it. */
export interface Cover { today: string; records: ProjectedRecord[]; facts: Record<string, any> }
/** How covers are laid out; `version` differs whenever that may have changed. */
export interface Covering { version: string; today(): string; layOut(records: ProjectedRecord[], today: string): Cover }
export interface OutboxEntry { change: Change; state: RecordState; stage: RowState | 'released'; receipt: Receipt | null; saved_at: string }
export interface Waiting { kinds: [type: string, count: number][]; count: number; since: string | null; needs_you: number }
export interface Progress { received: number; remaining: number; complete: boolean }

export type ExchangeStatus =
  | 'done' | 'replayed' | 'stale' | 'nobody' | 'no_answer' | 'signed_out' | 'too_large' | 'busy' | 'refused';
export interface ExchangeResult { status: ExchangeStatus; more: boolean; remaining: number; after: number | null }

/** What a batch that keeps failing has taught so far (sync/bisect.js). */
export interface Bisection { size: number; resume: number; failures: number; silences: number; suspect: string | null }

/** What a request carried, to be compared when its answer comes (D3, D5). */
export interface Sent { ids: string[]; witness: string[]; heads: CaseFileHead[] }
/** What had to be computed before the one transaction that applies a response. */
export interface Prepared {
  born: string;
  pages: Map<string, Page[]>;
  digests: Map<string, string>;
  /** Rows under a new id, by the id the server knows with another body. */
  renamed: Map<string, OutboxRow>;
}

/** A phone in node: line by line what the office said; for each it seals a change as the service worker does, and looks at an order. */

import '../service_worker/world/pieces.js';
import { readFileSync } from 'node:fs';
import { drawPhoneKeys, signedBy, writingKeyOf } from '../../service_worker/vault/phone_keys.js';
import { sealedCopy } from '../../service_worker/vault/seal_to_office.js';
import { orderIn, proofOf } from '../../service_worker/vault/wipe_order.js';

const OPEN = { seal: async (text) => text, open: async (text) => text };
const say = (words) => process.stdout.write(`${JSON.stringify(words)}\n`);

const keys = { ...(await drawPhoneKeys(OPEN, 'rosa')), device: '', office: null };
say({ key: keys.public, writing_key: keys.writing_public });
for (const line of readFileSync(0, 'utf8').trim().split('\n')) {
  const { office, device, change, challenge, order, heard_at } = JSON.parse(line);
  Object.assign(keys, { office, device });
  const { sealed } = await sealedCopy(change, keys, await writingKeyOf(OPEN, 'rosa', keys));
  const items = [{ id: change.id, schema: change.schema, key: office.key, sealed }];
  const text = JSON.stringify({ protocol: 1, device, challenge, items });
  const obeyed = await orderIn(order, keys, { challenge, heardAt: heard_at });
  const { proof, signature } = await proofOf(keys, { order: obeyed, at: heard_at, kept: 0 });
  say({ text, signature: await signedBy(keys.key, 'sealed', text), obeyed, proof, proof_signature: signature });
}

/** The piece that seals to the office: HPKE, which a change needs when it is saved and nothing else does. */

export { suite } from '../vault/hpke.js';

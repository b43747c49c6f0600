/** The piece that asks an agency's own form: the engine of forms, and the pages on which one is begun, asked and read. */

export { answerAttachment } from '../attachments.js';
export { answerWords } from '../domain/forms/wording.js';
export { FillingMove } from '../filling_move.js';
export { FillingRequest, storeOf } from '../filling_request.js';
export { saveInTurn } from '../filling_saved.js';
export { pictureAt } from '../form_pictures.js';
export { templates } from '../generated/templates_filling.js';

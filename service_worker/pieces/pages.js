/** The piece that draws every page but Today, and turns a posted form into a change. */

export { conflictCard, settledLately } from '../domain/conflict_card.js';
export { RULES } from '../domain/rules.js';
export { addressAgain, needing } from '../form_again.js';
export { FormRequest } from '../form_request.js';
export { declared } from '../generated/declared_pages.js';
export { templates } from '../generated/templates_pages.js';
export { renewPassPhrase } from '../new_pass_phrase.js';
export { answerPinPage } from '../pin_page.js';
export { ofThisPhone } from '../this_phone.js';
export { writeAbout } from '../write_about.js';

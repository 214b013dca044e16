// Words of a script come with the page, in the language of its reader: those of one element with it, those of all pages with <body>.
export const words = document.body.dataset;

/** "{0} of {1}" with values in it; a language may put them into another order. */
export const filled = (sentence, ...values) => sentence.replace(/\{(\d)\}/g, (_, index) => values[index]);

/** The messages in ar. */
export const ar = {
  tag: 'ar',
  messages: {
    'O-103': '\u0627\u0644\u0628\u0637\u0627\u0642\u0629 {0} \u0645\u0631\u0641\u0648\u0636\u0629\u061b {1} %',
  },
};

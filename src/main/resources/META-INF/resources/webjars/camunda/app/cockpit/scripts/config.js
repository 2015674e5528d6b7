import '../../tasklist/scripts/sign-in.js';
import '../../tasklist/scripts/clock.js';

export default {
  // shown together as "Daihoi – Theo dõi quy trình"
  app: {
    vendor: 'Daihoi –',
    name: 'Theo dõi quy trình'
  },
  // for technical administrators: English
  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en'
  },
  disableWelcomeMessage: true
};

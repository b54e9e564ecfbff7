import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  manifestVersion: 3,
  imports: false,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({
    plugins: [preact()],
    build: {
      // Both browsers know light-dark(); rewritten for older ones it would forget a page that is dark by its own switch.
      cssTarget: ['chrome123', 'firefox140'],
      // Vite's polyfill for preloading would put a call of `fetch` into every page.
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['https://x.com/*', 'https://*.x.com/*', 'https://*.facebook.com/*', 'https://*.messenger.com/*'],
    // Nothing of ours may reach the network: not the pages, not the worker.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'second-look@second-look.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})

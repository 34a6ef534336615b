import type { ErrorCatalog } from '../../ir/catalog.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import type { Render } from '../../render/view.ts';
import type { Target } from '../target.ts';
import { pageName } from './page.ts';
import { pageView } from './view.ts';

const page = (catalog: ErrorCatalog, locale: string, render: Render): GeneratedFile => ({
  path: pageName(catalog, locale),
  text: `${render('markdown/errors.md.liquid', pageView(catalog, locale)).trimEnd()}\n`,
});

/** The reference page, in the catalog's locale and in each other one. */
export const markdownTarget: Target = {
  id: 'markdown',
  displayName: 'Markdown',
  options: {},
  emit: (catalog, render) => [catalog.locale, ...catalog.locales].map((locale) => page(catalog, locale, render)),
};

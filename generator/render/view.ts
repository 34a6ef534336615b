import type { Source } from '../language/language.ts';

/** What a template may show. Declare views as `type` aliases: an `interface` is not assignable to View. */
export type View = Source | number | boolean | readonly View[] | { readonly [key: string]: View };

/** Fills in the template of that path below `templates/`: render('go/go.mod.liquid', view). */
export type Render = (template: string, view: { readonly [key: string]: View }) => string;
